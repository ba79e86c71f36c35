import { expect, test } from "vitest";
import { citation, provisionRecord } from "../../src/law/cite.ts";
import { homeOn } from "../../src/law/in-force.ts";
import type { Home } from "../../src/law/provision.ts";
import { laws, provision } from "./book.ts";

const today = "2026-11-23";

function home(id: string, day: string): Home {
  const found = homeOn(provision(id), day);
  if (!found) throw new Error(`${id} is not in force on ${day}`);
  return found;
}

test.each([
  ["ad-law#ad-absolute-terms", "2014-06-01", "《中华人民共和国广告法》第七条第二款第（三）项（1994年文本）"],
  ["ad-law#ad-absolute-terms", "2021-06-01", "《中华人民共和国广告法》第九条第（三）项"],
  ["cbirc-order-2022-9#cp9-no-misleading", "2024-05-06", "《银行保险机构消费者权益保护管理办法》（中国银行保险监督管理委员会令2022年第9号）第二十三条"],
  ["ad-absolute-terms-guide#exempt-service-attitude", "2024-05-06", "《广告绝对化用语执法指南》（市场监管总局公告2023年第6号）第五条第（一）项（指引，供参考）"],
  ["ad-absolute-terms-guide#absolute-same-meaning", "2024-05-06", "《广告绝对化用语执法指南》（市场监管总局公告2023年第6号）第二条（指引，供参考）"],
  ["ad-law-guide-1#guide1-targeted-push", "2026-05-06", "《广告法适用问题执法指南（一）》六第二款（指引，供参考）"],
  ["universal-life-2025-14#ul-no-interest-only", "2026-05-06", "《关于加强万能型人身保险监管有关事项的通知》（金规〔2025〕14号）（二十一）"],
  ["saic-1997-225#saic225-first-brand", "2014-06-01", "《关于立即停止发布含有“第一品牌”等内容广告的通知》（工商广字〔1997〕第225号）（指引，供参考；适用至2015-08-31，截止日系推定）"],
  ["cba-past-performance-2023#cba-sentence", "2024-05-06", "《理财产品过往业绩展示行为准则》（条号未核；自律规则）"],
  ["fin-marketing-notice-316#m316-no-guarantee", "2024-05-06", "《关于进一步规范金融营销宣传行为的通知》（银发〔2019〕316号）（条号未核）"],
  ["fund-sales-91#fs13-scope", "2019-05-06", "《证券投资基金销售管理办法》（中国证券监督管理委员会令第91号）第三十条（已于2020-10-01废止）"],
  ["shanghai-wealth-ad-2012#sh12-warning-sentence", "2014-06-01", "上海市工商局银行理财产品广告审查提示（题名未核；条号未核；仅适用于上海，指引，供参考）"],
  ["anti-unfair-competition-law#aucl-false-promotion", "2018-06-01", "《中华人民共和国反不正当竞争法》第八条第一款（2017年文本）"],
  ["anti-unfair-competition-law#aucl-false-promotion", "2021-06-01", "《中华人民共和国反不正当竞争法》第八条第一款（2019年文本）"],
])("%s on %s", (id, day, line) => {
  expect(citation(home(id, day), today)).toBe(line);
});

test("what was never checked is cited without an article, and so is an article not checked for the text of that day", () => {
  expect(citation(home("cbirc-order-2018-6#wm18-no-expected-yield", "2019-05-06"), today)).toBe(
    "《商业银行理财业务监督管理办法》（中国银行保险监督管理委员会令2018年第6号）（条文未核，不引条号）",
  );
  expect(citation(home("ad-law#ad-false-ad-facts", "2016-05-06"), today)).toBe("《中华人民共和国广告法》（条文未核，不引条号）");
  expect(citation(home("ad-law#ad-false-ad-facts", "2021-05-06"), today)).toBe("《中华人民共和国广告法》第二十八条");
});

test("no home that is verified: no carries an article, in either form", () => {
  const unverified = [...laws.values()].flatMap((law) => Object.values(law.provisions).flatMap((one) => one.homes.filter((h) => h.verified === "no")));
  expect(unverified.length).toBeGreaterThan(5);
  for (const one of unverified) {
    expect(provisionRecord(one).article).toBeNull();
    expect(citation(one, today).replace(one.law.title, "").replace(one.law.number ?? "", "")).not.toMatch(/第[一二三四五六七八九十]/);
  }
});

test("a repeal is told once it has come", () => {
  const disclaimer = home("agency-sales-2016-24#as16-disclaimer", "2020-05-06");
  expect(citation(disclaimer, "2025-09-30")).toBe("《关于规范商业银行代理销售业务的通知》（银监发〔2016〕24号）（条文未核，不引条号）");
  expect(citation(disclaimer, "2025-10-01")).toBe("《关于规范商业银行代理销售业务的通知》（银监发〔2016〕24号）（条文未核，不引条号；已于2025-10-01废止）");
});

test("a provision that holds for one unknown channel says so", () => {
  const words = home("online-marketing-2026-9#om-inducing-words", "2026-10-08");
  expect(citation({ ...words, conditional: "online" }, today)).toBe("《金融产品网络营销管理办法》（八部门公告〔2026〕第9号）第十条第（七）项（以用于网络为前提）");
});

test("the JSON record is the contract's", () => {
  expect(provisionRecord(home("ad-law#ad-absolute-terms", "2014-06-01"))).toEqual({
    id: "ad-law#ad-absolute-terms", law: "中华人民共和国广告法", number: null, article: "第七条第二款第（三）项",
    from: "1995-02-01", to: "2015-08-31", verified: "text", binding: true,
  });
  expect(provisionRecord(home("ad-absolute-terms-guide#exempt-fact-with-limits", "2024-05-06"))).toMatchObject({ article: "六（六）", binding: false });
});
