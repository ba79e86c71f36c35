import { createRequire } from "node:module";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { Config } from "./config.ts";
import { importFile } from "./import-file.ts";
import type { Plugin } from "./plugin.ts";

/** The plugins that the config names: npm packages, found from the config's folder, or paths relative to it. */
export async function loadPlugins(config: Config): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const [i, name] of (config.settings.plugins ?? []).entries()) {
    const fail = (message: string): UsageError => config.mistake(["plugins", i], message, { found: name });
    const module = await importFile(resolve(name, config, fail), (reason) => fail(`插件无法载入：${reason}`));
    if (!isPlugin(module["plugin"])) throw fail("插件包应导出由 definePlugin 生成的 plugin");
    plugins.push(module["plugin"]);
  }
  return plugins;
}

function resolve(name: string, { folder }: Config, fail: (message: string) => UsageError): string {
  try {
    return createRequire(join(folder, "package.json")).resolve(name);
  } catch {
    throw fail("找不到这个插件，请先安装，或写成相对于配置文件的路径");
  }
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}
