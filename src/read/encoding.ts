import { isUtf8, transcode } from "node:buffer";

/** A strict encoding: what is no character of it is refused, never replaced. */
export interface Encoding {
  readonly name: string;
  /** Where the last complete character of these bytes ends. They start at a character. */
  whole(bytes: Uint8Array): number;
  /** Complete characters as text; undefined if some of them are none. */
  text(bytes: Uint8Array): string | undefined;
}

/** Offset of the first byte that belongs to no character, by halving: a prefix is well formed up to there and never after. */
export function firstBad(encoding: Encoding, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  const fits = (length: number) => encoding.text(bytes.subarray(0, encoding.whole(bytes.subarray(0, length)))) !== undefined;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return encoding.whole(bytes.subarray(0, good));
}

export const utf8: Encoding = {
  name: "UTF-8",
  whole(bytes) {
    const { length } = bytes;
    for (let back = 1; back <= 3 && back <= length; back++) {
      const byte = bytes[length - back] ?? 0;
      if (byte < 0x80) break;
      if (byte < 0xc0) continue; // 10xxxxxx goes on a character
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? length - back : length;
    }
    return length;
  },
  // By way of UTF-16: twice as fast as toString("utf8") where most characters are Han.
  text: (bytes) => (isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : undefined),
};

/** GB18030 also reads GBK and GB2312. 0x80 and 0xFF begin no character; a digit as second byte makes it four bytes, else two. */
export const gb18030: Encoding = {
  name: "GB18030",
  whole(bytes) {
    let end = 0;
    while (end < bytes.length) {
      const lead = bytes[end] ?? 0;
      const second = bytes[end + 1];
      const size = lead <= 0x80 || lead === 0xff ? 1 : second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2;
      if (end + size > bytes.length) break;
      end += size;
    }
    return end;
  },
  text: strictly("gb18030"),
};

export const utf16le: Encoding = {
  name: "UTF-16 LE",
  whole: (bytes) => wholeUnits(bytes, 1),
  text: strictly("utf-16le"),
};

export const utf16be: Encoding = {
  name: "UTF-16 BE",
  whole: (bytes) => wholeUnits(bytes, 2),
  text: strictly("utf-16be"),
};

/** A high surrogate (0xD8–0xDB in its upper byte, `upper` bytes before the end) waits for its other half. */
function wholeUnits(bytes: Uint8Array, upper: 1 | 2): number {
  const end = bytes.length & ~1;
  const high = bytes[end - upper] ?? 0;
  return end >= 2 && (high & 0xfc) === 0xd8 ? end - 2 : end;
}

function strictly(label: string): (bytes: Uint8Array) => string | undefined {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
}
