import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Unread } from "../document.ts";
import { nearest } from "../nearest.ts";
import { knownExtensions } from "./read.ts";
import { ioReason } from "./source.ts";
import { walk, type Ignored } from "./walk.ts";

/** What the arguments name. Paths are relative to cwd (absolute if so given and outside it), with forward slashes, sorted, each once; "-" stays. */
export interface Found {
  readonly files: readonly string[];
  /** Arguments that yield nothing, and what could not be opened. */
  readonly problems: readonly Unread[];
  /** Files met in folders and by globs that no reader reads. */
  readonly skipped: readonly string[];
}

export interface Search {
  readonly cwd: string;
  /** Extensions of plugin readers, without the dot. */
  readonly extensions?: readonly string[];
}

/** Files named are taken whatever they are; folders and globs give what a reader reads and .shenyanignore does not exclude. */
export async function find(args: readonly string[], { cwd, extensions = [] }: Search): Promise<Found> {
  const known = new Set([...knownExtensions, ...extensions]);
  const ignored = await ignoreList(cwd);
  const files = new Set<string>();
  const skipped = new Set<string>();
  const problems: Unread[] = [];

  const take = async (arg: string, met: AsyncIterable<string | Unread>, nothing: string): Promise<void> => {
    const unreadable: string[] = [];
    let yielded = false;
    for await (const item of met) {
      const path = reported(cwd, typeof item === "string" ? item : item.path, arg);
      if (typeof item !== "string") problems.push({ ...item, path });
      else if (known.has(extensionOf(path)) || namesExtension(arg, path)) files.add(path);
      else unreadable.push(path);
      yielded ||= files.has(path) || typeof item !== "string";
    }
    for (const path of unreadable) skipped.add(path);
    if (yielded) return;
    const there = unreadable.length ? `有 ${countByExtension(unreadable)}` : nothing;
    problems.push({ path: reported(cwd, resolve(cwd, arg), arg), reason: `没有可检查的文件：${there}；支持 ${[...known].map((name) => `.${name}`).join(" ")}` });
  };

  for (const arg of new Set(args)) {
    if (arg === "-") {
      files.add(arg);
      continue;
    }
    const path = resolve(cwd, arg);
    const there = await whatIs(path);
    if (there === "folder") await take(arg, walk(path, ignored), "里面是空的，或者都被排除了");
    else if (there === "file") files.add(reported(cwd, path, arg));
    else if (there.code === "ENOENT" && globMarks.test(arg)) await take(arg, matches(arg, cwd, ignored), "没有文件符合这个通配式");
    else problems.push({ path: reported(cwd, path, arg), reason: await refusal(path, there.error) });
  }
  return { files: [...files].sort(), problems, skipped: [...skipped].sort() };
}

/** ".docx×3、.png×1" */
export function countByExtension(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(extensionOf(path), (counts.get(extensionOf(path)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([extension, count]) => `${extension ? `.${extension}` : "无扩展名"}×${count}`).join("、");
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/** "登记/*.log" asks for .log. */
function namesExtension(arg: string, path: string): boolean {
  return extname(path) !== "" && extname(arg) === extname(path);
}

function reported(cwd: string, path: string, arg: string): string {
  const inside = relative(cwd, path);
  const outside = isAbsolute(inside) || inside.split(sep)[0] === "..";
  return (outside && isAbsolute(arg) ? path : inside || ".").split(sep).join("/");
}

/** .shenyanignore of the working directory, in the syntax of .gitignore. */
async function ignoreList(cwd: string): Promise<Ignored> {
  const patterns = await readFile(join(cwd, ".shenyanignore"), "utf8").catch((error: unknown) => {
    if (ioReason(error)) return "";
    throw error;
  });
  if (patterns === "") return () => false;
  const { default: ignore } = await import("ignore");
  const list = ignore().add(patterns);
  return (path) => {
    const inside = relative(cwd, path).split(sep).join("/") + (path.endsWith("/") ? "/" : "");
    return ignore.isPathValid(inside) && list.ignores(inside);
  };
}

/** What makes a name that is no file's a pattern: "短信/*.csv", "{厅堂,网络}/**". */
const globMarks = /[*?[\]{}]|[!@+]\(/;

async function* matches(pattern: string, cwd: string, ignored: Ignored): AsyncGenerator<string> {
  const { glob } = await import("tinyglobby"); // most commands name files and folders
  const paths = await glob(pattern.split(sep).join("/"), { cwd, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**", "**/.git/**"] });
  for (const path of paths.sort()) if (!ignored(path)) yield resolve(path);
}

async function whatIs(path: string): Promise<"file" | "folder" | { readonly code: unknown; readonly error: unknown }> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    return { code: error instanceof Error && "code" in error ? error.code : undefined, error };
  }
}

/** With the name that was probably meant. */
async function refusal(path: string, error: unknown): Promise<string> {
  const reason = ioReason(error);
  if (!reason) throw error;
  const near = nearest(basename(path), await readdir(dirname(path)).catch(() => []));
  return `${reason}，${near ? `是不是“${near}”？` : "请核对路径"}`;
}
