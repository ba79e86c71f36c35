/** Names a finding across edits elsewhere in the file: rule, file, the words around it, the words, and which of equal ones. */
export function fingerprint(rule: string, path: string, around: string, match: string, nth: number): string {
  return hash64([rule, path, around, match, nth].join("\0"));
}

/**
 * 64 bits in 16 hex digits: two lanes of multiply and xor (the public-domain cyrb53, with all of its bits kept). Findings are
 * named, not sealed; a cryptographic hash would cost more to load than the check of a poster.
 */
function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
