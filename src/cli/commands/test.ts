import type { Define } from "../program.ts";

export const testCommand: Define = (command, io, finish) =>
  command
    .name("test")
    .usage("[规则文件夹]")
    .description("证明规则：正例反例逐字相符，且没有多余的词和豁免")
    .argument("[dir]", "规则文件夹；不写则为随包规则")
    .addHelpText("after", examples)
    .action(async (dir: string | undefined) => {
      const { test } = await import("../test.ts");
      finish(await test(dir, io));
    });

const examples = `
示例：
  shenyan test                            证明随包规则
  shenyan test 本行规则/                  证明自己的规则

退出码：
  0  全部证明
  1  有规则不成立（文件:行:列）
  2  规则文件有误
`;
