"Everything that describes the package stands in settings.ini; this file hands it to setuptools and puts the notebooks in the wheel."
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(ROOT / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
extras = {name: cfg[f"{name}_requirements"].split() for name in ("dev", "bench", "oracle")}


class BuildWithNotebooks(build_py):
    "The command line runs notebooks: a wheel carries those of `nbs/` as `mltheory_nb/nbs`, without what git does not track."

    def run(self):
        super().run()
        if self.editable_mode: return
        target = Path(self.build_lib, cfg["lib_path"], "nbs")
        shutil.rmtree(target, ignore_errors=True)
        listed = subprocess.run(["git", "ls-files", "nbs"], cwd=ROOT, capture_output=True, text=True) if (ROOT / ".git").exists() else None
        tracked = {ROOT / line for line in listed.stdout.splitlines()} if listed and listed.returncode == 0 else None
        for path in sorted((ROOT / "nbs").rglob("*")):
            if tracked is not None and path not in tracked: continue
            if path.suffix not in {".ipynb", ".bib", ".css"} or any(part.startswith((".", "_")) for part in path.relative_to(ROOT).parts): continue
            copy = target / path.relative_to(ROOT / "nbs")
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"], url=cfg["git_url"],
    author=cfg["author"], author_email=cfg["author_email"], license="Apache-2.0",
    long_description=(ROOT / "README.md").read_text(encoding="utf-8") if (ROOT / "README.md").exists() else "", long_description_content_type="text/markdown",
    packages=find_packages(include=[cfg["lib_path"], cfg["lib_path"] + ".*"]), python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(), extras_require=extras, cmdclass={"build_py": BuildWithNotebooks}, zip_safe=False,
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
    classifiers=["Intended Audience :: Science/Research", "Programming Language :: Python :: 3", "Topic :: Scientific/Engineering"],
)
