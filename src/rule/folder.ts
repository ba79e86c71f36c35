import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UsageError } from "../usage-error.ts";

/** A YAML file of a rules folder. `name`: path below the folder, forward slashes, without extension. */
export interface RuleFileContent {
  readonly path: string;
  readonly name: string;
  readonly content: string;
}

/** The YAML files of a rules folder, by name. Throws UsageError. */
export function filesOf(folder: string): readonly RuleFileContent[] {
  return namesIn(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const shown = relative(process.cwd(), path);
      const file = shown.startsWith("..") ? path : shown;
      return { path: file, name: name.replace(YAML, ""), content: contentOf(path, file) };
    });
}

const YAML = /\.ya?ml$/u;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && YAML.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !name.includes("node_modules/"));
  } catch {
    throw new UsageError("规则文件夹打不开", { file: folder, expected: "一个文件夹，内有 <族>/<名称>.yaml" });
  }
}

function contentOf(path: string, file: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError("规则文件读不出文字", { file, expected: "UTF-8 编码，请另存为 UTF-8" });
  }
}
