import * as v from "valibot";
import { channels, products } from "../document.ts";
import { foldTerm } from "../text/fold.ts";
import { parseYaml } from "../yaml.ts";
import type { Lexicon } from "./book.ts";
import type { RuleFileContent } from "./folder.ts";

const words = v.array(v.pipe(v.string(), v.transform(foldTerm), v.check((word) => word !== "", "不能为空")));

const schema = v.strictObject({
  products: v.optional(v.record(v.picklist(products), words), {}),
  channels: v.optional(v.record(v.picklist(channels), words), {}),
  ignore: v.optional(words, []),
});

/** Files of lexicon/, joined to what was known. Throws UsageError. */
export function loadLexicon(files: readonly RuleFileContent[], base: Lexicon = NONE): Lexicon {
  return files.map(({ path, content }): Lexicon => parseYaml(path, content, schema).value).reduce(join, base);
}

const NONE: Lexicon = { products: {}, channels: {}, ignore: [] };

function join(a: Lexicon, b: Lexicon): Lexicon {
  return { products: { ...a.products, ...b.products }, channels: { ...a.channels, ...b.channels }, ignore: [...a.ignore, ...b.ignore] };
}
