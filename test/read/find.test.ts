import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countByExtension, find } from "../../src/read/find.ts";

let cwd = "";
const supported = "支持 .md .markdown .html .htm .txt .csv .tsv .jsonl .ndjson";

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "shenyan-find-"));
  const files = [
    "素材/海报.md", "素材/短信.txt", "素材/网页/推文.HTML", "素材/海报.docx", "素材/合同.docx", "素材/封面.png", "素材/说明",
    "素材/node_modules/包/自述.md", "素材/.git/日志.txt", "素材/草稿/旧.md", "素材/作废.md", "图/一.png", "图/二.png", "图/三.jpg", "登记.log",
  ];
  for (const file of files) {
    await mkdir(dirname(join(cwd, file)), { recursive: true });
    await writeFile(join(cwd, file), "存款有保障");
  }
  await mkdir(join(cwd, "空"));
  await mkdir(join(cwd, "圈/内"), { recursive: true });
  await writeFile(join(cwd, "圈/内/话术.txt"), "存款有保障");
  for (const link of ["甲", "乙"]) await symlink("..", join(cwd, `圈/内/${link}`));
  await symlink("不在.md", join(cwd, "圈/断.md"));
  await writeFile(join(cwd, ".shenyanignore"), "草稿/\n作废.*\n");
});

afterAll(() => rm(cwd, { recursive: true }));

describe("从参数到文件", () => {
  it("文件夹：认识的扩展名，排序，按 .shenyanignore 排除", async () => {
    const found = await find(["素材"], { cwd });
    expect(found.files).toEqual(["素材/海报.md", "素材/短信.txt", "素材/网页/推文.HTML"].sort());
    expect(found.problems).toEqual([]);
    expect(countByExtension(found.skipped)).toBe(".docx×2、无扩展名×1、.png×1");
  });

  it("插件认识的扩展名也收", async () => {
    expect((await find(["素材"], { cwd, extensions: ["docx"] })).files).toContain("素材/海报.docx");
  });

  it("点名的文件总是收；重复的只收一次", async () => {
    const found = await find(["登记.log", "./登记.log", join(cwd, "登记.log"), "素材/作废.md", "-", "素材/../登记.log"], { cwd });
    expect(found).toEqual({ files: ["-", "登记.log", "素材/作废.md"], problems: [], skipped: [] });
  });

  it("通配式", async () => {
    expect((await find(["素材/**/*.{md,HTML}"], { cwd })).files).toEqual(["素材/海报.md", "素材/网页/推文.HTML"]);
    expect(await find(["素材/*"], { cwd })).toMatchObject({ files: ["素材/海报.md", "素材/短信.txt"], problems: [] });
    expect((await find(["*.log"], { cwd })).files).toEqual(["登记.log"]);
  });

  it("不在当前文件夹里的", async () => {
    expect((await find(["../图"], { cwd: join(cwd, "素材"), extensions: ["jpg"] })).files).toEqual(["../图/三.jpg"]);
    expect((await find([join(cwd, "图")], { cwd: join(cwd, "素材"), extensions: ["jpg"] })).files).toEqual([join(cwd, "图/三.jpg")]);
  });

  it("绕成圈的链接走得完，断了的链接说出来", async () => {
    expect(await find(["圈"], { cwd })).toEqual({ files: ["圈/内/话术.txt"], problems: [{ path: "圈/断.md", reason: "没有这个文件" }], skipped: [] });
  });
});

describe("什么也没找到", () => {
  it.each([
    ["没有.md", { path: "没有.md", reason: "没有这个文件，请核对路径" }],
    ["素材/海抱.md", { path: "素材/海抱.md", reason: "没有这个文件，是不是“海报.md”？" }],
    ["图", { path: "图", reason: `没有可检查的文件：有 .png×2、.jpg×1；${supported}` }],
    ["空", { path: "空", reason: `没有可检查的文件：里面是空的，或者都被排除了；${supported}` }],
    ["短信/*.csv", { path: "短信/*.csv", reason: `没有可检查的文件：没有文件符合这个通配式；${supported}` }],
    ["图/*", { path: "图/*", reason: `没有可检查的文件：有 .png×2、.jpg×1；${supported}` }],
  ])("%s", async (arg, problem) => {
    const found = await find([arg], { cwd });
    expect(found.files).toEqual([]);
    expect(found.problems).toEqual([problem]);
  });
});
