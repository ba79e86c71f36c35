import { resolve } from "node:path";
import { isUnread, type Day, type Document, type Unread } from "../document.ts";
import type { Threshold } from "../config/threshold.ts";
import type { Judged } from "../finding.ts";
import { judge, type LintOptions } from "../lint.ts";
import type { Format, Head, Look } from "../report/format.ts";
import { formatNamed, type Formats } from "../report/formats.ts";
import { foldTerm } from "../text/fold.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { documents, type ReadingOptions } from "./documents.ts";
import { givenDay, type FactOptions } from "./given.ts";
import type { ExitStatus, Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { fileSink, sink, type Sink } from "./sink.ts";
import { silence } from "./silence.ts";
import { activeRules, presetNamed, setUp, type ConfigChoice, type Setup } from "./setup.ts";
import { exitStatus, tally, type Tally } from "./tally.ts";

/** As commander hands them over. */
export interface CheckOptions extends ConfigChoice, FactOptions, ReadingOptions {
  readonly format: string;
  readonly failOn?: Threshold;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly asOf?: string;
  readonly preset?: string;
  readonly showExempt?: true;
  readonly color: boolean;
  readonly lang: "zh" | "en";
}

/** find → read → judge → report, one document at a time. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const maxWarnings = options.maxWarnings === undefined ? undefined : whole("--max-warnings", options.maxWarnings);
  const setup = await setUp(io, options);
  const judging = judgement(options, setup, io.today());
  const format = formatNamed(options.format, look(options, io), formatsOf(setup));
  const counts = tally();
  const found = await documents(paths, options, setup, io, silence(setup, format, counts));
  const out = options.output === undefined ? sink(io.write) : await fileSink(resolve(io.cwd, options.output));

  out.put(format.begin(head(judging, setup)));
  for (const problem of found.problems) out.put(unread(problem, format, counts));
  for (const stream of found.files) {
    if (!(await pass(stream, (item) => (isUnread(item) ? unread(item, format, counts) : judged(item, setup, judging, format, counts)), out))) break;
  }
  const summary = counts.summary(found.skipped);
  const ending = format.end(summary);
  for (const piece of typeof ending === "string" ? [ending] : ending) if (out.put(piece) && !(await out.flush())) break;
  await out.close();
  const { failOn = "error", maxWarnings: configured } = setup.config.settings;
  return exitStatus(summary, options.failOn ?? failOn, maxWarnings ?? configured);
}

type Tell = (item: Document | Unread) => string | Promise<string>;

/** False once nobody listens any more. */
async function pass(stream: AsyncIterable<Document | Unread>, tell: Tell, out: Sink): Promise<boolean> {
  for await (const item of stream) {
    const told = tell(item);
    const full = out.put(typeof told === "string" ? told : await told); // no needless await: it costs more than the judgement
    if (full && !(await out.flush())) return false;
  }
  return true;
}

function unread(item: Unread, format: Format, counts: Tally): string {
  counts.addUnread();
  return format.unread(item);
}

/** Not async: a million clean messages must not be a million promises. */
function judged(document: Document, { book }: Setup, judging: LintOptions, format: Format, counts: Tally): string | Promise<string> {
  const verdict = judge(document, book, judging);
  counts.add(verdict);
  return verdict.status === "checked" ? format.judged({ document, verdict }) : foreign({ document, verdict }, format);
}

/** Copy without Han characters is listed, with the language it seems to be in. */
async function foreign({ document, verdict }: Judged, format: Format): Promise<string> {
  const language = await languageOf(document.blocks.map(({ text }) => text.value).join("\n"));
  return format.judged({ document, verdict: { ...verdict, assumed: [...verdict.assumed, `不含汉字，未检查；语种：${language}`] } });
}

function judgement({ asOf, preset: name }: CheckOptions, setup: Setup, today: Day): LintOptions {
  const preset = presetNamed(name, setup);
  const names = (setup.config.settings.names ?? []).map((one) => foldTerm(one.name));
  return { preset, names, today: asOf === undefined ? (preset.asOf ?? today) : givenDay("--as-of", asOf) };
}

function head({ preset, today }: LintOptions, { book, config }: Setup): Head {
  const { version: edition, digest } = book;
  const off = config.settings.off?.length ?? 0;
  return { version, ruleBook: { version: edition, digest, preset: preset.name, rules: activeRules(book, preset) }, judgedOn: today, off };
}

function look({ color, output, lang, quiet, showExempt }: CheckOptions, { isTTY, env, columns }: Io): Look {
  const painted = color && isTTY && output === undefined && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return { color: painted, width: columns, lang, quiet: quiet ?? false, showExempt: showExempt ?? false };
}

function formatsOf({ plugins }: Setup): Formats {
  return Object.assign({}, ...plugins.map(({ formats }) => formats)) as Formats; // later plugins win
}

function whole(option: string, text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  throw new UsageError("选项的取值不对", { key: option, expected: "不小于 0 的整数", found: text });
}
