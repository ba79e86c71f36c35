import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The built program, as a reader of the README runs it: `npm test` builds it first. */
const root = fileURLToPath(new URL("../", import.meta.url));
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "shenyan-readme-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs what stands after `npx shenyan`; reports go to a folder of the test's own. */
function run(written: string, cwd: string) {
  const argv = written.split(/\s+/u).filter(Boolean);
  const output = argv.indexOf("--output") + 1;
  const given = argv.map((word, i) => (output > 0 && i === output ? join(folder, word) : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/shenyan.js"), ...given], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** A fenced block: ```sh … ``` */
const FENCED = /^```(\w+)\n([^]*?)\n```$/gmu;
/** npm ci && npx shenyan check fixtures    # what it is for */
const COMMAND = /npx shenyan ([^#\n]*)/gu;

describe.each(["README.md", "README.en.md"])("%s", (name) => {
  const blocks = [...readFileSync(join(root, name), "utf8").matchAll(FENCED)].map(([, language = "", content = ""]) => ({ language, content }));
  const commandsOf = (content: string) => [...content.matchAll(COMMAND)].map(([, written = ""]) => written.trim());
  const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ content }) => commandsOf(content));

  test("shows commands", () => expect(commands.length).toBeGreaterThan(5));

  test.each(commands)("npx shenyan %s", (written) => {
    expect(run(written, root)).toMatchObject({ status: 0, stderr: "" });
  }, 60_000);

  test("the screen is what its command prints, but for the closing line with its digest and day", () => {
    const at = blocks.findIndex(({ language }) => language === "text");
    const [written = ""] = commandsOf(blocks[at - 1]?.content ?? "");
    const shown = (blocks[at]?.content ?? "").split("\n").slice(0, -1);
    const printed = run(written, root).stdout.trimEnd().split("\n").slice(0, -1);
    expect(shown).toEqual(printed);
  });

  test("the config loads as it stands", () => {
    const home = join(folder, name);
    mkdirSync(join(home, "our-rules"), { recursive: true });
    const config = blocks.find(({ language }) => language === "yaml")?.content ?? "";
    writeFileSync(join(home, ".shenyanrc.yaml"), `${config}\n`);
    writeFileSync(join(home, "通知.txt"), "示例银行提醒您按时还款\n");
    expect(run("check 通知.txt", home)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("未发现问题") as string });
    expect(config).toContain("rules:");
  });
});
