import { readFileSync } from "node:fs";
import { CommandError } from "./command-error";

const reasons: Record<string, string> = {
  ENOENT: "There is no such file.",
  EISDIR: "It is a folder.",
  EACCES: "You may not read it.",
};

/** The bytes of a file, or a plain message with exit code 1. */
export function readInputFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${file} could not be opened. ${reasons[code ?? ""] ?? message}`, 1);
  }
}
