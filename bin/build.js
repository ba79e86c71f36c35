// src/ → dist/: the split bundle, the compiled rule book, the types. Run by `prepare`.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const require = createRequire(import.meta.url);
rmSync(dist, { recursive: true, force: true });

await build({
  absWorkingDir: root,
  entryPoints: { program: "src/cli/program.ts", index: "src/index.ts", compile: "src/rule/compile.ts" },
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
  // Only for a house with a config of its own: jiti brings a compiler file, cosmiconfig is CommonJS and asks for typescript.
  external: ["cosmiconfig", "jiti"],
  // The same code as ES modules: what is imported lazily keeps its names, and what is not used is left out.
  alias: { yaml: join(dirname(require.resolve("yaml/package.json")), "browser/index.js") },
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

const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
execFileSync(process.execPath, [
  tsc, join(root, "src/index.ts"), "--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", join(dist, "types"), "--rootDir", join(root, "src"),
  "--target", "es2022", "--lib", "es2023", "--module", "nodenext", "--moduleResolution", "nodenext", "--strict", "--skipLibCheck", "--exactOptionalPropertyTypes",
  "--rewriteRelativeImportExtensions", "--types", "node",
], { stdio: "inherit", cwd: root });
