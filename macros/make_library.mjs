// Makes docs/theme/box/library.zip.gz: the part of Python's standard library that Pyodide and the
// catalogue import, compiled by that very Pyodide. Called by `make pyodide`; the result is committed,
// so that building and serving the site needs no Node.
//
// The same bytes come out each time: fixed hash seed, fixed times, sorted names. Line tables and
// docstrings are left out, which halves the size; a traceback of the library then has no line numbers.
//
// Call: node macros/make_library.mjs CATALOGUE.json  (the packed catalogue of a built site)

import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { loadPyodide } from "pyodide";

const TARGET = new URL("../docs/theme/box/library.zip.gz", import.meta.url);

const COMPILE = `
import sys
before = set(sys.modules)
sys.path.insert(0, "/catalogue")
from checks.engine.session import Session
session = Session(DATA)
for entry in (*session.catalogue.inputs.values(), *session.catalogue.checks.values()):
    entry.module

import importlib.util, io, marshal, types, zipfile

standard = zipfile.ZipFile(next(path for path in sys.path if path.endswith(".zip")))
sources = set(standard.namelist())
#: What a start imports before anything can be asked of it.
EARLY = {"encodings", "encodings.utf_8", "encodings.aliases", "encodings.cp437", "zipimport", "site"}

def file_of(module):
    base = module.replace(".", "/")
    return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in sources), None)

def bare(code):
    consts = tuple(bare(one) if isinstance(one, types.CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=consts)

def compiled(path):
    code = compile(standard.read(path), path, "exec", dont_inherit=True, optimize=2)
    unchecked = (1).to_bytes(4, "little") + bytes(8)
    return importlib.util.MAGIC_NUMBER + unchecked + marshal.dumps(bare(code))

wanted = sorted({path for name in USED | EARLY if (path := file_of(name))})
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
    for path in wanted:
        archive.writestr(zipfile.ZipInfo(path + "c", (1980, 1, 1, 0, 0, 0)), compiled(path))
print(f"{len(wanted)} modules, {len(packed.getvalue())} bytes")
`;

const { data, sources } = JSON.parse(await readFile(process.argv[2], "utf8"));
const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
for (const [path, source] of Object.entries(sources)) {
  const target = `/catalogue/${path}`;
  python.FS.mkdirTree(target.slice(0, target.lastIndexOf("/")));
  python.FS.writeFile(target, source);
}
python.globals.set("DATA", JSON.stringify(data));
// The names are taken before the compiling imports more than a start does.
python.runPython(COMPILE.replace("import importlib.util, io", "USED = set(sys.modules)\nimport importlib.util, io"));
await writeFile(TARGET, gzipSync(python.globals.get("packed").getvalue().toJs(), { level: 9 }));
