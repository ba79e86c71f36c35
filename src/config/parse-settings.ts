import { basename } from "node:path";
import { UsageError } from "../usage-error.ts";
import { checked, parseYaml, type MakeMistake, type Parsed } from "../yaml.ts";
import { importFile } from "./import-file.ts";
import { fileSchema, packageSchema, settingsSchema, type Settings } from "./schema.ts";

/** YAML, JSON, or our key in package.json. Throws UsageError with file:line:column. */
export function parseData(file: string, content: string): Parsed<Settings> {
  if (basename(file) !== "package.json") return parseYaml(file, content, fileSchema);
  const { value, mistake } = parseYaml(file, content, packageSchema);
  return { value: value.shenyan, mistake: (path, ...rest) => mistake(["shenyan", ...path], ...rest) };
}

/** A config that is code has no lines to point at: the file and the key must do. */
export async function parseCode(file: string): Promise<Parsed<Settings>> {
  const module = await importFile(file, (reason) => new UsageError(`配置文件无法执行：${reason}`, { file }));
  if (!("default" in module)) throw new UsageError("配置文件应默认导出一个对象", { file, expected: "export default { preset: … }" });
  const mistake: MakeMistake = (path, message, details) => new UsageError(message, { file, ...(path.length ? { key: path.join(".") } : {}), ...details });
  return { value: checked(settingsSchema, await module["default"], mistake), mistake };
}
