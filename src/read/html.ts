import { lineLocator } from "../text/lines.ts";
import { decodeWhole } from "./decode.ts";
import { mergeFacts } from "./facts.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { oneMaterial, type Reader } from "./reader.ts";

/** A page as WeChat articles and landing pages come. It says nothing of its own facts. */
export const readHtml: Reader = async function* (file, { given, fallback }) {
  const source = await decodeWhole(file);
  if (typeof source !== "string") return yield source;
  const blocks = htmlBlocks(source, [0, source.length], lineLocator(source));
  yield oneMaterial(file.path, blocks, mergeFacts(given, fallback));
};
