import type { Block, BlockKind, Document, Facts, Unread } from "../document.ts";
import { foldText } from "../text/fold.ts";
import type { Mapping } from "./columns.ts";
import { parseFact, type FactKey } from "./fact-keys.ts";
import { factName, mergeFacts, shown } from "./facts.ts";
import type { ReaderOptions } from "./reader.ts";

/** One record of a list; `record` and `line` from 1, the line where it begins. */
export interface Row {
  readonly path: string;
  readonly record: number;
  readonly line: number;
  value(column: string): unknown;
}

/** The material in a row; undefined if its text is blank. Unread if what should be text is none. */
export type RowReader = (row: Row) => Document | Unread | undefined;

export function rowReader(mapping: Mapping, options: ReaderOptions): RowReader {
  const columns = mapping.title === undefined ? mapping.text : [mapping.title, ...mapping.text];
  const factsOf = factReader(mapping, options);
  return (row) => {
    const { path, record, line } = row;
    const blocks: Block[] = [];
    for (const column of columns) {
      const value = row.value(column) ?? "";
      if (typeof value !== "string") return { path, line, reason: `“${column}”应为文字，实为 ${shown(value)}；其余各条照常检查` };
      const block = blockOf(value, column, column === mapping.title ? "title" : "paragraph", row);
      if (block.text.value !== "") blocks.push(block);
    }
    return blocks.length ? { path, record, line, ...factsOf(row), blocks } : undefined;
  };
}

function blockOf(value: string, field: string, kind: BlockKind, { record, line }: Row): Block {
  return { kind, text: foldText(value, 0, value.length, (offset) => ({ record, line, field, offset })) };
}

type Stated = Pick<Document, "facts" | "assumed">;

/** So many different rows of facts are remembered: a list says the same few things a million times. */
const remembered = 4096;

function factReader(mapping: Mapping, options: ReaderOptions): (row: Row) => Stated {
  const known = new Map<string, Stated>();
  return (row) => {
    const key = mapping.facts.map(([, column]) => shown(row.value(column))).join("\n");
    let facts = known.get(key);
    if (!facts) {
      if (known.size === remembered) known.clear();
      known.set(key, (facts = understand(row, mapping, options)));
    }
    return facts;
  };
}

/** A fact that is not understood stays unknown, unless the path table knows it; either way the report says so. */
function understand(row: Row, mapping: Mapping, { given, fallback }: ReaderOptions): Stated {
  let own: Partial<Facts> = {};
  const strange: [FactKey, column: string, found: string][] = [];
  for (const [key, column] of mapping.facts) {
    const value = row.value(column);
    if (shown(value) === "") continue;
    const understood = parseFact(key, value);
    if ("value" in understood) own = { ...own, ...understood.value };
    else strange.push([key, column, understood.found]);
  }
  const facts = mergeFacts(given, own, fallback);
  const assumed = [...mapping.notes, ...strange.map(([key, column, found]) => `${column}“${found}”不认识，按${known(key, facts)}检查`)];
  return assumed.length ? { facts, assumed } : { facts };
}

/** "渠道未知", "短信", "2024-01-02". */
function known(key: FactKey, facts: Facts): string {
  switch (key) {
    case "channel": return facts.channel ? factName(facts.channel) : "渠道未知";
    case "product": return facts.products.length ? facts.products.map(factName).join("、") : "产品未知";
    case "published": return facts.published ?? "发布日期未知";
    case "withdrawn": return facts.withdrawn ?? "撤下日期未知";
    case "institution": return facts.institution ?? "机构未知";
  }
}
