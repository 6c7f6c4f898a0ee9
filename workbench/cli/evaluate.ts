import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { customFunctions } from "../../src/functions/custom-functions";
import { emptyBook } from "../book/empty-book";
import { openSession } from "../session";
import { CommandError, runCommand, usageError } from "./command-error";
import { readInputFile } from "./input-file";

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

/** What a formula gives, in an empty workbook or on a sheet of a given one. */
async function evaluate(): Promise<void> {
  const { values, positionals } = parse(process.argv.slice(2));
  const [formula] = positionals;
  if (positionals.length !== 1 || !formula.startsWith("=")) {
    throw usageError('Give one formula in quotes, beginning with "=".', usage);
  }
  if (values.sheet !== undefined && values.workbook === undefined) {
    throw usageError("--sheet needs --workbook.", usage);
  }
  const from = process.env.INIT_CWD ?? process.cwd();
  const file = values.workbook === undefined ? null : resolve(from, values.workbook);
  const session = await openSession(
    file === null ? { data: emptyBook() } : { bytes: readInputFile(file), fileName: basename(file) }
  );
  const names = session.book.sheets.map(({ name }) => name);
  if (values.sheet !== undefined && !session.book.sheet(values.sheet)) {
    throw new CommandError(
      `The workbook has no sheet "${values.sheet}". It has: ${names.join(", ")}.`,
      1
    );
  }
  for (const [id, call] of Object.entries(customFunctions)) {
    session.office.CustomFunctions.associate(id, call);
  }
  const value = await session.book.evaluate(formula, values.sheet);
  await session.close();
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

void runCommand(evaluate);
