import { describe, expect, it } from "vitest";
import { factName, mergeFacts, parseChannel, parseDay, parseProducts } from "../../src/read/facts.ts";

describe("渠道", () => {
  it.each([
    ["厅堂", "hall"], ["hall", "hall"], ["厅堂海报", undefined], ["网点", "hall"], ["折页", "hall"], ["厅堂、海报", "hall"],
    ["短信", "sms"], ["SMS", "sms"], ["彩信", "sms"], ["短信渠道", "sms"],
    ["网络", "online"], ["微信公众号", "online"], ["APP", "online"], ["ＡＰＰ", "online"], ["官网", "online"], ["网络(直播)", "online"],
    ["电话", "phone"], ["外呼", "phone"], ["话术", "phone"],
    ["柜面", undefined], ["厅堂、网络", undefined], ["", undefined],
  ])("%s → %s", (word, channel) => {
    const understood = parseChannel(word);
    expect("value" in understood ? understood.value : undefined).toBe(channel);
  });

  it("不认识时说明应为什么", () => {
    expect(parseChannel("柜面")).toEqual({ found: "柜面", expected: "厅堂（hall）、短信（sms）、网络（online）、电话（phone） 之一" });
  });
});

describe("产品", () => {
  it.each([
    ["存款", ["deposit"]], ["大额存单", ["deposit"]], ["结构性存款", ["structured-deposit"]], ["理财产品", ["wealth"]], ["wealth", ["wealth"]],
    ["公募基金", ["fund"]], ["私募", ["private-fund"]], ["信托", ["trust"]], ["保险", ["insurance"]], ["人寿保险", ["life-insurance"]],
    ["分红险", ["participating-life"]], ["万能险", ["universal-life"]], ["投连险", ["new-type-life"]], ["医疗险", ["health-insurance"]], ["消费贷", ["loan"]], ["信用卡", ["card"]], ["分期", ["card-instalment"]],
    ["黄金", ["metal"]], ["支付业务", ["payment"]], ["基金、保险", ["fund", "insurance"]], ["基金，公募基金", ["fund"]],
    [["理财", "fund"], ["wealth", "fund"]],
  ])("%s → %s", (word, products) => {
    expect(parseProducts(word)).toEqual({ value: products });
  });

  it("一个不认识就都不猜", () => {
    expect(parseProducts("基金、房产")).toMatchObject({ found: "房产" });
    expect(parseProducts([])).toMatchObject({ found: "[]" });
  });
});

describe("日期", () => {
  it.each([
    "2024-01-02", "2024/1/2", "2024.1.2", "2024年1月2日", "2024年01月02日 10时30分", "20240102", "20240102103000", "２０２４－０１－０２",
    "2024-01-02 10:30", "2024-01-02T23:59:59+08:00", "2024-01-02T23:59:59.123Z", "2024/1/2 上午9:05", 20240102, new Date("2024-01-02T00:00:00Z"),
  ])("%s", (written) => {
    expect(parseDay(written)).toEqual({ value: "2024-01-02" });
  });

  it.each(["2024-02-30", "2024-13-01", "2024年1月", "即日起", "45293", "1704153600000", ""])("%s 不是日期", (written) => {
    expect(parseDay(written)).toEqual({ found: written, expected: "2024-01-02 这样的日期" });
  });
});

it("先说的层为准，一项一项地看", () => {
  const facts = mergeFacts({ channel: "sms" }, { channel: "hall", products: ["fund"] }, { products: ["wealth"], published: "2021-09-01", institution: "示例银行" });
  expect(facts).toEqual({ channel: "sms", products: ["fund"], published: "2021-09-01", institution: "示例银行" });
  expect(mergeFacts({ products: [] })).toEqual({ products: [] });
});

it("事项的中文名", () => {
  expect([factName("sms"), factName("structured-deposit"), factName("card-instalment")]).toEqual(["短信", "结构性存款", "信用卡分期"]);
});
