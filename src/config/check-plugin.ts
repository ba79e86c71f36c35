import { statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { nearest } from "../nearest.ts";
import type { UsageError } from "../usage-error.ts";
import type { Plugin } from "./plugin.ts";

type Fail = (message: string, expected?: string) => UsageError;
type Entry = readonly [name: string, value: unknown];

/** What a module exports as `plugin`, if it is one. A wrong part is refused here, not when it is first used. */
export function checkedPlugin(value: unknown, fail: Fail): Plugin {
  if (!isRecord(value)) throw fail("插件包没有导出 plugin", "export const plugin = definePlugin({ name: … })");
  for (const key of Object.keys(value)) {
    if (key in parts) continue;
    const near = nearest(key, Object.keys(parts));
    throw fail(`插件有不认识的键“${key}”${near ? `，是不是“${near}”？` : ""}`, Object.keys(parts).join("、"));
  }
  for (const [key, { holds, expected, required }] of Object.entries(parts)) {
    const part = value[key];
    if (part === undefined ? required : !holds(part)) throw fail(`插件的 ${key} 不对`, expected);
  }
  return value as unknown as Plugin; // every part was looked at
}

const parts: { readonly [K in keyof Plugin]-?: { holds(part: unknown): boolean; readonly expected: string; readonly required?: true } } = {
  name: { holds: (part) => typeof part === "string" && part !== "", expected: "插件的名称", required: true },
  rules: { holds: isFolder, expected: "一个存在的文件夹的绝对路径" },
  checks: { holds: (part) => every(part, ([, check]) => isRecord(check) && isFunction(check["run"]) && isFunction(check["options"])), expected: "每项是 { options, run } 两个函数" },
  readers: { holds: (part) => every(part, ([extension, reader]) => !extension.startsWith(".") && isFunction(reader)), expected: "每项的键是不带点的扩展名，值是函数" },
  formats: { holds: (part) => every(part, ([, format]) => isFunction(format)), expected: "每项是一个函数" },
};

function every(value: unknown, holds: (entry: Entry) => boolean): boolean {
  return isRecord(value) && Object.entries(value).every(holds);
}

function isFolder(value: unknown): boolean {
  return typeof value === "string" && isAbsolute(value) && statSync(value, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
