import { Option, type Command } from "commander";

/** What the three lists share. */
export function jsonOrText(command: Command): Command {
  return command
    .addOption(new Option("--format <格式>", "输出格式").choices(["text", "json"]).default("text"))
    .option("--config <文件>", "配置文件")
    .option("--no-config", "不用配置文件");
}

export const listExits = `
退出码：
  0  已列出（一条也没有也是结果）
  2  用法或配置有误
`;
