import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";

/** A file as bytes. `path` is what reports print. Reading throws the errors of the system; see ioReason. */
export interface SourceFile {
  readonly path: string;
  /** A file gives its bytes as often as asked, standard input once. */
  bytes(): AsyncIterable<Uint8Array>;
  whole(): Promise<Uint8Array>;
}

/** Larger chunks make strings that outlive the young generation: twice the time a message. */
const chunkBytes = 64 * 1024;

export function fromFile(file: string, path = file): SourceFile {
  return {
    path,
    bytes: () => createReadStream(file, { highWaterMark: chunkBytes }),
    whole: () => readFile(file),
  };
}

/** `path` is the name standard input goes by (--stdin-filename). */
export function fromStdin(path: string): SourceFile {
  return {
    path,
    bytes: () => process.stdin,
    async whole() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件",
  ENOTDIR: "没有这个文件：路径中间有一段不是文件夹",
  EACCES: "没有读取权限",
  EPERM: "没有读取权限",
  EISDIR: "是文件夹，不是文件",
  ELOOP: "符号链接绕成了圈",
  EMFILE: "同时打开的文件太多，请分批检查",
  ENAMETOOLONG: "文件名太长",
};

/** Why the system would not read, in Chinese; undefined if the error is no such refusal but a bug. */
export function ioReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const known = reasons[error.code];
  if (known) return known;
  return "syscall" in error || error.code.startsWith("ERR_FS") ? `读取出错（${error.code}）` : undefined;
}
