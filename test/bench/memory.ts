import { inFolder, run, shenyan } from "./run.ts";
import { writeList } from "./list.ts";
import type { Row } from "./table.ts";

const LIST = 200;
/** Megabytes. */
const PEAK = 300;

export const memory = (): Promise<readonly Row[]> =>
  inFolder(async (folder) => {
    const [node, ...args] = shenyan("check", await writeList(folder, LIST), "--read", "lines");
    const { stderr } = run([node, "--import", telling, ...args], folder);
    const peak = (Number(/最大常驻 (\d+)/u.exec(stderr)?.[1]) * 1024) / 1e6;
    return [{ what: `${LIST} MB 短信清单的内存峰值`, measured: `${peak.toFixed(0)} MB`, target: `≤ ${PEAK} MB`, met: peak <= PEAK }];
  });

/** Makes a process tell its peak memory, in kilobytes, when it ends. */
const telling = `data:text/javascript,${encodeURIComponent('process.on("exit", () => console.error("最大常驻 " + process.resourceUsage().maxRSS))')}`;
