import { describe, expect, test } from "vitest";
import type { Channel, Facts, Product } from "../../src/document.ts";
import { governing, homeOn, interval } from "../../src/law/in-force.ts";
import { provision } from "./book.ts";

const today = "2026-11-23";

function facts(channel: Channel | undefined, products: readonly Product[], published?: string, withdrawn?: string): Facts {
  return { ...(channel && { channel }), products, ...(published && { published }), ...(withdrawn && { withdrawn }) };
}

/** What a rule with this basis cites: law, article, day. */
function cited(ids: readonly string[], copy: Facts): readonly string[] {
  const found = governing(ids.map(provision), copy, interval(copy, today));
  return found ? [found.day, ...found.homes.map((home) => `${home.law.short ?? home.law.title} ${home.article}`)] : [];
}

describe("the days the copy ran", () => {
  test("a poster keeps hanging until it is taken down, or until today", () => {
    expect(interval(facts("hall", [], "2014-06-01"), today)).toEqual({ from: "2014-06-01", to: today });
    expect(interval(facts("online", [], "2014-06-01", "2014-07-01"), today)).toEqual({ from: "2014-06-01", to: "2014-07-01" });
  });
  test("a message and a call happen once, and so does copy of an unknown channel", () => {
    for (const channel of ["sms", "phone", undefined] as const) {
      expect(interval(facts(channel, [], "2014-06-01"), today)).toEqual({ from: "2014-06-01", to: "2014-06-01" });
    }
    expect(interval(facts("sms", [], "2014-06-01", "2014-06-03"), today)).toEqual({ from: "2014-06-01", to: "2014-06-03" });
  });
  test("without a date of publication it is judged today; a poster planned for later is judged on its day", () => {
    expect(interval(facts("hall", []), today)).toEqual({ from: today, to: today });
    expect(interval(facts("hall", [], "2027-01-01"), today)).toEqual({ from: "2027-01-01", to: "2027-01-01" });
  });
});

describe("广告法第九条第（三）项 from 1995 on", () => {
  const ban = provision("ad-law#ad-absolute-terms");
  test.each([
    ["2014-06-01", "第七条第二款第（三）项", "1994年文本", "1995-02-01", "2015-08-31"],
    ["2015-08-31", "第七条第二款第（三）项", "1994年文本", "1995-02-01", "2015-08-31"],
    ["2015-09-01", "第九条第（三）项", undefined, "2015-09-01", null],
    ["2021-06-01", "第九条第（三）项", undefined, "2015-09-01", null],
    [today, "第九条第（三）项", undefined, "2015-09-01", null],
  ])("on %s it stood in %s", (day, article, text, from, to) => {
    const home = homeOn(ban, day);
    expect(home).toMatchObject({ article, from, to, verified: "text" });
    expect(home?.text).toBe(text);
  });
  test("before 1995-02-01 there was none", () => {
    expect(homeOn(ban, "1995-01-31")).toBeUndefined();
  });
});

describe("what holds on a day", () => {
  test("a promise about a wealth product in 2014: the order of 2011, not the one of 2021", () => {
    const basis = ["cbirc-order-2021-4#ws-no-guarantee", "cbrc-order-2011-5#wm11-no-promise", "ad-law#ad-no-guarantee"];
    expect(cited(basis, facts("sms", ["wealth"], "2014-06-01"))).toEqual(["2014-06-01", "商业银行理财产品销售管理办法 null"]);
    expect(cited(basis, facts("sms", ["wealth"], "2021-07-01"))).toEqual([
      "2021-07-01", "理财销售办法 第二十五条第（九）项", "广告法 第二十五条第（一）项",
    ]);
  });
  test("a norm that moved between orders is cited from the one it stood in", () => {
    const copy = facts("sms", ["wealth"], "2014-06-01");
    const [home] = governing([provision("cbirc-order-2021-4#ws-no-false")], copy, interval(copy, today))?.homes ?? [];
    expect(home).toMatchObject({
      id: "cbirc-order-2021-4#ws-no-false",
      law: { id: "cbrc-order-2011-5", title: "商业银行理财产品销售管理办法", number: "中国银行业监督管理委员会令2011年第5号", binding: true },
      article: null,
    });
    expect(cited(["cbirc-order-2021-4#ws-no-false"], facts("sms", ["wealth"], "2019-06-01"))).toEqual([]);
  });
  test("silence before the provision existed", () => {
    expect(cited(["ad-law#ad-no-guarantee"], facts("sms", ["wealth"], "2014-06-01"))).toEqual([]);
    expect(cited(["fin-marketing-notice-316#m316-no-guarantee"], facts("sms", ["fund"], "2020-01-24"))).toEqual([]);
  });
  test("a poster of 2014 still hanging is caught on the day the law begins", () => {
    expect(cited(["ad-law#ad-no-guarantee"], facts("hall", ["wealth"], "2014-06-01"))).toEqual(["2015-09-01", "广告法 第二十五条第（一）项"]);
    expect(cited(["ad-law#ad-no-guarantee"], facts("hall", ["wealth"], "2014-06-01", "2015-08-31"))).toEqual([]);
  });
  test("a commencement known by its month binds at the end of it; an unpublished one from the day of issue", () => {
    const guide = provision("ad-law-guide-1#guide1-mandatory-info");
    expect([homeOn(guide, "2025-07-30"), homeOn(guide, "2025-07-31")?.from]).toEqual([undefined, "2025-07"]);
    const sentence = provision("structured-deposit-204#sd-sentence");
    expect([homeOn(sentence, "2019-10-17"), homeOn(sentence, "2019-10-18")?.from]).toEqual([undefined, null]);
  });
});

describe("reach", () => {
  test("the advertising law does not reach a phone script", () => {
    const basis = ["ad-law#ad-no-guarantee", "pbc-order-2020-5#pbc5-no-guarantee"];
    expect(cited(basis, facts("phone", ["wealth"], "2024-05-06"))).toEqual(["2024-05-06", "金融消保实施办法 第二十三条第（四）项"]);
  });
  test("a ban for wealth says nothing about a deposit; an unknown product is reached", () => {
    expect(cited(["cbirc-order-2021-4#ws-no-guarantee"], facts("hall", ["deposit"], "2024-05-06"))).toEqual([]);
    expect(cited(["cbirc-order-2021-4#ws-no-guarantee"], facts("hall", [], "2024-05-06"))).toHaveLength(2);
  });
  test("dividend insurance is insurance; a trust has an expected return", () => {
    expect(cited(["insurance-sales-2023-2#is-say-insurance"], facts("hall", ["new-type-life"], "2024-05-06"))).toHaveLength(2);
    expect(cited(["ad-law#ad-investment-risk-notice"], facts("hall", ["trust"], "2024-05-06"))).toHaveLength(2);
  });
  test("channel unknown: what holds online only is named last, and with that proviso", () => {
    const online = "online-marketing-2026-9#om-inducing-words";
    const copy = facts(undefined, ["loan"], "2026-10-08");
    expect(governing([provision(online)], copy, interval(copy, today))?.homes[0]).toMatchObject({ article: "第十条第（七）项", conditional: "online" });
    expect(cited([online, "cbirc-order-2022-9#cp9-no-misleading"], copy)).toEqual(["2026-10-08", "消保管理办法 第二十三条"]);
    expect(cited([online], facts("hall", ["loan"], "2026-10-08"))).toEqual([]);
  });
});
