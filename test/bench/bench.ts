import { archive } from "./archive.ts";
import { cold } from "./cold.ts";
import { lint } from "./lint.ts";
import { memory } from "./memory.ts";
import { line, type Row } from "./table.ts";
import { textlint } from "./textlint.ts";

// The children's peak memory starts at that of this process, so lint, which fills it, comes last.
const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = { cold, memory, archive, textlint, lint };

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in benchmarks));
if (unknown !== undefined) {
  console.error(`没有“${unknown}”这项测速，只有 ${Object.keys(benchmarks).join("、")}`);
  process.exitCode = 2;
} else {
  console.log(line({ what: "测什么", measured: "实测", target: "要求" }));
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const row of await benchmark()) {
      console.log(line(row));
      if (row.met === false) process.exitCode = 1;
    }
  }
}
