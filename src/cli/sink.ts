import { open } from "node:fs/promises";
import { ioReason } from "../read/source.ts";
import { UsageError } from "../usage-error.ts";
import type { Io } from "./io.ts";

/** Gathers small pieces, so that a million clean messages are not a million writes. */
export interface Sink {
  /** True when enough has gathered to be flushed. */
  put(text: string): boolean;
  /** False once nobody listens any more. */
  flush(): Promise<boolean>;
  close(): Promise<void>;
}

/** UTF-16 units. */
const ENOUGH = 1 << 15;

export function sink(write: Io["write"], close: () => Promise<void> = async () => undefined): Sink {
  let gathered: string[] = [];
  let length = 0;
  const flush: Sink["flush"] = () => {
    const text = gathered.join("");
    gathered = [];
    length = 0;
    return write(text);
  };
  return {
    put: (text) => {
      gathered.push(text);
      length += text.length;
      return length >= ENOUGH;
    },
    flush,
    close: async () => {
      await flush();
      await close();
    },
  };
}

/** Writes to a file instead. Throws UsageError when it cannot be opened. */
export async function fileSink(path: string): Promise<Sink> {
  const file = await open(path, "w").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "文件夹不存在，请先建好" : ioReason(error);
    throw reason ? new UsageError(`报告文件无法写入：${reason}`, { file: path, key: "--output" }) : error;
  });
  const write: Io["write"] = async (text) => {
    await file.appendFile(text);
    return true;
  };
  return sink(write, () => file.close());
}
