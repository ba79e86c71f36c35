import { nearest } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";
import type { Parsed } from "../yaml.ts";
import { surely } from "./day.ts";
import { homes, type Draft } from "./homes.ts";
import { parseInstrument, type Instrument, type InstrumentFile, type Law, type Provision } from "./provision.ts";

/** A file of the rule book, read by the caller. */
export interface BookFile {
  readonly path: string;
  readonly content: string;
}

/** Instruments by id, which is the file name; plain data. Throws UsageError for whatever a lawyer can mend. */
export function loadLaws(files: readonly BookFile[]): ReadonlyMap<string, Instrument> {
  const drafts = new Map<string, Draft>();
  for (const { path, content } of files) {
    const id = idOf(path);
    if (drafts.has(id)) throw new UsageError(`法规“${id}”写了两次`, { file: path });
    const file = parseInstrument(path, content);
    drafts.set(id, { law: citable(id, file.value), file, named: (other, at) => lookUp(other, at, file, drafts) });
  }
  return new Map([...drafts].map(([id, draft]) => [id, instrument(draft)]));
}

/** rules/laws/ad-law.yaml → ad-law */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}

function instrument(draft: Draft): Instrument {
  const { law, file } = draft;
  const { provisions, ...facts } = file.value;
  if (facts.replacedBy) draft.named(facts.replacedBy, ["replacedBy"]);
  if (facts.from && facts.to && surely(facts.from) > facts.to) throw file.mistake(["to"], "失效日早于生效日", { found: facts.to });
  const compiled = Object.entries(provisions).map(([key, entry]): [string, Provision] => {
    const { summary, channels, products, class: kind } = entry;
    return [key, { id: `${law.id}#${key}`, summary, channels, products, class: kind, homes: homes(key, entry, draft) }];
  });
  return { id: law.id, ...facts, provisions: Object.fromEntries(compiled) };
}

function lookUp(id: string, path: readonly (string | number)[], file: Parsed<InstrumentFile>, drafts: ReadonlyMap<string, Draft>): Draft {
  const found = drafts.get(id);
  if (found) return found;
  const near = nearest(id, drafts.keys());
  throw file.mistake(path, near ? `不认识的法规“${id}”，是不是“${near}”？` : `不认识的法规“${id}”`);
}

/** What a citation needs, and no more. */
function citable(id: string, file: InstrumentFile): Law {
  const { title, short, number, kind, binding, to, toInferred, area, bareArticles, titleUnverified } = file;
  return {
    id, title, number, kind, binding, to,
    ...(short && { short }), ...(toInferred && { toInferred }), ...(area && { area }),
    ...(bareArticles && { bareArticles }), ...(titleUnverified && { titleUnverified }),
  };
}
