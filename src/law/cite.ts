import type { Channel, Day } from "../document.ts";
import { addDays } from "./day.ts";
import type { Home, Law } from "./provision.ts";

/** An item of `provisions` in the JSON contract (report.schema.json). */
export interface ProvisionRecord {
  readonly id: string;
  readonly law: string;
  readonly number: string | null;
  readonly article: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly verified: Home["verified"];
  readonly binding: boolean;
}

export function provisionRecord(home: Home): ProvisionRecord {
  const { id, law, from, to, verified } = home;
  return { id, law: law.title, number: law.number, article: verified === "no" ? null : home.article, from, to, verified, binding: law.binding };
}

/** One line for people: 《中华人民共和国广告法》第九条第（三）项. `today`: repeals up to that day are told. */
export function citation(home: Home, today: Day): string {
  const { law } = home;
  const title = law.titleUnverified ? law.title : `《${law.title}》`;
  const number = law.number ? `（${law.number}）` : "";
  const remarks = [...unread(home), home.text, weight(law), proviso(home.conditional), ended(law, today)].filter(Boolean);
  return `${title}${number}${articleOf(home)}${remarks.length > 0 ? `（${remarks.join("；")}）` : ""}`;
}

/** 五（一）; 全文 says nothing that the title does not. */
function articleOf({ article, verified, law }: Home): string {
  if (article === null || verified === "no" || article === "全文") return "";
  const bare = law.bareArticles && bareArticle.exec(article)?.groups;
  if (!bare) return article;
  return `第${bare["article"]}条${bare["item"] ? `第${bare["item"]}项` : ""}`;
}

/** E.g. 五（一）, 七, 十一（二）. */
const bareArticle = /^(?<article>[一二三四五六七八九十]+)(?<item>（[一二三四五六七八九十]+）)?$/;

function unread({ article, verified, law }: Home): readonly string[] {
  const provision = verified === "no" ? ["条文未核，不引条号"] : article === null ? ["条号未核"] : [];
  return law.titleUnverified ? ["题名未核", ...provision] : provision;
}

/** What binds nobody, or not everybody, says so. */
function weight({ kind, binding, area }: Law): string {
  const where = area ? `仅适用于${area}` : "";
  const force = binding ? "" : kind === "guide" ? "指引，供参考" : kind === "self-regulation" ? "自律规则" : "供参考";
  return [where, force].filter(Boolean).join("，");
}

const channelNames: { readonly [C in Channel]: string } = { hall: "厅堂", sms: "短信", online: "网络", phone: "电话" };

function proviso(channel: Channel | undefined): string {
  return channel ? `以用于${channelNames[channel]}为前提` : "";
}

function ended({ to, toInferred }: Law, today: Day): string {
  if (!to || to >= today) return "";
  return toInferred ? `适用至${to}，截止日系推定` : `已于${addDays(to, 1)}废止`;
}
