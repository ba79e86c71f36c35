import { surely } from "../law/day.ts";
import type { Instrument } from "../law/provision.ts";
import type { Day } from "../document.ts";
import { givenDay } from "./given.ts";
import type { ExitStatus, Io } from "./io.ts";
import { setUp, type ConfigChoice } from "./setup.ts";

export interface LawsOptions extends ConfigChoice {
  readonly format: "text" | "json";
  readonly inForce?: boolean;
  readonly asOf?: string;
}

/** The instruments of the book and whether they are in force on a day. */
export async function laws(options: LawsOptions, io: Io): Promise<ExitStatus> {
  const { book } = await setUp(io, options);
  const day = options.asOf ? givenDay("--as-of", options.asOf) : io.today();
  const cited = new Map<string, number>();
  for (const { basis } of book.rules) {
    for (const law of new Set(basis.map((id) => id.split("#")[0] ?? ""))) cited.set(law, (cited.get(law) ?? 0) + 1);
  }
  const shown = [...book.instruments.values()].filter((law) => !options.inForce || standing(law, day) === "有效");
  const lines = shown.map((law) => `${law.id}  ${standing(law, day)}  ${titleOf(law)}  规则 ${cited.get(law.id) ?? 0} 条`);
  await io.write(
    options.format === "json"
      ? `${JSON.stringify(shown.map((law) => record(law, day, cited.get(law.id) ?? 0)), null, 2)}\n`
      : `${[...lines, `共 ${shown.length} 部，效力按 ${day}`].join("\n")}\n`,
  );
  return 0;
}

export type Standing = "有效" | "尚未施行" | "已失效";

/** An instrument whose date is not known exactly counts from the day it has surely begun; an amended law from its first text. */
export function standing({ from, issued, to, versions }: Instrument, day: Day): Standing {
  const begun = versions[0]?.from ?? from ?? issued;
  if (begun && day < surely(begun)) return "尚未施行";
  return to && to < day ? "已失效" : "有效";
}

/** The text of a law that held on a day, if it is not the last: 1994年文本. */
export function olderText({ versions }: Instrument, day: Day): string | undefined {
  const text = versions.findLast(({ from, to }) => from <= day && (to === null || day <= to));
  return text && text !== versions.at(-1) ? `${text.adopted.slice(0, 4)}年文本` : undefined;
}

/** 《中华人民共和国广告法》（号） */
export function titleOf({ title, titleUnverified, number }: Instrument): string {
  return `${titleUnverified ? title : `《${title}》`}${number ? `（${number}）` : ""}`;
}

function record(law: Instrument, day: Day, rules: number) {
  const { id, title, short = null, number, issuer, from, to, kind, binding, provisions } = law;
  return { id, title, short, number, issuer, from, to, kind, binding, inForce: standing(law, day) === "有效", provisions: Object.keys(provisions).length, rules };
}
