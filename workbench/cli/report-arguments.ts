import { readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isIsoDate, settingDefinitions } from "../../src/standard/setting-definitions";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { CommandError, usageError } from "./command-error";

export const reportUsage = `Usage: npm run report -- [workbook.xlsx|.csv | folder] [options]

  --out <file.xlsx>         where to write (default: beside the input as NAME-wres.xlsx)
  --json <file.json>        write every figure as JSON as well
  --board <file.html|.txt>  write the report to the board as a page of its own as well
  --snapshot <2025-03-31>   the snapshot date to report
  --organisation <name>     the name to print
  --settings <file.json>    settings of the standard, e.g. {"level": 0.95}

Of a folder every workbook is read, and the organisations are set side by side in one report (default: beside
the folder as NAME-wres-oversight.xlsx).

Without a workbook the sample is reported, into the folder out/.`;

export interface ReportArguments {
  input: string;
  /** The input is a folder of workbooks. */
  isFolder: boolean;
  out: string;
  json: string | null;
  /** The report to the board, .html or .txt. */
  board: string | null;
  settings: Settings;
}

function readSettings(file: string): Partial<Settings> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CommandError(
      `The settings in ${file} could not be read as JSON: ${(error as Error).message}`,
      1
    );
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new CommandError(`The settings in ${file} must be one JSON object, {"level": 0.95}.`, 1);
  }
  for (const [key, value] of Object.entries(parsed)) {
    const check = settingDefinitions[key as keyof Settings];
    if (!check) {
      throw new CommandError(
        `${file} has a setting "${key}" that is not known. Known are: ${Object.keys(settingDefinitions).join(", ")}.`,
        1
      );
    }
    if (!check.fits(value)) {
      throw new CommandError(`The setting "${key}" in ${file} must be ${check.words}.`, 1);
    }
  }
  return parsed as Partial<Settings>;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        board: { type: "string" },
        publication: { type: "string" },
        snapshot: { type: "string" },
        organisation: { type: "string" },
        settings: { type: "string" },
      },
    });
  } catch (error) {
    throw usageError((error as Error).message, reportUsage);
  }
}

/**
 * The words after `npm run report --`. Paths are relative to `from`, where the user stands;
 * `home` is the folder of the project. Wrong usage ends with exit code 2.
 */
export function reportArguments(
  words: readonly string[],
  from: string,
  home: string
): ReportArguments {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) {
    throw usageError(
      `Only one workbook can be reported at a time; ${positionals.length} were named. If a name has spaces, put it in quotes.`,
      reportUsage
    );
  }
  if (values.publication !== undefined) {
    throw usageError(
      "--publication is not available yet: a publication file with small numbers protected cannot be written by this version.",
      reportUsage
    );
  }
  if (values.snapshot !== undefined && !isIsoDate(values.snapshot)) {
    throw usageError(
      `--snapshot must be a date such as 2025-03-31, not "${values.snapshot}".`,
      reportUsage
    );
  }
  if (values.organisation !== undefined && values.organisation.trim() === "") {
    throw usageError("--organisation must be a name.", reportUsage);
  }
  if (values.board !== undefined && !/\.(html|txt)$/i.test(values.board)) {
    throw usageError(
      `--board must name an .html or a .txt file, not "${basename(values.board)}".`,
      reportUsage
    );
  }
  const settings: Settings = {
    ...defaultSettings,
    ...(values.settings === undefined ? {} : readSettings(resolve(from, values.settings))),
    ...(values.snapshot === undefined ? {} : { snapshot: values.snapshot }),
    ...(values.organisation === undefined ? {} : { organisation: values.organisation.trim() }),
  };
  const named = positionals[0];
  const input =
    named === undefined ? join(home, "samples", "wres-sample-trust.xlsx") : resolve(from, named);
  const isFolder = statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder && values.board !== undefined) {
    throw usageError(
      "--board is a report to the board of one organisation: name one workbook, not a folder.",
      reportUsage
    );
  }
  // Excel refuses a workbook with macros that is named .xlsx.
  const extension = !isFolder && /\.xl[st]m$/i.test(input) ? ".xlsm" : ".xlsx";
  const reportName = isFolder
    ? `${basename(input)}-wres-oversight.xlsx`
    : `${basename(input, extname(input))}-wres${extension}`;
  const out =
    values.out !== undefined
      ? resolve(from, values.out)
      : named === undefined
        ? join(home, "out", reportName)
        : join(dirname(input), reportName);
  if (extname(out).toLowerCase() !== extension) {
    throw usageError(`--out must name an ${extension} file, not "${basename(out)}".`, reportUsage);
  }
  if (out === input) {
    throw usageError(
      "--out names the input itself, which is never changed: choose another name.",
      reportUsage
    );
  }
  return {
    input,
    isFolder,
    out,
    json: values.json === undefined ? null : resolve(from, values.json),
    board: values.board === undefined ? null : resolve(from, values.board),
    settings,
  };
}
