import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadFolder } from "../../src/rule/load.ts";
import { contest } from "./contest.ts";
import { articles } from "./copy.ts";
import { literals } from "./literals.ts";
import { inFolder, run, shenyan, type Command } from "./run.ts";
import type { Row } from "./table.ts";

const FILES = 100;
const ROUNDS = 3;
/** So many times faster. */
const FASTER = 10;

/** Both as whole processes, over the same Markdown with the same literals. */
export const textlint = (): Promise<readonly Row[]> =>
  inFolder((folder) => {
    const copy = join(folder, "articles");
    mkdirSync(copy);
    const source = articles(7);
    for (let i = 0; i < FILES; i++) writeFileSync(join(copy, `${i}.md`), source.next().value ?? "");
    const theirs = textlintOver(copy, folder, literals(loadFolder("rules").data));
    const ours = shenyan("check", copy);
    run(ours, folder);
    run(theirs, folder);
    const took = contest({ ours, theirs }, folder, ROUNDS);
    const times = took.theirs / took.ours;
    return [{
      what: `${FILES} 个 Markdown 文件，比 textlint + prh 快`,
      measured: `${times.toFixed(1)} 倍（${took.ours.toFixed(0)} 对 ${took.theirs.toFixed(0)} ms）`,
      target: `≥ ${FASTER} 倍`,
      met: times >= FASTER,
    }];
  });

function textlintOver(copy: string, folder: string, words: readonly string[]): Command {
  const prh = join(folder, "prh.yml");
  const rules = words.map((word, i) => ({ expected: `词${i}`, pattern: word }));
  writeFileSync(prh, JSON.stringify({ version: 1, rules })); // JSON is YAML
  const config = join(folder, "textlintrc.json");
  writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: [prh] } } }));
  const { resolve } = createRequire(import.meta.url);
  const program = join(dirname(resolve("textlint/package.json")), "bin/textlint.js");
  const modules = dirname(dirname(resolve("textlint-rule-prh/package.json")));
  return [process.execPath, program, "--config", config, "--rules-base-directory", modules, "--format", "unix", copy];
}
