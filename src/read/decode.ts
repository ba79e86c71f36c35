import { isAscii } from "node:buffer";
import type { Unread } from "../document.ts";
import { binaryKind } from "./binary.ts";
import { firstBad, gb18030, utf16be, utf16le, utf8, type Encoding } from "./encoding.ts";
import { ioReason, type SourceFile } from "./source.ts";

/**
 * The text of a file in pieces, in one pass and flat memory: BOM, else strict UTF-8, else strict GB18030.
 * What is neither ends the stream with an Unread that gives the byte; what stood before it has been handed out.
 */
export async function* decode(file: SourceFile): AsyncGenerator<string | Unread> {
  const progress: Progress = { held: new Uint8Array(0), offset: 0, encoding: undefined };
  try {
    for await (const chunk of file.bytes()) {
      progress.held = progress.held.length ? Buffer.concat([progress.held, chunk]) : chunk;
      const { text, refusal } = step(progress, "more");
      if (text) yield text;
      if (refusal) return yield { path: file.path, reason: refusal };
    }
  } catch (error) {
    const reason = ioReason(error);
    if (!reason) throw error;
    return yield { path: file.path, reason };
  }
  if (progress.offset + progress.held.length === 0) return yield { path: file.path, reason: "文件是空的，应有文案" };
  const { text, refusal } = step(progress, "last");
  if (text) yield text;
  if (refusal) yield { path: file.path, reason: refusal };
}

/** The whole text of a file, or why there is none: a document is read whole or not at all. */
export async function decodeWhole(file: SourceFile): Promise<string | Unread> {
  const pieces: string[] = [];
  for await (const piece of decode(file)) {
    if (typeof piece !== "string") return piece;
    pieces.push(piece);
  }
  return pieces.join("");
}

/** Bytes read and not yet decoded, where they begin in the file, and the encoding once it is known. */
interface Progress {
  held: Uint8Array;
  offset: number;
  encoding: Encoding | undefined;
}

interface Step {
  readonly text?: string | undefined;
  readonly refusal?: string;
}

/** Enough to tell a binary file and a BOM by. */
const beginning = 4096;

function step(progress: Progress, more: "more" | "last"): Step {
  if (progress.offset === 0 && !progress.encoding) {
    if (more === "more" && progress.held.length < beginning) return {};
    const kind = binaryKind(progress.held);
    if (kind) return { refusal: `不是文本文件，看内容像是 ${kind}；请把文字另存为 .txt 或 .md` };
    begin(progress);
  }
  const { held, offset } = progress;
  const zero = progress.encoding?.name.startsWith("UTF-16") ? -1 : held.indexOf(0);
  if (zero >= 0) return { refusal: `第 ${offset + zero + 1} 字节是空字节，不是文本文件；若是 UTF-16 文本，请带 BOM 或另存为 UTF-8` };
  if (!progress.encoding) {
    // ASCII reads the same in both, so it need not wait for the decision.
    if (isAscii(held)) return { text: consume(progress, utf8, held.length) };
    progress.encoding = choose(held, more);
    if (!progress.encoding) return {};
  }
  const { encoding } = progress;
  const end = encoding.whole(held);
  const text = consume(progress, encoding, end);
  if (text === undefined || (more === "last" && progress.held.length)) return broken(progress, encoding, text);
  return { text };
}

function consume(progress: Progress, encoding: Encoding, length: number): string | undefined {
  const text = encoding.text(progress.held.subarray(0, length));
  if (text === undefined) return undefined;
  progress.held = progress.held.subarray(length);
  progress.offset += length;
  return text;
}

/** The text before the byte that is no character, and the refusal that names it. */
function broken(progress: Progress, encoding: Encoding, read: string | undefined): Step {
  const bad = read === undefined ? firstBad(encoding, progress.held) : 0;
  const text = read ?? encoding.text(progress.held.subarray(0, bad));
  const what = encoding === gb18030 ? "既不是 UTF-8，也不是 GB18030" : `不是合法的 ${encoding.name}`;
  return { text, refusal: `第 ${progress.offset + bad + 1} 字节起${what}；请用原来的编码打开，另存为 UTF-8` };
}

const boms: readonly (readonly [Encoding, readonly number[]])[] = [
  [utf8, [0xef, 0xbb, 0xbf]],
  [utf16le, [0xff, 0xfe]],
  [utf16be, [0xfe, 0xff]],
];

function begin(progress: Progress): void {
  const bom = boms.find(([, bytes]) => bytes.every((byte, i) => progress.held[i] === byte));
  if (!bom) return;
  progress.encoding = bom[0];
  progress.held = progress.held.subarray(bom[1].length);
  progress.offset += bom[1].length;
}

/** So many multi-byte characters in a row are never UTF-8 by accident (for Chinese in GB18030, below one in a million). */
const sure = 8;
/** So many bytes with fewer such characters: UTF-8, since nothing speaks against it. */
const patience = 1024 * 1024;

/**
 * A file that begins in UTF-8 and breaks later is damaged, not GB18030: read as that, it would be silent gibberish.
 * Hence the beginning decides, and a later contradiction is refused with its byte.
 */
function choose(bytes: Uint8Array, more: "more" | "last"): Encoding | undefined {
  const end = more === "last" ? bytes.length : utf8.whole(bytes);
  const wellFormed = utf8.text(bytes.subarray(0, end)) !== undefined;
  const good = wellFormed ? end : firstBad(utf8, bytes.subarray(0, end));
  if (multiByteCharacters(bytes.subarray(0, good)) >= sure) return utf8;
  if (!wellFormed) return gb18030;
  return more === "last" || bytes.length >= patience ? utf8 : undefined;
}

function multiByteCharacters(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length && count < sure; i++) if ((bytes[i] ?? 0) >= 0xc0) count++;
  return count;
}
