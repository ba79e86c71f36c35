import { expect, it } from "vitest";
import { isUnread } from "../../src/document.ts";
import { read } from "../../src/read/read.ts";
import { all, fileOf, material, placeOf, readAll, underlined, worded } from "./reading.ts";
import { nothingToCheck } from "../../src/read/reader.ts";

it("空行分段，单个换行是排版", async () => {
  const source = "示例银行温馨提示\r\n\r\n本产品保\r\n本，期限90天\r\n　\r\n\r\n详询网点";
  const document = await material("话术.txt", source);
  expect(worded(document)).toEqual([["paragraph", "示例银行温馨提示"], ["paragraph", "本产品保本，期限90天"], ["paragraph", "详询网点"]]);
  expect(placeOf(document, "保本")).toEqual({ line: 3, column: 4, endLine: 4, endColumn: 2, offset: [15, 19] });
  expect(underlined(document, "保本", source)).toBe("保\r\n本");
});

it("全文只有空白", async () => {
  expect(await readAll("空.txt", " \n\u3000\n\u200b\n")).toEqual([{ path: "空.txt", reason: nothingToCheck }]);
});

it("五十兆的一行读得完", async () => {
  const source = `${"存款有保障，".repeat(2_800_000)}稳赚不赔`;
  const items = await all(read(fileOf("长.txt", source, 262_144), { given: {}, fallback: {} }));
  expect(items.map((item) => (isUnread(item) ? item.reason : item.blocks.map(({ text }) => text.value.length)))).toEqual([[source.length]]);
}, 60_000);
