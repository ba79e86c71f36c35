import type { CommanderError, Command } from "commander";
import { nearest } from "../nearest.ts";

/** What commander says in English, in one Chinese line with the nearest name. */
export function usageLine(error: CommanderError, command: Command): string {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? ""; // error: unknown option '--chanel'
  switch (error.code) {
    case "commander.unknownOption":
      return `没有 ${name} 这个选项${hint(name, command.options.flatMap(({ long, short }) => [long, short].filter((one) => one !== undefined)))}`;
    case "commander.unknownCommand":
      return `没有 ${name} 这个命令${hint(name, command.commands.map((one) => one.name()))}`;
    case "commander.missingArgument":
      return `缺少参数 <${name}>`;
    case "commander.optionMissingArgument":
      return `选项 ${name} 缺少取值`;
    case "commander.excessArguments":
      return "参数太多";
    case "commander.invalidArgument":
      return `选项 ${name} 的取值不对，应为 ${(CHOICES.exec(error.message)?.[1] ?? "").replaceAll(", ", "、")} 之一`;
    default:
      return error.message;
  }
}

/** error: option '--lang <语言>' argument 'fr' is invalid. Allowed choices are zh, en. */
const CHOICES = /Allowed choices are (.*)\.$/u;

function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `，是不是 ${near}？` : "";
}
