import { describe, expect, it } from "vitest";
import { material, placeOf, readAll, worded } from "./reading.ts";

const front = (...lines: string[]) => ["---", ...lines, "---", "示例银行稳利理财", ""].join("\n");

describe("材料自己的说明", () => {
  it.each(["海报.md", "海报.txt"])("%s：中文键", async (path) => {
    const document = await material(path, front("标题: 稳利开门红", "渠道: 厅堂", "产品: [理财, 结构性存款]", "发布日期: 2021年9月1日", "下架日期: 2021/12/31", "机构: 示例银行深圳分行"));
    expect(document.facts).toEqual({ channel: "hall", products: ["wealth", "structured-deposit"], published: "2021-09-01", withdrawn: "2021-12-31", institution: "示例银行深圳分行" });
    expect(worded(document)).toEqual([["title", "稳利开门红"], ["paragraph", "示例银行稳利理财"]]);
    expect(placeOf(document, "开门红")).toEqual({ line: 2, column: 7, endLine: 2, endColumn: 10, offset: [10, 13] });
  });

  it("英文键；别的程序的键不管", async () => {
    const document = await material("推文.md", front('title: "稳利“开门红”"', "channel: online", "products: fund", "published: 2024-01-02", "layout: post", "tags:", "  - 理财"));
    expect(document.facts).toEqual({ channel: "online", products: ["fund"], published: "2024-01-02" });
    expect(placeOf(document, "“开门红”")).toMatchObject({ line: 2, column: 11 });
  });

  it("命令行的事项优先，路径表的事项垫底", async () => {
    const told = { given: { channel: "sms" }, fallback: { channel: "phone", institution: "示例银行" } } as const;
    expect((await material("海报.md", front("渠道: 厅堂"), told)).facts).toEqual({ channel: "sms", products: [], institution: "示例银行" });
    expect((await material("海报.md", front("渠道: 厅堂"), { ...told, given: {} })).facts.channel).toBe("hall");
  });

  it("空着的键就是没说", async () => {
    expect((await material("海报.md", front("渠道:", "产品: []", "发布日期: 2024-01-02"), {}).catch((error: Error) => error.message))).toContain("不认识");
    expect((await material("海报.md", front("渠道:", "发布日期: 2024-01-02"))).facts).toEqual({ products: [], published: "2024-01-02" });
  });

  it.each([
    ["渠道: 柜面", 2, "渠道“柜面”不认识，应为 厅堂（hall）、短信（sms）、网络（online）、电话（phone） 之一；请改正，或删去这一行（按未知检查）"],
    ["机构: 示例银行\n发布日期: 2024年2月30日", 3, "发布日期“2024年2月30日”不认识，应为 2024-01-02 这样的日期；请改正，或删去这一行（按未知检查）"],
    ["渠道: 短信\nchannel: sms", 3, "“channel”与前面的键说的是同一件事，请只留一个"],
    ["渠道：短信", 2, "开头的 --- 区块不是“键: 值”；应为“渠道: 短信”这样的行，冒号用英文冒号，后面空一格；若只是分隔线，请在它前面空一行"],
  ])("%s", async (lines, line, reason) => {
    expect(await readAll("海报.md", front(lines))).toEqual([{ path: "海报.md", line, reason }]);
  });

  it("不认识的产品，列出认识的", async () => {
    const [item] = await readAll("海报.md", front("产品: 房产"));
    expect(item).toMatchObject({ line: 2, reason: expect.stringMatching(/^产品“房产”不认识，应为 存款（deposit）、结构性存款（structured-deposit）、.*支付（payment） 中的一个或几个；/) });
  });

  it("撤下早于发布，说不通", async () => {
    expect(await readAll("海报.md", front("发布日期: 2026-06-01", "撤下日期: 2026-05-01"))).toEqual([{ path: "海报.md", line: 3, reason: "撤下日期 2026-05-01 早于发布日期 2026-06-01，请核对" }]);
  });

  it("不是 YAML", async () => {
    const [item] = await readAll("海报.md", front("渠道: 短信", "产品: [理财"));
    expect(item).toMatchObject({ path: "海报.md", line: 4, reason: expect.stringMatching(/^开头的 --- 区块不是合法的 YAML（缩进不对，或括号没有闭合）；应为“渠道: 短信”这样的行/) });
  });

  it("星号开头的标题要加引号，不能让整次检查停下", async () => {
    expect(await readAll("海报.md", front("标题: *限时*"))).toEqual([{ path: "海报.md", line: 2, reason: "开头的 --- 区块不是合法的 YAML（以 * 开头的值是引用，请加引号）" }]);
  });

  it("没有收尾的 --- 是分隔线", async () => {
    expect(worded(await material("海报.txt", "---\n渠道通知\n"))).toEqual([["paragraph", "---渠道通知"]]);
  });
});
