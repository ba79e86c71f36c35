import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isUnread } from "../src/document.ts";
import { judge } from "../src/lint.ts";
import { find } from "../src/read/find.ts";
import { read } from "../src/read/read.ts";
import { fromFile } from "../src/read/source.ts";
import { ruleBook, type Preset } from "../src/rule/book.ts";
import { loadFolder } from "../src/rule/load.ts";
import type { Place } from "../src/text/text.ts";

/** Per file, in order: place, severity, rule, and the words a reader would underline. */
const expected = JSON.parse(readFileSync("test/fixtures.json", "utf8")) as Readonly<Record<string, readonly string[]>>;

const book = ruleBook(loadFolder("rules").data);
const preset = book.presets.get("recommended") as Preset;

async function findingsIn(path: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const item of read(fromFile(path), { given: {}, fallback: {} })) {
    if (isUnread(item)) throw new Error(`${path}: ${item.reason}`);
    for (const { place, severity, rule, match } of judge(item, book, { today: "2026-11-23", preset }).findings) {
      lines.push(`${where(place)} ${severity} ${rule} ${match}`);
    }
  }
  return lines;
}

function where(place: Place): string {
  if ("record" in place) return `#${place.record}@${place.line}:${place.offset.join("-")}`;
  if ("line" in place) return `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
  throw new Error("a fixture with a place of another kind");
}

const { files } = await find(["fixtures"], { cwd: "." });

describe("the shipped sample materials", () => {
  it("are at least 40, over every channel", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    for (const folder of ["hall", "sms", "online", "phone", "gb18030"]) expect(files.some((file) => file.includes(`/${folder}/`))).toBe(true);
  });

  it.each(files.filter((file) => file.includes("/ok-")))("%s is clean", async (file) => {
    expect(await findingsIn(file)).toEqual([]);
  });

  it.each(files.filter((file) => file.includes("/bad-")))("%s yields its findings", async (file) => {
    expect(expected[file]?.length).toBeGreaterThan(0);
    expect(await findingsIn(file)).toEqual(expected[file]);
  });
});
