import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const home = join(__dirname, "..", "..", "..");

export interface CommandOutcome {
  code: number | null;
  out: string;
  error: string;
}

/** A new empty folder for what a command writes. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "wres-"));
}

/** Runs a command of the command line as npm does, the user standing in `from`. */
export function runCommand(
  name: "report" | "evaluate",
  words: string[],
  from: string
): CommandOutcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join("workbench", "cli", `${name}.ts`), ...words],
    { cwd: home, encoding: "utf8", env: { ...process.env, INIT_CWD: from } }
  );
  return { code: status, out: stdout, error: stderr };
}
