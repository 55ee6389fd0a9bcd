// Makes docs/theme/box/library.zip.gz, the part of Python's standard library that Pyodide and the
// catalogue import, and compiled.zip, the catalogue's engine and rules, compiled by that very Pyodide.
// Called by `make library`; the result is committed, so that building and serving the site needs no Node.
//
// The same bytes come out each time: fixed hash seed, fixed times, sorted names. Line tables, docstrings and
// the names of variables are left out, which halves the size; a traceback then has no line numbers.
//
// Call: node macros/make_library.mjs SITE/runtime  (of a built site)

import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path/posix";
import { gunzipSync } from "node:zlib";
import { loadPyodide } from "pyodide";

const TARGET = new URL("../docs/theme/box/", import.meta.url);
const MAKER = new URL("./make_library.py", import.meta.url);

const folder = process.argv[2];
const names = await readdir(folder);
const packed = async (end) =>
  readFile(`${folder}/${names.find((name) => name.startsWith("catalogue.") && name.endsWith(end))}`);

const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
python.FS.writeFile("/catalogue.zip", gunzipSync(await packed(".zip.gz")));
python.FS.writeFile("/catalogue.json", await packed(".json"));
const checks = new URL("../checks/", import.meta.url);
const isRead = (name) => name.endsWith(".py") || name === "stand_ins.txt";
for (const name of (await readdir(checks, { recursive: true })).filter(isRead)) {
  python.FS.mkdirTree(dirname(`/checks/${name}`));
  python.FS.writeFile(`/checks/${name}`, await readFile(new URL(name, checks)));
}
const maker = await readFile(MAKER, "utf8");
const [library, compiled] = python.runPython(maker, { filename: "make_library.py" }).toJs();
await writeFile(new URL("library.zip.gz", TARGET), library);
await writeFile(new URL("compiled.zip", TARGET), compiled);
