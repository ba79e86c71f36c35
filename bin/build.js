// src/ → dist/: the command line in one script with its code cache, the library, the compiled rule book, the types. Run by `prepare`.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const require = createRequire(import.meta.url);
rmSync(dist, { recursive: true, force: true });

/**
 * Node's own modules without the facade that `import` makes of each: it touches every export, and so loads what nobody
 * asked for. commander wants child_process for subcommands that are programs of their own; it has none here.
 */
const builtins = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z_:/]+$/ }, ({ path }) => (isBuiltin(path) ? { path, namespace: "builtin" } : undefined));
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => {
      const get = `process.getBuiltinModule(${JSON.stringify(path)})`;
      const lazy = `new Proxy({}, { get: (_, name) => ${get}[name] })`;
      return { contents: `module.exports = ${path.endsWith("child_process") ? lazy : get}`, loader: "js" };
    });
  },
};

/** Only for a house with a config of its own: jiti brings a compiler file, cosmiconfig asks for typescript. Found where they are installed. */
const installed = {
  name: "installed",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(cosmiconfig|jiti)$/ }, ({ path, kind }) => (kind === "require-call" ? { path, external: true } : { path, namespace: "installed" }));
    onLoad({ filter: /.*/, namespace: "installed" }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(path)})`, resolveDir: root }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  legalComments: "linked",
  logLevel: "warning",
  // The same code as ES modules: what is not used is left out.
  alias: { yaml: join(dirname(require.resolve("yaml/package.json")), "browser/index.js") },
};

await build({
  ...shared,
  entryPoints: ["src/cli/program.ts"],
  outfile: join(dist, "program.cjs"),
  format: "cjs",
  define: { "import.meta.url": "url" },
  plugins: [builtins, installed],
});
await build({
  ...shared,
  entryPoints: { index: "src/index.ts", compile: "src/rule/compile.ts" },
  outdir: dist,
  format: "esm",
  splitting: true,
  external: ["cosmiconfig", "jiti"],
  // Chunks of CommonJS packages still call require.
  banner: { js: `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);` },
});

const { compile } = await import(join(dist, "compile.js"));
try {
  compile(join(root, "rules"), join(dist, "book.json"));
} catch (error) {
  if (!error.mistake) throw error; // a rule that does not load: one line, no stack
  const { file, line, column, expected, found } = error.mistake;
  console.error(`${file}:${line}:${column}: ${error.message}（应为 ${expected}，实为 ${found}）`);
  process.exit(2);
}

// What most commands run is compiled once, here.
const { run, codeCache } = await import("./program.js");
const silent = { write: async () => true, writeErr: () => undefined, cwd: root, env: {}, isTTY: false, columns: 100, today: () => "2026-01-01" };
for (const format of ["stylish", "json"]) await run(["check", "fixtures", "--no-config", "--format", format], silent);
await run(["--help"], silent);
writeFileSync(join(dist, "program.cjs.cache"), codeCache());

const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
execFileSync(process.execPath, [
  tsc, join(root, "src/index.ts"), "--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", join(dist, "types"), "--rootDir", join(root, "src"),
  "--target", "es2022", "--lib", "es2023", "--module", "nodenext", "--moduleResolution", "nodenext", "--strict", "--skipLibCheck", "--exactOptionalPropertyTypes",
  "--rewriteRelativeImportExtensions", "--types", "node",
], { stdio: "inherit", cwd: root });
