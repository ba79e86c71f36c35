import { relative } from "node:path";
import { Command, CommanderError } from "commander";
import { describe, UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { casesCommand } from "./commands/cases.ts";
import { checkCommand } from "./commands/check.ts";
import { configCommand } from "./commands/config.ts";
import { explainCommand } from "./commands/explain.ts";
import { lawsCommand } from "./commands/laws.ts";
import { rulesCommand } from "./commands/rules.ts";
import { testCommand } from "./commands/test.ts";
import { chineseHelp } from "./help.ts";
import type { ExitStatus, Io } from "./io.ts";
import { usageLine } from "./usage.ts";

export { terminal } from "./io.ts";

/** Defines a command; `finish` takes the exit status of what it did. */
export type Define = (command: Command, io: Io, finish: (status: ExitStatus) => void) => Command;

const commands: readonly Define[] = [checkCommand, explainCommand, testCommand, rulesCommand, lawsCommand, casesCommand, configCommand];

/** One command line. What the user must repair is told on standard error in one line; whatever else is thrown is a bug. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let failed: Command | undefined;
  let help = "";
  const set = (command: Command): Command =>
    chineseHelp(command, io)
      .exitOverride()
      .configureOutput({ writeOut: (text) => void (help += text), writeErr: () => undefined, outputError: () => void (failed = command) });

  const program = set(new Command("shenyan"))
    .description("慎言：检查银行营销宣传文案，指出违规之处、当时有效的条文和同类处罚案例")
    .usage("<命令> [选项]")
    .version(version, "-V, --version", "显示版本")
    .addHelpText("after", examples);
  for (const define of commands) program.addCommand(define(set(new Command()), io, (given) => void (status = given)));

  try {
    await program.parseAsync(argv.length ? argv : ["--help"], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        await io.write(help);
        return 0;
      }
      io.writeErr(`shenyan: ${usageLine(error, failed ?? program)}（--help 查看用法）\n`);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    io.writeErr(`shenyan: ${describe(seenFrom(io.cwd, error))}\n`);
    return 2;
  }
}

/** Files below the working directory go by their short names. */
function seenFrom(cwd: string, error: UsageError): UsageError {
  const { file } = error.mistake;
  const short = file && relative(cwd, file);
  return short && !short.startsWith("..") ? new UsageError(error.message, { ...error.mistake, file: short }) : error;
}

const examples = `
示例：
  shenyan check 文案/                     检查一个文件夹
  shenyan explain 广告法                  看一部法的条文和引用它的规则
  shenyan check --help                    看一个命令的全部选项
`;
