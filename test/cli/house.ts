import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExitStatus, Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/program.ts";
import { loadFolder } from "../../src/rule/load.ts";

/** A small rule book of its own, so that these tests say what the command line does and not what the law is. */
const folder = fileURLToPath(new URL("./book/", import.meta.url));
const data = loadFolder(folder).data;

/** Stands in for src/rule/shipped.ts. */
export const shipped = { shippedBook: () => data, shippedRules: new URL("./book/", import.meta.url) };

export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** A folder of copy, and the command line in it. */
export interface House {
  put(name: string, content: string | Uint8Array): void;
  run(...argv: readonly string[]): Promise<Ran>;
  readonly folder: string;
  remove(): void;
}

export function house(): House {
  const home = mkdtempSync(join(tmpdir(), "shenyan-cli-"));
  return {
    folder: home,
    put: (name, content) => {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), content);
    },
    run: async (...argv) => {
      const told = { out: "", err: "" };
      const io: Io = {
        write: async (text) => {
          told.out += text;
          return true;
        },
        writeErr: (text) => void (told.err += text),
        cwd: home,
        env: {},
        isTTY: false,
        columns: 80,
        today: () => "2026-11-23",
      };
      return { status: await run(argv, io), ...told };
    },
    remove: () => rmSync(home, { recursive: true }),
  };
}
