import type { Document } from "../../src/document.ts";
import { judge } from "../../src/lint.ts";
import { ruleBook, type RuleBook } from "../../src/rule/book.ts";
import { loadFolder } from "../../src/rule/load.ts";
import { foldText } from "../../src/text/fold.ts";
import { lineLocator } from "../../src/text/lines.ts";
import { paragraphs } from "./copy.ts";
import { literals } from "./literals.ts";
import { median } from "./median.ts";
import type { Row } from "./table.ts";
import { tenfold } from "./tenfold.ts";

/** UTF-8 bytes of copy. */
const COPY = 16e6;
const ROUNDS = 7;
/** MB/s */
const SPEED = 30;
/** Times the time, with ten times the rules. */
const MORE = 1.5;

/** Judging alone, on one core: no reading, no report. */
export const lint = async (): Promise<readonly Row[]> => {
  const data = loadFolder("rules").data;
  const larger = tenfold(data);
  const { documents, bytes } = plainText();
  const [one, ten] = alternate(documents, ruleBook(data), ruleBook(larger));
  const speed = bytes / 1e3 / one.ms;
  const times = ten.ms / one.ms;
  const faulty = ((100 * one.faulty) / documents.length).toFixed(1);
  const [few, many] = [literals(data).length, literals(larger).length];
  return [
    { what: `判定纯文本（${data.rules.length} 条规则、${few} 个字面；${faulty}% 的文案有违规）`, measured: `${speed.toFixed(1)} MB/s`, target: `≥ ${SPEED} MB/s`, met: speed >= SPEED },
    { what: `十倍规则（${larger.rules.length} 条、${many} 个字面）用时`, measured: `${times.toFixed(2)} 倍`, target: `≤ ${MORE} 倍`, met: times <= MORE },
  ];
};

/** Leaflets of four paragraphs each. */
function plainText(): { readonly documents: readonly Document[]; readonly bytes: number } {
  const source = paragraphs(3);
  const documents: Document[] = [];
  let bytes = 0;
  while (bytes < COPY) {
    const blocks = [1, 2, 3, 4].map(() => {
      const copy = source.next().value ?? "";
      bytes += Buffer.byteLength(copy);
      return { kind: "paragraph", text: foldText(copy, 0, copy.length, lineLocator(copy)) } as const;
    });
    documents.push({ path: `${documents.length}.txt`, facts: { products: [] }, blocks });
  }
  return { documents, bytes };
}

interface Pass {
  readonly ms: number;
  /** Documents with a finding. */
  readonly faulty: number;
}

/** The first round warms up and does not count. */
function alternate(documents: readonly Document[], ...books: readonly [RuleBook, RuleBook]): readonly [Pass, Pass] {
  const passes = books.map((): Pass[] => []);
  for (let round = 0; round <= ROUNDS; round++) for (const [i, book] of books.entries()) passes[i]?.push(pass(documents, book));
  const typical = (all: readonly Pass[] = []): Pass => ({ ms: median(all.slice(1).map(({ ms }) => ms)), faulty: all[0]?.faulty ?? 0 });
  return [typical(passes[0]), typical(passes[1])];
}

function pass(documents: readonly Document[], book: RuleBook): Pass {
  const preset = book.presets.get("recommended");
  if (!preset) throw new Error("no preset “recommended” in the shipped book");
  const options = { today: book.dated, preset };
  let faulty = 0;
  const start = performance.now();
  for (const document of documents) if (judge(document, book, options).findings.length > 0) faulty++;
  return { ms: performance.now() - start, faulty };
}
