import { describe, expect, it } from "vitest";
import { isUnread, type Document } from "../../src/document.ts";
import { read } from "../../src/read/read.ts";
import { all, fileOf, gb18030Of, placeOf, readAll, worded } from "./reading.ts";
import { nothingToCheck, type Silence } from "../../src/read/reader.ts";

const told = { read: "lines", fallback: { channel: "sms" } } as const;
const documents = async (content: string | Uint8Array) => (await readAll("短信.txt", content, told)).filter((item): item is Document => !isUnread(item));

it("一行一条，行号与位置在原文件里", async () => {
  const list = await documents("【示例银行】存款有保障\n\n  \r\n【示例银行】稳利理财保本保息，回T退订\r\n【示例银行】零风险");
  expect(list.map(({ line, facts }) => [line, facts.channel])).toEqual([[1, "sms"], [4, "sms"], [5, "sms"]]);
  expect(list.flatMap(worded).map(([, text]) => text)).toEqual(["【示例银行】存款有保障", "【示例银行】稳利理财保本保息，回t退订", "【示例银行】零风险"]);
  expect(list[1] && placeOf(list[1], "保本保息")).toEqual({ line: 4, column: 11, endLine: 4, endColumn: 15, offset: [27, 31] });
});

it("块边不伤行", async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => `【示例银行】第${i + 1}条，保本保息🎉`);
  const list = (await all(read(fileOf("短信.txt", lines.join("\n"), 4099), { given: {}, fallback: {}, read: "lines" }))) as Document[]; // asserted whole below
  expect(list.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
  expect(list.map(({ blocks }) => blocks[0]?.text.value)).toEqual(lines);
  const last = list[2999];
  const at = lines.join("\n").lastIndexOf("保本");
  expect(last && placeOf(last, "保本")).toEqual({ line: 3000, column: 14, endLine: 3000, endColumn: 16, offset: [at, at + 2] });
});

it("单独的回车也算换行", async () => {
  const list = await documents("保本\r保息\r\n稳赚");
  expect(list.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(list[2] && placeOf(list[2], "稳赚")).toMatchObject({ line: 3, column: 1, offset: [7, 9] });
});

it("GB18030 的名单", async () => {
  const [first] = await documents(gb18030Of("【示例银行】保本保息\n"));
  expect(first && placeOf(first, "保本保息")).toMatchObject({ line: 1, column: 7 });
});

it("坏字节之前的各条照常读", async () => {
  const items = await readAll("短信.txt", Buffer.concat([Buffer.from("【示例银行】保本保息\n【示例银行】稳赚不"), Buffer.of(0xff)]), told);
  expect(items.map((item) => (isUnread(item) ? item.reason : item.blocks[0]?.text.value))).toEqual([
    "【示例银行】保本保息", "【示例银行】稳赚不", "第 59 字节起不是合法的 UTF-8；请用原来的编码打开，另存为 UTF-8",
  ]);
});

it("五十兆的一条", async () => {
  const message = "存款有保障，".repeat(2_800_000);
  const list = (await all(read(fileOf("短信.txt", `${message}\n稳赚`, 262_144), { given: {}, fallback: {}, read: "lines" }))) as Document[]; // asserted below
  expect(list.map(({ line, blocks }) => [line, blocks[0]?.text.value.length])).toEqual([[1, message.length], [2, 2]]);
}, 60_000);

it("一条也没有", async () => {
  expect(await readAll("短信.txt", "\n \n", told)).toEqual([{ path: "短信.txt", reason: nothingToCheck }]);
});

describe("略过不必判断的各条", () => {
  /** Passes over lines that are thanks. */
  const reading = async (content: string) => {
    const passed: [string, number][] = [];
    const silence: Silence = {
      pass: (text, from) => {
        const [all = ""] = /^(?:感谢[^\n]*(?:\n|$))*/u.exec(text.slice(from)) ?? [];
        return { lines: all.split("\n").filter((line) => line !== "").length, end: from + all.length };
      },
      passed: (path, documents) => passed.push([path, documents]),
    };
    const items = await readAll("短信.txt", content, { read: "lines", silence });
    return { passed, items };
  };

  it("不成材料，只报条数；其余各条的行号和位置不变", async () => {
    const { items, passed } = await reading("感谢您\n感谢支持\r\n保本保息\n\n感谢信任\n稳赚\n感谢惠顾");
    const [first, second] = items as Document[]; // asserted below
    expect(items.length).toBe(2);
    expect(first && placeOf(first, "保本保息")).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 5, offset: [10, 14] });
    expect(second && placeOf(second, "稳赚")).toEqual({ line: 6, column: 1, endLine: 6, endColumn: 3, offset: [21, 23] });
    expect(passed.every(([path]) => path === "短信.txt")).toBe(true);
    expect(passed.reduce((sum, [, documents]) => sum + documents, 0)).toBe(4);
  });

  it("全都略过的名单不算没有文字", async () => {
    const { items, passed } = await reading("感谢您\n");
    expect([items, passed]).toEqual([[], [["短信.txt", 1]]]);
  });
});
