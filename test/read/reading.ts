import { isUnread, type Block, type Document, type Unread } from "../../src/document.ts";
import { read, type ReadOptions } from "../../src/read/read.ts";
import type { SourceFile } from "../../src/read/source.ts";
import type { Place } from "../../src/text/text.ts";

/** A file that lies nowhere, handed out in chunks of that many bytes. */
export function fileOf(path: string, content: string | Uint8Array, chunk = 7): SourceFile {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return {
    path,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
    whole: async () => bytes,
  };
}

export type Told = Partial<ReadOptions>;

export async function readAll(path: string, content: string | Uint8Array, told: Told = {}): Promise<(Document | Unread)[]> {
  return all(read(fileOf(path, content), { given: {}, fallback: {}, ...told }));
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The one material of a file. */
export async function material(path: string, content: string | Uint8Array, told: Told = {}): Promise<Document> {
  const items = await readAll(path, content, told);
  const [item] = items;
  if (items.length !== 1 || !item || isUnread(item)) throw new Error(`应为一份材料，实为 ${JSON.stringify(items)}`);
  return item;
}

/** Kind and wording of each block. */
export function worded(document: Document): [Block["kind"], string][] {
  return document.blocks.map(({ kind, text }) => [kind, text.value]);
}

/** Where a wording stands in the original; it must occur in exactly one block, once. */
export function placeOf(document: Document, wording: string): Place {
  const hits = document.blocks.filter(({ text }) => text.value.includes(wording));
  const [hit] = hits;
  if (!hit || hits.length !== 1 || hit.text.value.split(wording).length !== 2) throw new Error(`“${wording}”应恰好出现一次：${JSON.stringify(worded(document))}`);
  const at = hit.text.value.indexOf(wording);
  return hit.text.origin([at, at + wording.length]);
}

/** The characters of the original that a person would underline. */
export function underlined(document: Document, wording: string, source: string): string {
  const { offset } = placeOf(document, wording) as { offset: readonly [number, number] }; // text formats have offsets
  return source.slice(...offset);
}

const encoded = new Map<string, readonly number[]>();

/** Node reads GB18030 and does not write it; its two-byte characters are enough for copy. */
export function gb18030Of(text: string): Uint8Array {
  if (encoded.size === 0) {
    const decoder = new TextDecoder("gb18030");
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) encoded.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (encoded.get(character) ?? []))));
}
