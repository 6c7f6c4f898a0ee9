import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { registerFunctions } from "../functions-in-the-book";
import { openSession } from "../session";
import { CommandError, runCommand, usageError } from "./command-error";

const usage = `Usage: npm run --silent evaluate -- "=FORMULA" [--workbook <file.xlsx> [--sheet <name>]]

Prints the value of the formula as JSON: a number, text or boolean, rows of cells for a spill,
or {"error": "#VALUE!", "message": …}.`;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { workbook: { type: "string" }, sheet: { type: "string" } },
    });
  } catch (error) {
    throw usageError((error as Error).message, usage);
  }
}
