import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../config/config.ts";
import { loadPlugins } from "../config/load-plugins.ts";
import { loadFolder, type Loaded } from "../rule/load.ts";
import { prove } from "../rule/prove.ts";
import { shippedBook, shippedRules } from "../rule/shipped.ts";
import { describe } from "../usage-error.ts";
import type { ExitStatus, Io } from "./io.ts";
import { checksOf } from "./setup.ts";

/** Proves the rules of a folder, or the shipped ones, from their YAML. */
export async function test(folder: string | undefined, io: Io): Promise<ExitStatus> {
  const checks = checksOf(await loadPlugins(await loadConfig(io.cwd, undefined)));
  const given = folder === undefined ? fileURLToPath(shippedRules) : resolve(io.cwd, folder);
  const { data, sources } = loadFolder(given, isWholeBook(given) ? undefined : shippedBook(), checks);

  const count = { examples: 0, mutations: 0, failures: 0 };
  for (const source of sources) {
    const { failures, examples, mutations } = prove(source.rule, data, checks);
    count.examples += examples;
    count.mutations += mutations;
    count.failures += failures.length;
    await io.write(failures.map((failure) => `${line(source, failure)}\n`).join(""));
  }
  const proved = `规则 ${sources.length} 条，例子 ${count.examples} 个，变异 ${count.mutations} 个`;
  await io.write(count.failures > 0 ? `${proved}；不成立 ${count.failures} 处\n` : `${proved}，全部证明\n`);
  return count.failures > 0 ? 1 : 0;
}

/** A folder with a book.yaml leans on no other book: the rules/ of a checkout, say. */
function isWholeBook(folder: string): boolean {
  return existsSync(join(folder, "book.yaml"));
}

type Source = Loaded["sources"][number];

/** file:line:column: what does not hold */
function line({ rule, parsed }: Source, { path, message }: { readonly path: readonly (string | number)[]; readonly message: string }): string {
  return describe(parsed.mistake(path, `${rule.id}：${message}`));
}
