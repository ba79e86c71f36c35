import { CsvError, parse, type Parser } from "csv-parse";
import type { Unread } from "../document.ts";

/** The fields of a record, and the line where it begins (from 1). */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly line: number;
}

/** A record longer than this is an open quote that swallows the file (bytes). */
const longestRecord = 64 * 1024 * 1024;

/** Delimited text as records, quoted line breaks and all, in flat memory. An open quote ends it; the records before are kept. */
export async function* csvRecords(path: string, chunks: AsyncIterable<string | Unread>): AsyncGenerator<readonly CsvRecord[] | Unread> {
  let records: CsvRecord[] = [];
  let line = 1;
  const take = (fields: readonly string[]): null => {
    records.push({ fields, line });
    line += 1 + lineBreaks(fields);
    return null; // nothing for the parser to queue
  };
  let parser: Parser | undefined;
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") return yield chunk;
    parser ??= parserFor(delimiterOf(path, chunk), take);
    const error = await write(parser, chunk);
    yield records;
    records = [];
    if (error) return yield { path, line, reason: reasonOf(error) };
  }
  const error = parser && (await finish(parser));
  yield records;
  if (error) yield { path, line, reason: reasonOf(error) };
}

function parserFor(delimiter: string, take: (fields: readonly string[]) => null): Parser {
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true, // judged row by row, so that the others go on
    max_record_size: longestRecord,
    on_record: take,
  });
  parser.on("error", () => {}); // write and finish report it
  return parser.resume();
}

function write(parser: Parser, chunk: string): Promise<Error | undefined> {
  return new Promise((resolve) => parser.write(chunk, (error) => resolve(error ?? undefined)));
}

function finish(parser: Parser): Promise<Error | undefined> {
  return new Promise((resolve) => parser.once("error", resolve).once("end", () => resolve(undefined)).end());
}

function reasonOf(error: Error): string {
  if (!(error instanceof CsvError)) throw error;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED": return "引号没有闭合，从这条记录起没有检查；请补上右引号";
    case "CSV_MAX_RECORD_SIZE": return "这条记录超过 64 MB，多半是引号没有闭合，从这条记录起没有检查；请补上右引号";
    default: return "引号用错了，从这条记录起没有检查；含引号的字段要整个放进引号，其中的引号写两个（\"\"）";
  }
}

/** "\r\n", "\n" or "\r". */
const lineBreak = /\r\n|\n|\r/g;

function lineBreaks(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) if (field.includes("\n") || field.includes("\r")) count += field.match(lineBreak)?.length ?? 0;
  return count;
}

/** A quoted field of the header: "短信内容,全文". */
const quotedField = /"(?:[^"]|"")*"/g;

/** What parts the columns: a tab in .tsv, else what the header uses most of. */
function delimiterOf(path: string, beginning: string): string {
  if (/\.tsv$/i.test(path)) return "\t";
  const [header = ""] = beginning.replace(quotedField, "").split(/[\r\n]/, 1);
  const uses = (delimiter: string) => header.split(delimiter).length;
  return [",", "\t", ";"].reduce((best, other) => (uses(other) > uses(best) ? other : best));
}
