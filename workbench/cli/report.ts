import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { productVersion } from "../../src/excel/product-version";
import { recordNamespace } from "../../src/excel/report-record";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { boardReport } from "../../src/report/board-report";
import { boardReportHtml } from "../../src/report/board-report-html";
import { boardReportText } from "../../src/report/board-report-text";
import { oversightJson } from "../../src/report/oversight-json";
import { reportJson, type ReportJson } from "../../src/report/report-json";
import type { Settings } from "../../src/standard/settings";
import { readWorkbook } from "../book/read-workbook";
import { openSession } from "../session";
import { CommandError, runCommand } from "./command-error";
import { readInputFile } from "./input-file";
import { reportFolder } from "./oversight-folder";
import { oversightSummary } from "./oversight-summary";
import { progressLine } from "./progress-line";
import { reportArguments } from "./report-arguments";
import { reportSummary } from "./report-summary";

const home = join(__dirname, "..", "..");

/** A report we wrote ourselves may be replaced; any other file stays. */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return;
  let ours = false;
  try {
    ours = readWorkbook(readFileSync(file), basename(file)).customXmlParts.some((part) =>
      part.xml.includes(recordNamespace)
    );
  } catch {
    ours = false;
  }
  if (!ours) {
    throw new CommandError(
      `${file} exists and is not a report of ours, so it is left alone. Give another name with --out.`,
      1
    );
  }
}

function write(file: string, content: Uint8Array | string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    throw new CommandError(`${file} could not be written: ${(error as Error).message}`, 1);
  }
}

type Show = ReturnType<typeof progressLine>["show"];

interface Reported {
  outcome: ReportOutcome;
  written: Uint8Array;
}

/** The report to the board as a page of the web or as text, by the ending of the file's name. */
function boardFile(outcome: ReportOutcome, file: string): string {
  const page = boardReport({ ...outcome, version: productVersion, now: new Date() });
  return /\.html$/i.test(file) ? boardReportHtml(page) : boardReportText(page);
}

/** What the main button of the task pane does, on a copy of the workbook. */
async function reportWorkbook(
  bytes: Uint8Array,
  fileName: string,
  settings: Settings,
  show: Show
): Promise<Reported> {
  show({ step: `Opening ${fileName}`, done: 0, total: 1 });
  const session = await openSession({ bytes, fileName });
  const outcome = await createOfficeWorkbook().writeReport({ settings, onProgress: show });
  show({ step: "Saving", done: 1, total: 1 });
  return { outcome, written: await session.save() };
}

function jsonOf(outcome: ReportOutcome): ReportJson {
  const { oversight } = outcome;
  return oversight ? oversightJson({ ...outcome, oversight }) : reportJson(outcome);
}

async function report(): Promise<void> {
  const { input, isFolder, out, json, board, settings } = reportArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
    home
  );
  const bytes = isFolder ? null : readInputFile(input);
  refuseForeignFile(out);
  const progress = progressLine(process.stderr);
  const reported =
    bytes === null
      ? reportFolder(input, settings, progress.show)
      : reportWorkbook(bytes, basename(input), settings, progress.show);
  const { outcome, written } = await reported.finally(progress.clear);
  write(out, written);
  if (json !== null) write(json, `${JSON.stringify(jsonOf(outcome), null, 2)}\n`);
  if (board !== null) write(board, boardFile(outcome, board));
  const { oversight } = outcome;
  const summary = oversight
    ? oversightSummary(outcome, oversight, out)
    : reportSummary(outcome, out);
  process.stdout.write(`${summary}\n`);
}

void runCommand(report);
