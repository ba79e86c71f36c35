import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The built program, as a user runs it: `npm test` builds it first. */
const shenyan = fileURLToPath(new URL("../../bin/shenyan.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shenyan-pipe-"));
  writeFileSync(join(folder, "短信.txt"), Array.from({ length: 6000 }, (_, i) => `示例银行理财保本保息，第${i}期，拒收请回复R\n`).join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("2 MB of JSON through a pipe arrive whole", () => {
  const { stdout, status } = spawnSync(process.execPath, [shenyan, "check", "短信.txt", "--read", "lines", "--format", "json"], { cwd: folder, maxBuffer: 1 << 28 });
  expect(stdout.length).toBeGreaterThan(2 << 20);
  const report = JSON.parse(stdout.toString()) as { findings: unknown[]; summary: { documents: number } };
  expect(report.summary.documents).toBe(6000);
  expect(report.findings.length).toBeGreaterThanOrEqual(6000);
  expect(status).toBe(1);
});

test("a reader that stops early (| head) ends the program quietly", async () => {
  const child = spawn(process.execPath, [shenyan, "check", "短信.txt", "--read", "lines"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, err }).toEqual({ status: 1, err: "" });
});

test("copy from standard input goes by the name it is given", () => {
  const { stdout, status } = spawnSync(process.execPath, [shenyan, "check", "-", "--stdin-filename", "话术.md", "--product", "理财", "--format", "json"], {
    cwd: folder,
    input: "# 示例银行\n\n理财保本保息\n",
  });
  expect(JSON.parse(stdout.toString())).toMatchObject({ documents: [{ path: "话术.md" }], findings: [{ path: "话术.md", place: { line: 3, column: 3 } }] });
  expect(status).toBe(1);
});

test("a line of 50 MB is read to its end, in 400 MB of heap", () => {
  const clause = "示例银行提醒您按时还款，";
  const clauses = Math.floor((50 << 20) / Buffer.byteLength(clause));
  writeFileSync(join(folder, "长行.txt"), `${clause.repeat(clauses)}理财保本保息`);
  for (const more of [[], ["--read", "lines"]]) {
    const argv = ["--max-old-space-size=400", shenyan, "check", "长行.txt", "--format", "json", ...more];
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ match: "保本保息", place: { line: 1, column: clauses * clause.length + 3 } }] });
  }
}, 60_000);

test("a report in JSON that nobody reads to its end ends quietly too", async () => {
  const child = spawn(process.execPath, [shenyan, "check", "短信.txt", "--read", "lines", "--format", "json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, err }).toEqual({ status: 1, err: "" });
});
