import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contest } from "./contest.ts";
import { articles } from "./copy.ts";
import { inFolder, run, shenyan, type Command } from "./run.ts";
import type { Row } from "./table.ts";

const ROUNDS = 15;
/** Characters: a poster or a short notice. */
const SMALL = 1500;
/** Whole process, milliseconds. */
const FILE = 150;
/** Times bare node. */
const HELP = 1.5;

export const cold = (): Promise<readonly Row[]> =>
  inFolder((folder) => {
    const file = join(folder, "article.md");
    writeFileSync(file, (articles(1).next().value ?? "").slice(0, SMALL));
    const bare: Command = [process.execPath, "-e", "0"];
    const commands = { bare, file: shenyan("check", file), help: shenyan("--help") };
    run(commands.file, folder);
    run(commands.help, folder);
    const took = contest(commands, folder, ROUNDS);
    const times = (ms: number): string => `${(ms / took.bare).toFixed(2)} 倍`;
    return [
      { what: "node -e 0", measured: `${took.bare.toFixed(0)} ms`, target: "" },
      { what: "冷启动检查一个小文件", measured: `${took.file.toFixed(0)} ms（node 的 ${times(took.file)}）`, target: `≤ ${FILE} ms`, met: took.file <= FILE },
      { what: "--help", measured: `${took.help.toFixed(0)} ms（node 的 ${times(took.help)}）`, target: `≤ ${HELP} 倍`, met: took.help <= took.bare * HELP },
    ];
  });
