import type { Command, Help, Option } from "commander";
import type { Io } from "./io.ts";

/** Help in Chinese; commander knows its own words in English only. */
export function chineseHelp(command: Command, io: Io): Command {
  return command.helpOption("-h, --help", "显示帮助").helpCommand(false).configureHelp({
    helpWidth: io.columns,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription,
    subcommandTerm,
    visibleOptions: hideNothing,
    displayWidth: (text) => text.length + (text.match(WIDE)?.length ?? 0),
  });
}

/** Two columns on a terminal, among what our help is written in; string-width would cost start-up. E.g. 渠, 、 */
const WIDE = /[\u2e80-\uffe6]/gu;

const titles: Readonly<Record<string, string>> = { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" };

function optionDescription({ description, argChoices, defaultValue, negate }: Option): string {
  const choices = argChoices ? [`可选 ${argChoices.join("、")}`] : [];
  const preset = defaultValue !== undefined && !negate ? [`默认 ${String(defaultValue)}`] : [];
  const more = [...choices, ...preset].join("；");
  return more ? `${description}（${more}）` : description;
}

function subcommandTerm(command: Command): string {
  return `${command.name()} ${command.usage()}`.trim();
}

/** commander lists --help last; that is right, and nothing else is hidden. */
function hideNothing(this: Help, command: Command): Option[] {
  const help = command.createOption("-h, --help", "显示帮助");
  return [...command.options, help];
}

export const exitStatuses = `
退出码：
  0  没有达到 --fail-on 级别的问题
  1  有问题
  2  用法、配置或规则有误，或有文件未能读取（其余文件照常检查、照常报告）
`;
