"""Run by make_library.mjs inside Pyodide: compile library, engine and rules. The last line is the result."""

import importlib
import sys

sys.path.insert(0, "/catalogue.zip")
from checks.engine.session import Session

_catalogue = Session("/catalogue.json").catalogue
for _input in _catalogue.inputs.values():
    _input.module  # noqa: B018 - imported, with all that it needs
for _check in _catalogue.checks.values():
    _check.module  # noqa: B018 - likewise

importlib.import_module("_strptime")  # imported by `strptime` itself, only when it is called

#: What a start and every rule import; taken before this file itself imports more.
USED = set(sys.modules)

import ast  # noqa: E402 - see above
import gzip  # noqa: E402
import hashlib  # noqa: E402
import importlib.util  # noqa: E402
import inspect  # noqa: E402
import io  # noqa: E402
import marshal  # noqa: E402
import types  # noqa: E402
import zipfile  # noqa: E402
from pathlib import Path  # noqa: E402

#: What is imported before anything can be asked of a start.
EARLY = {"encodings", "encodings.utf_8", "encodings.aliases", "encodings.cp437"}

#: What Python brings along inside its own program.
FROZEN = {name for name in USED if getattr(sys.modules[name].__spec__, "origin", "") == "frozen"}

#: What is imported by name and never used, and what then takes its place.
STAND_INS = {line for line in Path("/checks/stand_ins.txt").read_text("utf-8").splitlines() if line[0] != "#"}
STAND_IN = """
__all__ = ()

class _Absent(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent

    def __call__(cls, *given, **named):
        return Absent

    def __str__(cls):
        return ""

    def __sub__(cls, other):
        return 0

class Absent(metaclass=_Absent):
    pass

def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Absent

# Of `tokenize`: Pyodide looks whether code ends with a semicolon; here none does.
def generate_tokens(readline):
    return [Absent]
"""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_STANDARD = zipfile.ZipFile(next(path for path in sys.path if Path(path).name.startswith("python3")))
_FILES = set(_STANDARD.namelist())


def file_of(module: str) -> str | None:
    """Return the module's file in the standard library, ``None`` where it has none."""
    base = module.replace(".", "/")
    return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in _FILES), None)


def bare(code: types.CodeType) -> types.CodeType:
    """Return the code without what only people read: its place in the source, and names nothing asks for.

    These are the classes in the names of functions, and all variables of a function but its arguments
    and what an inner one uses: they are found by their place.
    """
    consts = tuple(bare(one) if isinstance(one, types.CodeType) else one for one in code.co_consts)
    count = code.co_argcount + code.co_kwonlyargcount
    count += sum(bool(code.co_flags & one) for one in (inspect.CO_VARARGS, inspect.CO_VARKEYWORDS))
    given, own = code.co_varnames[:count], code.co_varnames[count:]
    numbered = (one if one in code.co_cellvars else f"_{index}" for index, one in enumerate(own))
    return code.replace(
        co_linetable=b"",
        co_firstlineno=1,
        co_consts=consts,
        co_qualname=code.co_name,
        co_varnames=(*given, *numbered),
    )


def compiled(path: str, source: bytes | str | ast.Module) -> bytes:
    """Return the content of a .pyc file that is never compared with a source."""
    code = compile(source, path, "exec", dont_inherit=True, optimize=2)
    return importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8) + marshal.dumps(bare(code))


def without_annotations(source: bytes) -> ast.Module:
    """Return a module whose functions do not say what they take and return: nothing asks them in the page."""
    tree = ast.parse(source)
    for one in ast.walk(tree):
        if isinstance(one, ast.arg):
            one.annotation = None
        elif isinstance(one, ast.FunctionDef):
            one.returns = None
    return tree


def compiled_library() -> bytes:
    """Return the archive, compressed as a whole, which finds all that repeats, and tighter than Node does."""
    files = {path: name for name in (USED | EARLY) - FROZEN if (path := file_of(name))}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, name in sorted(files.items()):
            source = STAND_IN if name in STAND_INS else _STANDARD.read(path)
            archive.writestr(zipfile.ZipInfo(path + "c", _EPOCH), compiled(path, source))
    return gzip.compress(packed.getvalue(), mtime=0)


def compiled_catalogue() -> bytes:
    """Return the catalogue's engine and rules, compiled: each module named by the hash of its source.

    The build takes a module from here only where the hash is that of the source it packs; a
    source that was changed since is compiled by the page itself, a little later and just as well.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(zipfile.ZipFile("/catalogue.zip").namelist()):
            path = name.removesuffix("c")
            source = Path("/", path).read_bytes()
            entry = zipfile.ZipInfo(f"{hashlib.sha256(source).hexdigest()}.pyc", _EPOCH)
            archive.writestr(entry, compiled(path, without_annotations(source)), zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()


[compiled_library(), compiled_catalogue()]
