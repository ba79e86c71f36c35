import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document.ts";
import { placeOf, readAll, worded } from "./reading.ts";

describe("JSONL", () => {
  it("一行一个对象；坏的一行说明行号，其余照读", async () => {
    const items = await readAll("名单.jsonl", '{"text":"存款有保障","channel":"sms","product":["deposit","wealth"],"published":20240102}\n\n{"text": "稳赚不赔"\n["零风险"]\n{"text":"第一行\\n保本保息","channel":"外呼"}\n');
    expect(items).toMatchObject([
      { record: 1, line: 1, facts: { channel: "sms", products: ["deposit", "wealth"], published: "2024-01-02" } },
      { path: "名单.jsonl", line: 3, reason: '这一行不是 JSON 对象，没有检查；应为 {"text": "…"} 这样一行一个对象，其余各行照常检查' },
      { path: "名单.jsonl", line: 4 },
      { record: 4, line: 5, facts: { channel: "phone" } },
    ]);
    const last = items[3] as Document; // asserted above
    expect(worded(last)).toEqual([["paragraph", "第一行\n保本保息"]]);
    expect(placeOf(last, "保本保息")).toEqual({ record: 4, line: 5, field: "text", offset: [4, 8] });
  });

  it("没有文案键：整个文件不读，列出有哪些键", async () => {
    expect(await readAll("名单.ndjson", '{"id":1,"remark":"保本"}\n{"id":2,"remark":"保息"}\n')).toEqual([
      { path: "名单.ndjson", line: 1, reason: "看不出哪一列是文案，现有的列：“id”、“remark”；请在配置中写明，如 columns: { text: 短信内容 }" },
    ]);
  });

  it("后面某一行没有文案键，或文案不是文字：只缺那一行", async () => {
    const items = await readAll("名单.jsonl", '{"text":"保本"}\n{"id":2}\n{"text":3}\n{"text":null}\n{"text":"保息"}\n');
    expect(items).toMatchObject([{ record: 1 }, { line: 2 }, { line: 3, reason: "“text”应为文字，实为 3；其余各条照常检查" }, { record: 5, line: 5 }]);
  });
});
