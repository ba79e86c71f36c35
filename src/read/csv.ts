import type { Document, Unread } from "../document.ts";
import { mapColumns, type Mapping } from "./columns.ts";
import { csvRecords, type CsvRecord } from "./csv-records.ts";
import { decode } from "./decode.ts";
import { nothingToCheck, type Reader, type ReaderOptions } from "./reader.ts";
import { rowReader, type RowReader } from "./rows.ts";

/** A list with a header line; each record is a document. A record with too many or too few fields is unread, the others go on. */
export const readCsv: Reader = async function* (file, options) {
  const { path } = file;
  let table: Table | undefined;
  let record = 0;
  let accounted = false;
  for await (const batch of csvRecords(path, decode(file))) {
    if ("reason" in batch) {
      accounted = true;
      yield batch;
      continue;
    }
    for (const { fields, line } of batch) {
      if (fields.every((field) => field.trim() === "")) continue;
      if (!table) {
        const read = readHeader(fields, options);
        if ("reason" in read) return yield { path, line, reason: read.reason };
        table = read;
        continue;
      }
      record++;
      const { columns } = table;
      const value = (name: string) => fields[columns.get(name) ?? -1];
      const item = misfit(fields, table, path, line) ?? table.read({ path, record, line, value });
      if (!item) continue;
      accounted = true;
      yield item;
    }
  }
  if (!accounted) yield { path, reason: nothingToCheck } satisfies Unread;
};

interface Table {
  readonly mapping: Mapping;
  readonly read: RowReader;
  /** Where each column stands. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
}

function readHeader(fields: CsvRecord["fields"], options: ReaderOptions): Table | { readonly reason: string } {
  const names = fields.map((field) => field.trim());
  const mapping = mapColumns(names, options.columns);
  if ("reason" in mapping) return { reason: `第一行应为表头：${mapping.reason}` };
  return { mapping, read: rowReader(mapping, options), columns: new Map(names.map((name, i) => [name, i])), width: names.length };
}

function misfit(fields: CsvRecord["fields"], { mapping, columns, width }: Table, path: string, line: number): Document | Unread | undefined {
  const surplus = fields.slice(width).some((field) => field.trim() !== "");
  if (surplus) return { path, line, reason: `这条记录有 ${fields.length} 列，表头只有 ${width} 列，没有检查；正文里的分隔符要放进引号` };
  const lacking = mapping.text.find((name) => (columns.get(name) ?? 0) >= fields.length);
  if (lacking !== undefined) return { path, line, reason: `这条记录只有 ${fields.length} 列，缺“${lacking}”，没有检查；请补齐` };
  return undefined;
}
