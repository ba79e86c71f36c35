import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import type { Judged } from "../../src/finding.ts";
import { json } from "../../src/report/json.ts";
import schema from "../../src/report/report.schema.json" with { type: "json" };
import { head, message, plain, poster, summary } from "./sample.ts";

const validate = addFormats.default(new Ajv2020({ allErrors: true, strict: false })).compile(schema);

function report(look: Partial<typeof plain>, judged: readonly Judged[]): unknown {
  const format = json({ ...plain, ...look });
  const unread = format.unread({ path: "旧海报.txt", line: 3, reason: "编码不明" });
  return JSON.parse(format.begin(head) + judged.map((one) => format.judged(one)).join("") + unread + [...format.end(summary)].join(""));
}

test("keeps the contract, with and without findings", () => {
  for (const judged of [[], [message], [poster, message]]) {
    const told = report({ showExempt: true }, judged);
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
  }
});

test("the contract is a contract: an unknown key is refused", () => {
  expect(validate({ ...(report({}, [poster]) as object), extra: 1 })).toBe(false);
});

test("facts that nobody knows are null, rows have their record", () => {
  expect(report({}, [message])).toMatchObject({
    documents: [{ path: "短信.csv", record: 3, line: 7, facts: { channel: "sms", products: [], published: null, withdrawn: null, institution: null }, status: "checked" }],
    findings: [],
    unread: [{ path: "旧海报.txt", line: 3, reason: "编码不明" }],
    summary: { documents: 2, errors: 1, warnings: 0, infos: 0, waived: 0, unread: 0 },
  });
});

test("exempted hits are told only when asked for, with their reason", () => {
  expect(report({}, [poster])).toMatchObject({ findings: [{ match: "保本保息", provisions: [{ article: "第二十五条第（一）项" }, {}, {}, {}] }] });
  expect(report({ showExempt: true }, [poster])).toMatchObject({ findings: [{ match: "保本保息" }, { match: "保本", exempt: "否定语境：说明不保本" }] });
});
