import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { recordNamespace } from "../../src/excel/report-record";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { reportJson } from "../../src/report/report-json";
import { readWorkbook } from "../book/read-workbook";
import { openSession } from "../session";
import { CommandError, runCommand } from "./command-error";
import { readInputFile } from "./input-file";
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

/** What the main button of the task pane does, on a copy of the workbook. */
async function report(): Promise<void> {
  const { input, out, json, settings } = reportArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
    home
  );
  const bytes = readInputFile(input);
  refuseForeignFile(out);
  const progress = progressLine(process.stderr);
  let outcome: ReportOutcome;
  let written: Uint8Array;
  try {
    progress.show({ step: `Opening ${basename(input)}`, done: 0, total: 1 });
    const session = await openSession({ bytes, fileName: basename(input) });
    outcome = await createOfficeWorkbook().writeReport({
      settings,
      onProgress: (step) => progress.show(step),
    });
    progress.show({ step: "Saving", done: 1, total: 1 });
    written = await session.save();
  } finally {
    progress.clear();
  }
  write(out, written);
  if (json !== null) write(json, `${JSON.stringify(reportJson(outcome), null, 2)}\n`);
  process.stdout.write(`${reportSummary(outcome, out)}\n`);
}

void runCommand(report);
