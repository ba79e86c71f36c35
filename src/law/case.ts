import * as v from "valibot";
import { channels, products } from "../document.ts";
import { UsageError } from "../usage-error.ts";
import { parseYaml } from "../yaml.ts";
import { knownDate } from "./day.ts";
import { idOf, type BookFile } from "./laws.ts";

const text = v.pipe(v.string(), v.nonEmpty("不能是空的"));

const punishedCase = v.strictObject({
  id: text,
  kind: text,
  authority: text,
  /** The number of the decision, or null. */
  document: v.nullable(text),
  date: v.nullable(knownDate),
  /** What the date is the date of, where it is not the decision's. */
  dated: v.exactOptional(v.picklist(["报道", "公布", "行为"])),
  respondent: text,
  channels: v.array(v.picklist(channels)),
  products: v.array(v.picklist(products)),
  /** Punished wording, word for word. */
  wording: v.array(text),
  conduct: text,
  basis: v.nullable(text),
  penalty: v.nullable(text),
  /** CNY */
  amount: v.nullable(v.number()),
  families: v.array(text),
  citable: v.boolean(),
  /** press: read at the named publisher; secondary: in a reprint. */
  verified: v.picklist(["press", "secondary"]),
  sources: v.array(v.strictObject({ publisher: text, url: v.nullable(v.pipe(v.string(), v.url("应是网址"))) })),
});

export type Case = Readonly<v.InferOutput<typeof punishedCase>>;

/** Cases by id, which is the file name; plain data. Throws UsageError for whatever a lawyer can mend. */
export function loadCases(files: readonly BookFile[]): ReadonlyMap<string, Case> {
  const cases = new Map<string, Case>();
  for (const { path, content } of files) {
    const { value, mistake } = parseYaml(path, content, punishedCase);
    if (value.id !== idOf(path)) throw mistake(["id"], "id 应与文件名相同", { expected: idOf(path), found: value.id });
    if (cases.has(value.id)) throw new UsageError(`案例“${value.id}”写了两次`, { file: path });
    cases.set(value.id, value);
  }
  return cases;
}
