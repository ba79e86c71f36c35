import { channels, products, type Channel, type Day, type Facts, type Product } from "../document.ts";
import { channelWords, productWords } from "./fact-words.ts";

/** A word for a fact, understood; or what was found and what would have been. */
export type Understood<T> = { readonly value: T } | { readonly found: string; readonly expected: string };

/** The first layer that knows a fact gives it: mergeFacts(commandLine, row, pathTable). */
export function mergeFacts(...layers: readonly Partial<Facts>[]): Facts {
  const first = <Key extends keyof Facts>(key: Key) => layers.find((layer) => layer[key])?.[key];
  const channel = first("channel");
  const published = first("published");
  const withdrawn = first("withdrawn");
  const institution = first("institution");
  return {
    ...(channel && { channel }),
    products: layers.find((layer) => layer.products?.length)?.products ?? [],
    ...(published && { published }),
    ...(withdrawn && { withdrawn }),
    ...(institution && { institution }),
  };
}

/** "短信", "SMS", "微信公众号", "厅堂、海报": several words may name one channel, not two. */
export function parseChannel(value: unknown): Understood<Channel> {
  const found = new Set(words(value).map((word) => channelOf.get(word)));
  const [channel] = found;
  return found.size === 1 && channel ? { value: channel } : { found: shown(value), expected: `${channelList} 之一` };
}

/** "理财", "fund", "基金、保险" or a list of them. */
export function parseProducts(value: unknown): Understood<readonly Product[]> {
  const known: Product[] = [];
  for (const word of words(value)) {
    const product = productOf.get(word);
    if (!product) return { found: word, expected: `${productList} 中的一个或几个` };
    if (!known.includes(product)) known.push(product);
  }
  return known.length ? { value: known } : { found: shown(value), expected: `${productList} 中的一个或几个` };
}

/** "2024-01-02", "2024/1/2", "2024.1.2", "2024年1月2日", with or without a time of day "T10:30:00+08:00", " 上午9时". */
const day = /^((?:19|20)\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?(?:[T ]* ?(?:[上下]午)? ?\d{1,2}[:时点][\d:.时分秒点]*(?:Z| ?[+-]\d\d:?\d\d)?)?$/i;
/** "20240102", "20240102103000", "20240102 10:30". */
const compactDay = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}(?:\d\d)?| \d{1,2}:[\d:.]+)?$/;

/** The calendar day as written: a time zone does not move it. Dates are those YAML made, at midnight UTC. */
export function parseDay(value: unknown): Understood<Day> {
  const text = value instanceof Date ? value.toISOString() : shown(value).normalize("NFKC");
  const match = day.exec(text) ?? compactDay.exec(text);
  if (match) {
    const [, year = "", month = "", date = ""] = match;
    if (isCalendarDay(+year, +month, +date)) return { value: `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` };
  }
  return { found: shown(value), expected: "2024-01-02 这样的日期" };
}

/** 2024-02-30 is none. Day 0 of the next month is the last of this one. */
function isCalendarDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What is between two words of a list: "基金、保险", "基金,保险", "基金/保险". */
const separators = /[、，,;；/|\s]+/;
/** What people append to the name of a channel or product: "短信渠道", "理财产品", "理财（非保本）". */
const appendix = /(?:[(（][^)）]*[)）]|渠道|营销|宣传|端|产品|业务|类)$/;

function words(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(shown) : [shown(value)];
  return parts.flatMap((part) => part.split(separators)).filter((word) => word !== "").map(plain);
}

function plain(word: string): string {
  const key = word.normalize("NFKC").toLowerCase();
  return channelOf.has(key) || productOf.has(key) ? key : key.replace(appendix, "");
}

/** A value as the writer would recognise it. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (value === undefined || value === null) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "object" ? JSON.stringify(value) : String(value);
}

const channelOf = lookup(channels, channelWords);
const productOf = lookup(products, productWords);
const channelList = listed(channels, channelWords);
const productList = listed(products, productWords);

/** The Chinese name of a channel or product: the first of its words. */
export function factName(id: Channel | Product): string {
  return { ...channelWords, ...productWords }[id][0] ?? id;
}

function lookup<Id extends string>(ids: readonly Id[], named: Readonly<Record<Id, readonly string[]>>): ReadonlyMap<string, Id> {
  return new Map(ids.flatMap((id) => [id, ...named[id]].map((word) => [word, id] as const)));
}

function listed<Id extends string>(ids: readonly Id[], named: Readonly<Record<Id, readonly string[]>>): string {
  return ids.map((id) => `${named[id][0] ?? ""}（${id}）`).join("、");
}
