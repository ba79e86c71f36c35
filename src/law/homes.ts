import type { Day } from "../document.ts";
import type { Parsed } from "../yaml.ts";
import { addDays, surely } from "./day.ts";
import type { Home, InstrumentFile, Law, ProvisionFile, Verified, Version } from "./provision.ts";

/** One instrument under construction, among the others it may name. */
export interface Draft {
  readonly law: Law;
  readonly file: Parsed<InstrumentFile>;
  /** Another instrument, named under `path` of this file. */
  named(id: string, path: readonly (string | number)[]): Draft;
}

/** All homes of a provision, newest first: where it stands now, and its history. */
export function homes(key: string, entry: ProvisionFile, draft: Draft): readonly Home[] {
  const all = [...currentHome(key, entry, draft), ...entry.history.flatMap((_, index) => pastHomes(key, entry, index, draft))];
  all.sort((a, b) => (a.since < b.since ? 1 : -1));
  for (const [index, home] of all.entries()) {
    const newer = all[index - 1];
    if (newer && (!home.until || home.until >= newer.since)) {
      throw draft.file.mistake(["provisions", key, "history"], "前后两处条文的期间重叠", { expected: `早于 ${newer.since}`, found: home.until ?? "至今" });
    }
  }
  return all;
}

function currentHome(key: string, entry: ProvisionFile, { law, file }: Draft): readonly Home[] {
  const { article, quote, verified, fromVerified, source, words } = entry;
  const { from: lawFrom, to: lawTo, issued, versions } = file.value;
  const from = entry.from === undefined ? lawFrom : entry.from;
  const to = entry.to === undefined ? lawTo : entry.to;
  // A commencement nobody published: before the day of issue the law can have bound no one.
  const begin = from ?? lawFrom ?? issued;
  if (begin === null) throw file.mistake(["provisions", key], "生效日和印发日都不知道，判断不了何时适用", { expected: "from 或 issued" });
  const home: Home = { id: `${law.id}#${key}`, law, article, quote, from, to, since: surely(begin), until: to, verified, source, ...(words && { words }) };
  checkHome(home, ["provisions", key], file);

  if (!fromVerified) return [home];
  const last = versions.at(-1)?.from;
  if (!last) throw file.mistake(["provisions", key, "fromVerified"], "法规没有列出 versions，不知道旧文本到哪天为止");
  return beforeLastText(home, fromVerified, last);
}

function pastHomes(key: string, { history }: ProvisionFile, index: number, draft: Draft): readonly Home[] {
  const entry = history[index];
  if (!entry) return [];
  const path = ["provisions", key, "history", index];
  const { law: otherId, ...facts } = entry;
  const { law, file } = otherId ? draft.named(otherId, [...path, "law"]) : draft;
  const home: Home = { id: `${draft.law.id}#${key}`, law, ...facts, since: surely(entry.from), until: entry.to };
  checkHome(home, path, draft.file);
  if (!otherId) return inOlderTexts(home, file.value.versions);

  const start = file.value.from ?? file.value.issued;
  if ((start && home.since < surely(start)) || (law.to && entry.to > law.to)) {
    throw draft.file.mistake(path, `这段时间超出了《${law.title}》的施行期间`, { found: `${entry.from} 至 ${entry.to}` });
  }
  return [home];
}

function checkHome({ article, verified, since, until }: Home, path: readonly (string | number)[], file: Parsed<InstrumentFile>): void {
  if (verified === "no" && article) throw file.mistake([...path, "article"], "未核实的条文不写条号", { expected: "null", found: article });
  if (until && until < since) throw file.mistake(path, "失效日早于生效日", { found: `${since} 至 ${until}` });
}

/** The text that was read is the last one. For earlier days the article counts only as far as it was checked for them. */
function beforeLastText(home: Home, verified: Verified, last: Day): readonly Home[] {
  if (last <= home.since) return [home];
  const { article, quote } = verified === "no" ? { article: null, quote: null } : home;
  return [{ ...home, since: last }, { ...home, article, quote, verified, until: addDays(last, -1) }];
}

/** A home in older texts of the same law, one piece for each text, so that every day names its own. */
function inOlderTexts(home: Home, versions: readonly Version[]): readonly Home[] {
  const end = home.until ?? home.since;
  const reached = versions.filter((version) => version.from <= end && (version.to ?? end) >= home.since);
  if (reached.length === 0) return [{ ...home, text: "当时文本" }];
  return reached.map((version) => ({
    ...home,
    since: version.from > home.since ? version.from : home.since,
    until: version.to && version.to < end ? version.to : end,
    text: `${version.adopted.slice(0, 4)}年文本`,
  }));
}
