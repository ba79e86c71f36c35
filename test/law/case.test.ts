import { describe, expect, test } from "vitest";
import { products, type Facts } from "../../src/document.ts";
import { loadCases, type Case } from "../../src/law/case.ts";
import { closest } from "../../src/law/closest.ts";
import { caseLine, caseRecord } from "../../src/law/cite-case.ts";
import { caseFiles, cases } from "./book.ts";

function one(id: string): Case {
  const found = cases.get(id);
  if (!found) throw new Error(`no such case: ${id}`);
  return found;
}

describe("the shipped cases", () => {
  test("every file loads and survives being compiled to JSON", () => {
    expect(caseFiles.length).toBeGreaterThanOrEqual(15);
    expect(cases.size).toBe(caseFiles.length);
    expect(JSON.parse(JSON.stringify([...cases]))).toEqual([...cases]);
  });
  test("none names a natural person or gives a number to call", () => {
    for (const found of cases.values()) {
      const told = [found.respondent, found.conduct, ...found.wording, found.penalty].join("\n");
      expect(told, found.id).not.toMatch(/[\u4e00-\u9fff]某(?!银行|基金|大型|保险)|\d{7,}/);
    }
  });
});

describe("the closest cases come first", () => {
  const promises = [...cases.values()].filter((found) => found.families.includes("return"));
  const ids = (facts: Facts, n: number) => closest(promises, facts, n).map(({ id }) => id);

  test("same channel, then nearest product, then newest", () => {
    expect(ids({ channel: "sms", products: ["wealth"] }, 1)).toEqual(["samr-bocom-yueqing-sms-2015"]);
    expect(ids({ channel: "online", products: ["fund"] }, 2)).toEqual(["csrc-sz-fund-b-2020", "samr-2025-haisouke"]);
    expect(ids({ channel: "hall", products: ["new-type-life"] }, 2)).toEqual(["cbirc-taikang-hubei-2022", "cbirc-three-insts-2019"]);
  });
  test("channel unknown: the product decides, and a kind of insurance is nearer than another product", () => {
    expect(ids({ products: ["fund"] }, 3)).toEqual(["csrc-sz-fund-a-2020", "csrc-sz-fund-b-2020", "csrc-wanjia-cmb-guosen-2013"]);
    expect(ids({ channel: "online", products: ["health-insurance"] }, 1)).toEqual(["cbirc-risk-media-2019"]);
  });
  test("what may not be cited is not", () => {
    const secret: Case = { ...one("samr-bocom-yueqing-sms-2015"), citable: false };
    expect(closest([secret], { channel: "sms", products: ["wealth"] }, 2)).toEqual([]);
  });
  test("products are those of the product tree", () => {
    for (const found of cases.values()) for (const product of found.products) expect(products).toContain(product);
  });
});

test.each([
  ["saic-luoyangbank-zz-2016-2", "郑州市工商行政管理局专业分局，郑工商处字(2016)2号，2016，对洛阳银行郑州分行：“抗降息最佳产品——洛阳银行‘大额存本取息’储蓄产品”“为客户提供最佳基金投资选择” → 罚款40万元（据转载：新华网）"],
  ["samr-ruian-bank-2016", "瑞安市市场监督管理局，2016，对瑞安市东山街道某银行网点（未具名）：“最大化”“最强” → 罚款20.5万元（据转载）"],
  ["samr-wenzhou-wansheng-2016", "温州市市场监督管理局，2016，对温州万晟投资管理有限公司：在公司微信公众号上发布“中金国泰”理财广告，其广告内容中没有注明风险警示语。 → 责令停止发布，罚款7800元（中国质量新闻网 https://www.cqn.com.cn/cj/content/2016-12/06/content_3679532.htm）"],
  ["amac-jinanlezhi-2026", "中国证券投资基金业协会（此前山东证监局两次处罚），2026-02，对济南乐知私募（2名高管公开谴责）：“估值较低，安全垫足，投资预期收益高”“回报倍数4.93，年化收益率为164.17%”等 → 撤销管理人登记（七类违规合并）（第一财经 https://www.yicai.com/video/103049796.html）"],
  ["samr-2025-haisouke", "国家市场监督管理总局（典型案例），2025-10-16（公布日期），对海南搜了科技股份有限公司：“在家躺着赚钱，年入百万+” → 已依法处罚（金额未见）（据转载：中新社）"],
])("%s on one line", (id, line) => {
  expect(caseLine(one(id))).toBe(line);
});

test("the JSON record is the contract's", () => {
  expect(caseRecord(one("saic-luoyangbank-zz-2016-2"))).toEqual({
    id: "saic-luoyangbank-zz-2016-2", authority: "郑州市工商行政管理局专业分局", document: "郑工商处字(2016)2号", date: "2016",
    wording: "抗降息最佳产品——洛阳银行‘大额存本取息’储蓄产品；为客户提供最佳基金投资选择", penalty: "罚款40万元", source: "据转载：新华网",
  });
  expect(caseRecord(one("samr-wenzhou-wansheng-2016"))).toMatchObject({ document: null, wording: null });
});

test("a case whose id is not its file name is refused", () => {
  const [file] = caseFiles;
  expect(() => loadCases([{ path: "rules/cases/other.yaml", content: file?.content ?? "" }])).toThrow("id 应与文件名相同");
});
