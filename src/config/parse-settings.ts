import { basename } from "node:path";
import { UsageError } from "../usage-error.ts";
import { parseYaml, type Parsed } from "../yaml.ts";
import { importFile } from "./import-file.ts";
import { packageSchema, settingsSchema, type Settings } from "./schema.ts";

/** YAML, JSON, or our key in package.json. Throws UsageError with file:line:column. */
export function parseData(file: string, content: string): Parsed<Settings> {
  if (basename(file) === "package.json") {
    const { value, mistake } = parseYaml(file, content, packageSchema);
    return { value: value.shenyan, mistake: (path, ...rest) => mistake(["shenyan", ...path], ...rest) };
  }
  return content.trim() === "" ? { value: {}, mistake: (_path, message) => new UsageError(message, { file }) } : parseYaml(file, content, settingsSchema);
}

/** A config that is code has no lines to point at: the file and the key must do. */
export async function parseCode(file: string): Promise<Parsed<Settings>> {
  const module = await importFile(file, (reason) => new UsageError(`配置文件无法执行：${reason}`, { file }));
  const written = JSON.stringify(module["default"], null, 2) as string | undefined; // undefined for what JSON cannot say
  if (written === undefined) throw new UsageError("配置文件应默认导出一个对象", { file, found: typeof module["default"] });
  try {
    const { value } = parseYaml(file, written, settingsSchema);
    return { value, mistake: (path, message, details) => new UsageError(message, { file, key: path.join("."), ...details }) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { line: _line, column: _column, ...mistake } = error.mistake;
    throw new UsageError(error.message, mistake);
  }
}
