import * as v from "valibot";
import { parseChannel, parseDay, parseProducts, type Understood } from "../read/facts.ts";
import { readerNames } from "../read/read.ts";
import { thresholds } from "./threshold.ts";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "不能为空"));

/** One value or a list of them. */
const texts = v.pipe(
  v.union([text, v.pipe(v.array(text), v.minLength(1, "至少要有一项"))]),
  v.transform((value) => (typeof value === "string" ? [value] : value)),
);

/** A value written as people write it, parsed once. */
function fact<T, S extends v.GenericSchema>(input: S, parse: (value: v.InferOutput<S>) => Understood<T>) {
  return v.pipe(
    input,
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const what = parse(dataset.value);
      if ("value" in what) return what.value;
      addIssue({ message: "取值不认识", expected: what.expected, received: what.found });
      return NEVER;
    }),
  );
}

const day = fact(text, parseDay);

/** One row of the path table: what is known of the files that match. */
const pathRow = v.strictObject({
  files: texts,
  channel: v.exactOptional(fact(text, parseChannel)),
  product: v.exactOptional(fact(texts, parseProducts)),
  published: v.exactOptional(day),
  withdrawn: v.exactOptional(day),
  institution: v.exactOptional(text),
  read: v.exactOptional(v.picklist(readerNames)),
  columns: v.exactOptional(v.strictObject({
    text: v.exactOptional(texts),
    title: v.exactOptional(text),
    channel: v.exactOptional(text),
    product: v.exactOptional(text),
    published: v.exactOptional(text),
    withdrawn: v.exactOptional(text),
    institution: v.exactOptional(text),
  })),
});
export type PathRow = v.InferOutput<typeof pathRow>;

const switchedOff = v.strictObject({
  rule: text,
  /** Mandatory: whoever reads the report must be able to ask why. */
  because: text,
});

/** A product name or trademark that contains a banned word. */
const allowedName = v.strictObject({
  name: text,
  owner: v.exactOptional(text),
  evidence: text,
});
export type AllowedName = v.InferOutput<typeof allowedName>;

export const settingsSchema = v.strictObject({
  preset: v.exactOptional(text),
  failOn: v.exactOptional(v.picklist(thresholds)),
  maxWarnings: v.exactOptional(v.pipe(v.number(), v.integer("应为不小于 0 的整数"), v.minValue(0, "应为不小于 0 的整数"))),
  rules: v.exactOptional(texts),
  plugins: v.exactOptional(texts),
  documents: v.exactOptional(v.array(pathRow)),
  names: v.exactOptional(v.array(allowedName)),
  off: v.exactOptional(v.array(switchedOff)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A file of nothing but comments says nothing. */
export const fileSchema = v.pipe(v.nullable(settingsSchema), v.transform((settings) => settings ?? {}));

/** package.json: everything but our key is none of our business. */
export const packageSchema = v.looseObject({ shenyan: settingsSchema });
