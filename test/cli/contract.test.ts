import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import schema from "../../src/report/report.schema.json" with { type: "json" };

/** The built program over all fixtures, as a pipeline runs it: `npm test` builds it first. */
const root = fileURLToPath(new URL("../../", import.meta.url));
function check(...argv: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["bin/shenyan.js", "check", "fixtures", ...argv], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  expect(stderr).toBe("");
  return { stdout, status };
}

interface Report {
  readonly documents: readonly { readonly path: string; readonly record?: number; readonly line?: number }[];
  readonly findings: readonly { readonly path: string; readonly place: { readonly record?: number; readonly line?: number; readonly field?: string }; readonly fingerprint: string; readonly exempt?: string }[];
  readonly summary: { readonly documents: number; readonly errors: number; readonly warnings: number; readonly infos: number; readonly unread: number };
}

test("the JSON of all fixtures keeps the contract, and two runs give the same bytes", () => {
  const validate = addFormats.default(new Ajv2020({ strict: false, allErrors: true })).compile(schema);
  for (const more of [[], ["--show-exempt"], ["--preset", "cbirc-2021"]]) {
    const { stdout, status } = check("--format", "json", ...more);
    expect(status).toBe(1);
    expect(check("--format", "json", ...more).stdout).toBe(stdout);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(check().stdout).toBe(check().stdout);
}, 60_000);

test("the counts are those of what is listed; rows carry record and line; only equal messages share a fingerprint", () => {
  const { documents, findings, summary } = JSON.parse(check("--format", "json").stdout) as Report;
  expect(summary).toMatchObject({ documents: documents.length, unread: 0 });
  expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length);
  expect(new Set(findings.map(({ fingerprint, place }) => `${fingerprint} ${place.record ?? ""}`)).size).toBe(findings.length);
  const isList = ({ path }: { readonly path: string }) => /\.(?:csv|tsv|jsonl)$/u.test(path);
  expect(documents.filter(isList).every(({ record, line }) => record !== undefined && line !== undefined)).toBe(true);
  const rows = findings.filter(isList).map(({ place }) => place);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(({ record, line, field }) => record !== undefined && line !== undefined && field !== undefined)).toBe(true);
});
