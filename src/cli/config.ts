import { relative } from "node:path";
import { pathTable, type PathFacts } from "../config/path-table.ts";
import { isUnread, type Document, type Facts } from "../document.ts";
import { judge } from "../lint.ts";
import { nothingToCheck } from "../read/reader.ts";
import { channelNames, productNames } from "../rule/names.ts";
import { UsageError } from "../usage-error.ts";
import { documents } from "./documents.ts";
import type { ExitStatus, Io } from "./io.ts";
import { page, section } from "./page.ts";
import { activeRules, presetNamed, setUp, type ConfigChoice, type Setup } from "./setup.ts";

export interface ExplainConfigOptions extends ConfigChoice {
  readonly preset?: string;
}

/** What applies to a file, and why. */
export async function explainConfig(path: string, options: ExplainConfigOptions, io: Io): Promise<ExitStatus> {
  const setup = await setUp(io, options);
  const preset = presetNamed(options.preset, setup);
  const { config, book } = setup;
  const { settings } = config;
  const table = (await pathTable(config))(path, io.cwd);
  const document = await firstDocument(path, setup, io);
  const verdict = judge(document, book, { preset, today: preset.asOf ?? io.today() });
  await io.write(page([
    path,
    ...section("配置", [config.file ? relative(io.cwd, config.file) || config.file : "没有配置文件（从当前文件夹向上都没有），按默认"]),
    ...section("路径表", table.rows.map((row) => `files: ${row.files.join("、")}`), "没有匹配的行"),
    ...section("读取", [table.read ? `${table.read}（路径表指定）` : "按扩展名"]),
    ...section(document.record || document.line ? "事实（以第一条为例）" : "事实", factLines(verdict.facts, document.facts, table)),
    ...section("推定", verdict.assumed),
    ...section("规则", [
      `预设 ${preset.name}（${preset.title}）${options.preset ? "，来自命令行" : settings.preset ? "，来自配置" : "，默认"}`,
      `规则库 ${book.version}，${activeRules(book, preset)} 条`,
      ...(settings.rules ?? []).map((folder) => `自有规则：${folder}`),
      ...(settings.plugins ?? []).map((name) => `插件：${name}`),
      ...(settings.off ?? []).map(({ rule, because }) => `停用 ${rule}：${because}`),
      ...(settings.names ?? []).map(({ name, evidence }) => `名称 ${name}：${evidence}`),
    ]),
    ...section("不通过的条件", [`fail-on ${settings.failOn ?? "error"}${settings.maxWarnings === undefined ? "" : `，max-warnings ${settings.maxWarnings}`}`]),
  ]));
  return 0;
}

async function firstDocument(path: string, setup: Setup, io: Io): Promise<Document> {
  const { files, problems } = await documents([path], {}, setup, io);
  for (const { path: file, reason } of problems) throw new UsageError(reason, { file });
  for (const stream of files) {
    for await (const item of stream) {
      if (isUnread(item)) throw new UsageError(item.reason, { file: item.path, ...(item.line ? { line: item.line } : {}) });
      return item;
    }
  }
  throw new UsageError(nothingToCheck, { file: path });
}

const labels = { channel: "渠道", products: "产品", published: "发布日期", withdrawn: "撤下日期", institution: "机构" } as const;
type Fact = keyof typeof labels;

/** Each fact with where it comes from: what the file says of itself goes before the path table, that before the words of the copy. */
function factLines(facts: Facts, known: Facts, table: PathFacts): readonly string[] {
  return (Object.keys(labels) as Fact[]).map((fact) => { // the keys of a literal
    const value = shown(facts)[fact];
    if (!value) return `${labels[fact]}：未知`;
    const fromTable = value === shown({ products: [], ...table.facts })[fact];
    return `${labels[fact]}：${value}（${!shown(known)[fact] ? "推断" : fromTable ? "路径表" : "文件自身"}）`;
  });
}

function shown({ channel, products, published, withdrawn, institution }: Facts): Readonly<Record<Fact, string | undefined>> {
  return {
    channel: channel && channelNames[channel],
    products: products.map((product) => productNames[product]).join("、") || undefined,
    published, withdrawn, institution,
  };
}
