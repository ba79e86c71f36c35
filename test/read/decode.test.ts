import { describe, expect, it } from "vitest";
import { decode, decodeWhole } from "../../src/read/decode.ts";
import { fromFile } from "../../src/read/source.ts";
import { all, fileOf, gb18030Of } from "./reading.ts";

const copy = "示例银行稳利理财，年化收益率4.2%，保本保息🎉\n";

function utf16be(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
}

describe("编码", () => {
  it.each([
    ["UTF-8", Buffer.from(copy)],
    ["带 BOM 的 UTF-8", Buffer.from(`\ufeff${copy}`)],
    ["UTF-16 LE", Buffer.from(`\ufeff${copy}`, "utf16le")],
    ["UTF-16 BE", utf16be(copy)],
  ])("%s，不论字节怎样分块", async (_, bytes) => {
    for (const chunk of [1, 2, 3, 5, 1000]) expect(await decodeWhole(fileOf("海报.txt", bytes, chunk))).toBe(copy);
  });

  it("GB18030，不论字节怎样分块", async () => {
    const text = "示例银行稳利理财，年化收益率4.2%，保本保息";
    for (const chunk of [1, 2, 3, 5, 1000]) expect(await decodeWhole(fileOf("海报.txt", gb18030Of(text), chunk))).toBe(text);
  });

  it("GB18030 的四字节字与半个字在块边上也读得对", async () => {
    const bytes = Uint8Array.from([...gb18030Of("网点"), 0x82, 0x35, 0x87, 0x38, ...gb18030Of("贷款")]); // U+4DB5
    for (const chunk of [1, 3, 5]) expect(await decodeWhole(fileOf("海报.txt", bytes, chunk))).toBe("网点䶵贷款");
  });

  it("前面很长的 ASCII 不妨碍认出 GB18030", async () => {
    const text = `${"APP 4.2% ".repeat(2000)}稳赚不赔`;
    expect(await decodeWhole(fileOf("短信.txt", gb18030Of(text), 4096))).toBe(text);
  });

  it("长文件分块读出，块块相接", async () => {
    const text = copy.repeat(5000);
    const pieces = await all(decode(fileOf("短信.txt", text, 4096)));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join("")).toBe(text);
  });
});

describe("读不了的，说明原因", () => {
  const reasonOf = async (bytes: Uint8Array | string, chunk = 1000) => {
    const read = await decodeWhole(fileOf("海报.txt", bytes, chunk));
    return typeof read === "string" ? `读成了“${read}”` : read.reason;
  };

  it("空文件", async () => {
    expect(await reasonOf("")).toBe("文件是空的，应有文案");
  });

  it.each([
    ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], "不是文本文件，看内容像是 PDF；请把文字另存为 .txt 或 .md"],
    ["docx", [0x50, 0x4b, 0x03, 0x04, 0x14], "不是文本文件，看内容像是 ZIP 压缩包或 Office 文档（docx、xlsx、pptx）；请把文字另存为 .txt 或 .md"],
    ["doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "不是文本文件，看内容像是 旧版 Office 文档（doc、xls、ppt）；请把文字另存为 .txt 或 .md"],
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d], "不是文本文件，看内容像是 PNG 图片；请把文字另存为 .txt 或 .md"],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "不是文本文件，看内容像是 JPEG 图片；请把文字另存为 .txt 或 .md"],
  ])("名叫 .txt 的 %s", async (_, bytes, reason) => {
    for (const chunk of [1, 1000]) expect(await reasonOf(Uint8Array.from(bytes), chunk)).toBe(reason);
  });

  it("空字节", async () => {
    expect(await reasonOf("保本\0保息")).toBe("第 7 字节是空字节，不是文本文件；若是 UTF-16 文本，请带 BOM 或另存为 UTF-8");
  });

  it("既不是 UTF-8 也不是 GB18030", async () => {
    for (const chunk of [1, 2, 1000]) {
      expect(await reasonOf(Uint8Array.from([...gb18030Of("存款"), 0xff, 0x41]), chunk)).toBe("第 5 字节起既不是 UTF-8，也不是 GB18030；请用原来的编码打开，另存为 UTF-8");
    }
  });

  it("后面损坏的 UTF-8 不会当作 GB18030 读成乱码", async () => {
    const bytes = Uint8Array.from([...Buffer.from("示例银行稳利理财产品"), ...gb18030Of("保本保息"), 0x0a]);
    for (const chunk of [1, 3, 1000]) expect(await reasonOf(bytes, chunk)).toBe("第 31 字节起不是合法的 UTF-8；请用原来的编码打开，另存为 UTF-8");
  });

  it("截断在半个字上", async () => {
    expect(await reasonOf(Buffer.from("示例银行稳利理财产品").subarray(0, 29))).toBe("第 28 字节起不是合法的 UTF-8；请用原来的编码打开，另存为 UTF-8");
    expect(await reasonOf(Buffer.from("\ufeff存款", "utf16le").subarray(0, 5))).toBe("第 5 字节起不是合法的 UTF-16 LE；请用原来的编码打开，另存为 UTF-8");
  });

  it("坏字节之前的文字已经交出", async () => {
    const good = "示例银行提醒您，存款有保障\n".repeat(400);
    const pieces = await all(decode(fileOf("短信.txt", Uint8Array.from([...Buffer.from(good), 0xff]), 4096)));
    expect(pieces.at(-1)).toEqual({ path: "短信.txt", reason: `第 ${Buffer.byteLength(good) + 1} 字节起不是合法的 UTF-8；请用原来的编码打开，另存为 UTF-8` });
    expect(pieces.slice(0, -1).join("")).toBe(good);
  });

  it("没有这个文件；是文件夹", async () => {
    expect(await decodeWhole(fromFile("没有的文件.txt"))).toEqual({ path: "没有的文件.txt", reason: "没有这个文件" });
    expect(await decodeWhole(fromFile(import.meta.dirname, "素材"))).toEqual({ path: "素材", reason: "是文件夹，不是文件" });
  });
});
