import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document.ts";
import { gb18030Of, material, placeOf, readAll, worded } from "./reading.ts";
import { nothingToCheck } from "../../src/read/reader.ts";

const list = `序号,渠道,短信内容,发送时间,产品类型,机构
1,短信,【示例银行】存款有保障,2024-01-02 09:30,存款,示例银行深圳分行
2,短信,"【示例银行】稳利理财
保本保息，回复""T""退订",2024/1/3,理财,示例银行深圳分行

3,柜面,【示例银行】零风险,即日起,房产,
`;

describe("CSV", () => {
  it("一条记录一份材料，各有各的事项", async () => {
    const [first, second, third, ...rest] = (await readAll("名单.csv", list)) as Document[]; // asserted below
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ record: 1, line: 2, facts: { channel: "sms", products: ["deposit"], published: "2024-01-02", institution: "示例银行深圳分行" } });
    expect(second).toMatchObject({ record: 2, line: 3, facts: { channel: "sms", products: ["wealth"], published: "2024-01-03" } });
    expect(third).toMatchObject({ record: 3, line: 6, facts: { products: [] } });
    expect(third?.facts.channel).toBe(undefined);
    expect(third?.assumed).toEqual(["渠道“柜面”不认识，按渠道未知检查", "产品类型“房产”不认识，按产品未知检查", "发送时间“即日起”不认识，按发布日期未知检查"]);
    expect(first?.assumed).toBe(undefined);
  });

  it("引号里的换行；位置在字段里", async () => {
    const second = (await readAll("名单.csv", list))[1] as Document; // the record asserted above
    expect(worded(second)).toEqual([["paragraph", "【示例银行】稳利理财\n保本保息，回复\"t\"退订"]]);
    expect(placeOf(second, "保本保息")).toEqual({ record: 2, line: 3, field: "短信内容", offset: [11, 15] });
  });

  it("GB18030、CRLF：记录与行号", async () => {
    const bytes = gb18030Of('渠道,文案\r\n厅堂,"存款\r\n有保障"\r\n厅堂,稳利理财保本保息\r\n');
    const [, second] = (await readAll("海报.csv", bytes)) as Document[]; // asserted below
    expect(second?.facts.channel).toBe("hall");
    expect(second && placeOf(second, "保本保息")).toEqual({ record: 2, line: 4, field: "文案", offset: [4, 8] });
  });

  it.each([["名单.tsv", "\t"], ["名单.csv", ";"], ["名单.csv", "\t"]])("%s，以 %j 分列", async (path, delimiter) => {
    const document = await material(path, `渠道${delimiter}内容\n短信${delimiter}零风险,稳赚\n`);
    expect([document.facts.channel, ...worded(document)]).toEqual(["sms", ["paragraph", "零风险，稳赚"]]);
  });

  it("命令行优先于行，行优先于路径表；不认识的由路径表补", async () => {
    const rows = "渠道,文案\n厅堂,保本\n柜面,保息\n,稳赚\n";
    const channels = async (given: object) => (await readAll("名单.csv", rows, { given, fallback: { channel: "sms" } })).map((item) => ("facts" in item ? [item.facts.channel, item.assumed?.[0]] : item));
    expect(await channels({})).toEqual([["hall", undefined], ["sms", "渠道“柜面”不认识，按短信检查"], ["sms", undefined]]);
    expect((await channels({ channel: "phone" })).map((pair) => Array.isArray(pair) && pair[0])).toEqual(["phone", "phone", "phone"]);
  });

  it("按配置取列：几列各成一块，标题列是题目", async () => {
    const columns = { text: ["首屏", "次屏"], title: "主题", channel: "触点" };
    const document = await material("推文.csv", "触点,主题,首屏,次屏,内容\n微信,开门红,保本,保息,备注\n", { columns });
    expect(worded(document)).toEqual([["title", "开门红"], ["paragraph", "保本"], ["paragraph", "保息"]]);
    expect(document.facts.channel).toBe("online");
    expect(placeOf(document, "保息")).toEqual({ record: 1, line: 2, field: "次屏", offset: [0, 2] });
  });

  it.each([
    ["没有文案列", "编号,备注\n1,保本\n", {}, "第一行应为表头：看不出哪一列是文案，现有的列：“编号”、“备注”；请在配置中写明，如 columns: { text: 短信内容 }"],
    ["两列都像", "正文,文案\n保本,保息\n", {}, "第一行应为表头：文案可能在 “正文”、“文案” 中的任一列，现有的列：“正文”、“文案”；请在配置中写明，如 columns: { text: 短信内容 }"],
    ["配置的列不在", "短信内客,渠道\n保本,短信\n", { columns: { text: "短信内容" } }, "第一行应为表头：配置 columns.text 指的列“短信内容”不在其中，是不是“短信内客”？现有的列：“短信内客”、“渠道”"],
  ])("%s", async (_, rows, told, reason) => {
    expect(await readAll("名单.csv", rows, told)).toEqual([{ path: "名单.csv", line: 1, reason }]);
  });

  it("事项列不明时不猜，并说明", async () => {
    const document = await material("名单.csv", "发布日期,发送时间,内容\n2024-01-02,2024-01-03,保本\n", { columns: { product: "品种" } });
    expect(document.facts).toEqual({ products: [] });
    expect(document.assumed).toEqual(["配置 columns.product 指的列“品种”不在其中", "发布日期可能在 “发布日期”、“发送时间” 中的任一列，未采用；可在配置 columns.published 指明"]);
  });

  it("引号没有闭合：说明从哪一行起，之前的照读", async () => {
    const items = await readAll("名单.csv", '渠道,内容\n短信,保本\n短信,"稳赚不赔\n短信,零风险\n');
    expect(items).toMatchObject([{ record: 1, line: 2 }, { path: "名单.csv", line: 3, reason: "引号没有闭合，从这条记录起没有检查；请补上右引号" }]);
    expect(items.length).toBe(2);
  });

  it("引号用错了", async () => {
    const items = await readAll("名单.csv", '渠道,内容\n短信,保本\n短信,"稳赚"不赔,\n');
    expect(items).toMatchObject([{ record: 1 }, { line: 3, reason: expect.stringMatching(/^引号用错了，从这条记录起没有检查/) }]);
  });

  it("列数不符的记录单独列出，其余照读", async () => {
    const items = await readAll("名单.csv", "渠道,内容\n短信,保本,保息\n短信\n短信,稳赚,\n");
    expect(items).toMatchObject([
      { line: 2, reason: "这条记录有 3 列，表头只有 2 列，没有检查；正文里的分隔符要放进引号" },
      { line: 3, reason: "这条记录只有 1 列，缺“内容”，没有检查；请补齐" },
      { record: 3, line: 4 },
    ]);
  });

  it("只有表头", async () => {
    expect(await readAll("名单.csv", "渠道,内容\n")).toEqual([{ path: "名单.csv", reason: nothingToCheck }]);
  });
});
