// src/ → dist/: the split bundle, the compiled rule book, the types. Run by `prepare`.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
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

/** The other commands share one chunk: apart, each pair of them would cut another small file out of the way of a check. */
const others = ["cases", "config", "explain", "laws", "rules", "test"].map((name) => join(root, `src/cli/${name}.ts`));
const together = {
  name: "together",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/\w+\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === "dynamic-import" && others.includes(join(resolveDir, path)) ? { path: "others", namespace: "together" } : undefined);
    onLoad({ filter: /.*/, namespace: "together" }, () => ({ contents: others.map((path) => `export * from ${JSON.stringify(path)};`).join("\n"), resolveDir: root }));
  },
};

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: true,
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "linked",
  logLevel: "warning",
  plugins: [builtins, together],
  // Only for a house with a config of its own: jiti brings a compiler file, cosmiconfig is CommonJS and asks for typescript.
  external: ["cosmiconfig", "jiti"],
  // The same code as ES modules: what is imported lazily keeps its names, and what is not used is left out.
  alias: { yaml: join(dirname(require.resolve("yaml/package.json")), "browser/index.js") },
  // Chunks of CommonJS packages still call require.
  banner: { js: `const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);` },
};

// Apart, so that what the library offers does not cut the command line's own path into small pieces.
await build({ ...shared, entryPoints: { program: "src/cli/program.ts" } });
await build({ ...shared, entryPoints: { index: "src/index.ts", compile: "src/rule/compile.ts" } });

const { compile } = await import(join(dist, "compile.js"));
try {
  compile(join(root, "rules"), join(dist, "book.json"));
} catch (error) {
  if (!error.mistake) throw error; // a rule that does not load: one line, no stack
  const { file, line, column, expected, found } = error.mistake;
  console.error(`${file}:${line}:${column}: ${error.message}（应为 ${expected}，实为 ${found}）`);
  process.exit(2);
}

const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
execFileSync(process.execPath, [
  tsc, join(root, "src/index.ts"), "--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", join(dist, "types"), "--rootDir", join(root, "src"),
  "--target", "es2022", "--lib", "es2023", "--module", "nodenext", "--moduleResolution", "nodenext", "--strict", "--skipLibCheck", "--exactOptionalPropertyTypes",
  "--rewriteRelativeImportExtensions", "--types", "node",
], { stdio: "inherit", cwd: root });
