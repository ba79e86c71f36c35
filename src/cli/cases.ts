import { isA } from "../document.ts";
import type { Case } from "../law/case.ts";
import { caseLine, caseRecord } from "../law/cite-case.ts";
import { familyNames } from "../rule/names.ts";
import { givenFacts, type FactOptions } from "./given.ts";
import type { ExitStatus, Io } from "./io.ts";
import { known } from "./rules.ts";
import { setUp, type ConfigChoice } from "./setup.ts";

export interface CasesOptions extends ConfigChoice, Pick<FactOptions, "channel" | "product"> {
  readonly format: "text" | "json";
  readonly family?: string;
  readonly bank?: string;
}

/** The punished cases and circulars that may be cited, newest first. */
export async function cases(options: CasesOptions, io: Io): Promise<ExitStatus> {
  const { book } = await setUp(io, options);
  const { channel, products } = givenFacts(options);
  const family = options.family && known("--family", options.family, Object.keys(familyNames), familyNames);
  const shown = [...book.cases.values()]
    .filter((one) => one.citable)
    .filter((one) => !family || one.families.includes(family))
    .filter((one) => !channel || one.channels.includes(channel))
    .filter((one) => !products || one.products.some((kind) => products.some((product) => isA(kind, product))))
    .filter((one) => !options.bank || one.respondent.includes(options.bank))
    .sort(newestFirst);
  const lines = shown.map((one) => `${one.id}\n  ${caseLine(one)}`);
  await io.write(
    options.format === "json"
      ? `${JSON.stringify(shown.map((one) => ({ ...caseRecord(one), respondent: one.respondent, channels: one.channels, products: one.products, families: one.families })), null, 2)}\n`
      : `${[...lines, `共 ${shown.length} 个案例`].join("\n")}\n`,
  );
  return 0;
}

function newestFirst(a: Case, b: Case): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  return left === right ? (a.id < b.id ? -1 : 1) : left > right ? -1 : 1;
}
