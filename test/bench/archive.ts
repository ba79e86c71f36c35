import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadFolder } from "../../src/rule/load.ts";
import { contest } from "./contest.ts";
import { writeList } from "./list.ts";
import { literals } from "./literals.ts";
import { inFolder, run, shenyan } from "./run.ts";
import type { Row } from "./table.ts";

const LIST = 80;
const ROUNDS = 3;
/** Times the wall time of rg. */
const MOST = 5;

/** The whole command over a list of short messages, against a search for the same literals. */
export const archive = (): Promise<readonly Row[]> =>
  inFolder(async (folder) => {
    const words = join(folder, "words.txt");
    writeFileSync(words, literals(loadFolder("rules").data).join("\n"));
    const list = await writeList(folder, LIST);
    const grep = spawnSync("rg", ["--version"]).status === 0 ? "rg" : "grep";
    const ours = shenyan("check", list, "--read", "lines");
    run(ours, folder);
    const took = contest({ ours, lines: [grep, "-F", "-f", words, list], hits: [grep, "-o", "-F", "-f", words, list] }, folder, ROUNDS);
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} 秒`;
    const stand = grep === "rg" ? "" : "（没有 rg，以 grep 代替）";
    const ratio = (ms: number): string => `${(took.ours / ms).toFixed(2)} 倍（${seconds(took.ours)} 对 ${seconds(ms)}）`;
    return [
      { what: `${LIST} MB 短信，整个命令与 ${grep} -F -f 相比${stand}`, measured: ratio(took.lines), target: `≤ ${MOST} 倍`, met: took.ours <= took.lines * MOST },
      { what: `同上，与 ${grep} -o -F -f 相比`, measured: ratio(took.hits), target: "" },
    ];
  });
