import { createRequire } from "node:module";
import { join } from "node:path";
import type { UsageError } from "../usage-error.ts";
import type { Config } from "./config.ts";
import { importFile } from "./import-file.ts";
import type { Plugin } from "./plugin.ts";

/** The plugins that the config names: npm packages, found from the config's folder, or paths relative to it. Throws UsageError. */
export async function loadPlugins(config: Config): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const [i, name] of (config.settings.plugins ?? []).entries()) {
    const fail = (message: string, expected?: string): UsageError => config.mistake(["plugins", i], message, { found: name, ...(expected ? { expected } : {}) });
    const module = await importFile(resolve(name, config, fail), (reason) => fail(`插件无法载入：${reason}`));
    const { checkedPlugin } = await import("./check-plugin.ts");
    plugins.push(checkedPlugin(module["plugin"], fail));
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
