// The command line is one script with V8's code cache beside it: to parse it anew would take longer than to check a poster.
const { readFileSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { constants, Script } = process.getBuiltinModule("node:vm");

const filename = fileURLToPath(new URL("../dist/program.cjs", import.meta.url));
const url = new URL("../dist/program.cjs", import.meta.url).href;

const script = new Script(`(function (exports, require, module, url) {${readFileSync(filename, "utf8")}\n})`, {
  filename,
  cachedData: cache(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(url), module, url);

export const { run, terminal } = module.exports;

/** What V8 has compiled by now. The build keeps it, after a few checks. */
export function codeCache() {
  return script.createCachedData();
}

/** Another Node refuses it, and compiles as it would without. */
function cache() {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}
