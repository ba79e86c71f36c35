import { expect, it } from "vitest";
import { textBuilder } from "../../src/text/builder.ts";
import { fromFile } from "../../src/read/source.ts";
import { read, type PluginReader } from "../../src/read/read.ts";
import { all, fileOf, readAll } from "./reading.ts";
import { nothingToCheck } from "../../src/read/reader.ts";

const options = { given: {}, fallback: { channel: "hall" } } as const;

it("不认识的扩展名当纯文本读，大写的扩展名也认", async () => {
  expect(await readAll("登记.log", "# 保本")).toMatchObject([{ blocks: [{ kind: "paragraph" }] }]);
  expect(await readAll("海报.MD", "# 保本")).toMatchObject([{ blocks: [{ kind: "title" }] }]);
});

it("--read 说了算", async () => {
  expect(await readAll("短信.md", "保本\n保息\n", { read: "lines" })).toMatchObject([{ line: 1 }, { line: 2 }]);
});

it("插件的读法按扩展名，事项同样合并", async () => {
  const slides: PluginReader = async function* (file) {
    const builder = textBuilder("保本保息", () => ({ slide: 1, shape: "标题" }));
    builder.copy(0, 4);
    yield { path: file.path, facts: { products: ["wealth"] }, blocks: [{ kind: "title", text: builder.build() }] };
  };
  const items = await all(read(fileOf("路演.pptx", "保本保息"), { ...options, readers: { pptx: slides } }));
  expect(items).toMatchObject([{ path: "路演.pptx", facts: { channel: "hall", products: ["wealth"] } }]);
});

it("插件碰上系统的拒绝：未读；什么也没给：未读；它自己的错误照抛", async () => {
  const readers = {
    a: async function* (file) { await file.whole(); yield* []; },
    b: async function* () { yield* []; },
    c: async function* () { yield* []; throw new TypeError("插件的错"); },
  } satisfies Record<string, PluginReader>;
  expect(await all(read(fromFile("没有.a"), { ...options, readers }))).toEqual([{ path: "没有.a", reason: "没有这个文件" }]);
  expect(await all(read(fileOf("路演.b", "保本"), { ...options, readers }))).toEqual([{ path: "路演.b", reason: nothingToCheck }]);
  await expect(all(read(fileOf("路演.c", "保本"), { ...options, readers }))).rejects.toThrow("插件的错");
});

it.each(["海报.md", "推文.html", "话术.txt", "名单.csv", "名单.jsonl"])("%s 不存在或是空的", async (path) => {
  expect(await all(read(fromFile(path), options))).toEqual([{ path, reason: "没有这个文件" }]);
  expect(await readAll(path, "")).toEqual([{ path, reason: "文件是空的，应有文案" }]);
});

it("读到一半就停，来源也停", async () => {
  let closed = false;
  const file = fileOf("短信.txt", "");
  const endless = {
    ...file,
    async *bytes() {
      try {
        for (;;) yield Buffer.from("【示例银行】存款有保障\n".repeat(200));
      } finally {
        closed = true;
      }
    },
  };
  for await (const item of read(endless, { ...options, read: "lines" })) {
    expect(item).toMatchObject({ line: 1 });
    break;
  }
  expect(closed).toBe(true);
});
