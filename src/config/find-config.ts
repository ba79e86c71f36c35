import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

const PACKAGE = "package.json";

/** As cosmiconfig knows them: name by name, first come first served. */
const places = [
  ".shenyanrc", ".shenyanrc.yaml", ".shenyanrc.yml", ".shenyanrc.json", ".shenyanrc.ts", ".shenyanrc.js", ".shenyanrc.mjs", ".shenyanrc.cjs",
  "shenyan.config.yaml", "shenyan.config.yml", "shenyan.config.json", "shenyan.config.ts", "shenyan.config.js", "shenyan.config.mjs", "shenyan.config.cjs",
  PACKAGE,
];

/** The nearest config file, from `folder` upwards. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const found = (await hasCandidate(here)) ? await search(here) : undefined;
    if (found || here === dirname(here)) return found;
  }
}

/** Most folders have none: cosmiconfig is loaded only for one that has a file of such a name. */
async function hasCandidate(folder: string): Promise<boolean> {
  const names = new Set(await readdir(folder).catch(() => []));
  if (places.some((place) => place !== PACKAGE && names.has(place))) return true;
  return names.has(PACKAGE) && (await readFile(join(folder, PACKAGE), "utf8").catch(() => "")).includes('"shenyan"');
}

async function search(folder: string): Promise<string | undefined> {
  const { cosmiconfig } = await import("cosmiconfig");
  const asWritten = (_path: string, content: string): unknown => ({ content });
  const jsonOrPackage = (path: string, content: string): unknown => (basename(path) === "package.json" ? packageKey(content) : { content });
  const explorer = cosmiconfig("shenyan", {
    searchPlaces: places,
    ignoreEmptySearchPlaces: false,
    // Only the place is asked for: the file is parsed with line numbers by config.ts.
    loaders: {
      noExt: asWritten, ".yaml": asWritten, ".yml": asWritten, ".json": jsonOrPackage,
      ".ts": asWritten, ".js": asWritten, ".mjs": asWritten, ".cjs": asWritten,
    },
  });
  return (await explorer.search(folder))?.filepath;
}

/** A package.json that is broken is not ours to complain about. */
function packageKey(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}
