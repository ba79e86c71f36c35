import type { Document } from "../../document.ts";
import type { Hit } from "../hit.ts";
import { contexts } from "./context.ts";

/** Tells, of the context of a name, whether a hit stands in it. */
export type Ask = (context: string) => (hit: Hit) => boolean;

/** Asks each context about each span of a document once, however many rules want to know. */
export function asking({ blocks }: Document): Ask {
  /** Two bits a context, by block, length and start: asked already, and holds. */
  const told: Map<number, number>[][] = [];
  return (name) => {
    const context = contexts[name];
    const asked = 1 << (2 * names.indexOf(name));
    const held = asked << 1;
    return ({ block, start, end }) => {
      const text = blocks[block]?.text;
      if (!context || !text) return false;
      const byStart = ((told[block] ??= [])[end - start] ??= new Map());
      const bits = byStart.get(start) ?? 0;
      if (bits & asked) return (bits & held) !== 0;
      const holds = context.holds(text, [start, end]);
      byStart.set(start, bits | asked | (holds ? held : 0));
      return holds;
    };
  };
}

const names = Object.keys(contexts);
