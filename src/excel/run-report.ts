import { analyse } from "../analysis/analyse";
import { count } from "../intake/count";
import { bySeverity } from "../intake/finding";
import type { TableKind } from "../intake/recognised-table";
import { recognise } from "../intake/recognise";
import type { KeptRows } from "../report/kept-tables";
import { planReport } from "../report/plan-report";
import { readDate1904 } from "./date-system";
import { excelRun } from "./excel-run";
import { findRegions } from "./find-regions";
import { noUsableTable } from "./no-usable-table";
import { playPlan } from "./play-plan";
import { productVersion } from "./product-version";
import { readColumns } from "./read-columns";
import {
  WorkbookMessage,
  type ReportOutcome,
  type ReportRequest,
  type Survey,
} from "./workbook-port";
import type { Settings } from "../standard/settings";

const steps = [
  "Looking at the sheets",
  "Recognising the tables",
  "Reading the tables",
  "Counting people",
  "Working out the indicators",
  "Writing the sheets",
] as const;

type Step = (typeof steps)[number];

const kindWords: Readonly<Record<TableKind, string>> = {
  staff: "the staff list",
  applicants: "the applicants",
  cases: "the cases",
  training: "the training records",
  board: "the board",
  survey: "the staff survey",
  counts: "the counts",
  return: "the return",
};

/** How long Excel may keep silent before the reader is told what it may be waiting for. */
const silence = 1000;

const waitingWords =
  "Waiting for Excel. If a cell is being edited, press Enter to finish or Esc to leave it";

/**
 * What the workbook holds, before anything is counted.
 * Rejects with a WorkbookMessage where Excel refuses to be read.
 */
export async function surveyWorkbook(settings: Settings): Promise<Survey> {
  const found = await excelRun(findRegions);
  const { tables, findings } = recognise(found.regions, settings);
  return {
    tables,
    findings: bySeverity([...findings, ...found.findings]),
    hasReport: found.hasReport,
  };
}

/**
 * The whole report: reads the workbook, counts, works out the indicators and writes the sheets.
 * Aborting the signal stops it until the writing begins; the workbook is then as it was.
 * Rejects with a WorkbookMessage: "no-usable-table", "period-unknown", "protected", "cancelled" and those of excelRun.
 */
export async function runReport(request: ReportRequest): Promise<ReportOutcome> {
  const { settings, signal } = request;
  const stopIfCancelled = () => {
    if (signal?.aborted) {
      throw new WorkbookMessage("Cancelled. Nothing was written.", "cancelled");
    }
  };
  const begin = async (step: Step, words: string = step) => {
    request.onProgress?.({ step: words, done: steps.indexOf(step), total: steps.length });
    // A pause, so that the progress is painted and a click on Cancel is heard between two long steps.
    await new Promise((resolve) => setTimeout(resolve, 0));
    stopIfCancelled();
  };

  const tellWaiting = (done: number) =>
    request.onProgress?.({ step: waitingWords, done, total: steps.length });

  await begin("Looking at the sheets");
  const { data, date1904, regions, findings } = await excelRun(async (context) => {
    const found = await whileWaiting(findRegions(context), () => tellWaiting(0));
    await begin("Recognising the tables");
    const recognised = recognise(found.regions, settings);
    if (recognised.tables.length === 0) {
      throw noUsableTable(found.regions, [...recognised.findings, ...found.findings]);
    }
    const kinds = [...new Set(recognised.tables.map(({ kind }) => kindWords[kind]))];
    await begin("Reading the tables", `Reading ${kinds.join(", ")}`);
    return {
      date1904: await readDate1904(context, found.regions),
      data: await readColumns(context, recognised.tables, found.regions),
      regions: found.regions,
      findings: [...recognised.findings, ...found.findings],
    };
  });

  await begin("Counting people");
  const counts = count(data, { settings, date1904 });
  const unknownPeriod = counts.findings.find(({ code }) => code === "period-unknown");
  if (unknownPeriod) {
    throw new WorkbookMessage(unknownPeriod.message, "period-unknown");
  }
  if (counts.periods.length === 0) {
    throw noUsableTable(regions, [...counts.findings, ...findings]);
  }

  await begin("Working out the indicators");
  const analysis = analyse(counts, settings);
  const now = (request.now ?? (() => new Date()))();
  const known = bySeverity([...counts.findings, ...analysis.findings, ...findings]);
  const kept: KeptRows = {};
  const plan = planReport({
    ...analysis,
    counts,
    findings: known,
    settings,
    kept,
    version: productVersion,
    now,
  });

  await begin("Writing the sheets");
  let ready = () => {};
  const checked = new Promise<void>((resolve) => (ready = resolve));
  const writing = excelRun((context) =>
    playPlan(context, plan, {
      date1904,
      beforeWriting() {
        stopIfCancelled();
        ready();
      },
    })
  );
  await whileWaiting(Promise.race([checked, writing]), () => tellWaiting(steps.length - 1));
  const played = await writing;
  request.onProgress?.({ step: "Done", done: steps.length, total: steps.length });
  return {
    ...analysis,
    counts,
    findings: bySeverity([...known, ...played.findings]),
    settings,
    kept,
    sheets: played.sheets,
  };
}

/** Tells, once, when something takes longer to answer than Excel does when it is free. */
async function whileWaiting<Result>(work: Promise<Result>, tell: () => void): Promise<Result> {
  const timer = setTimeout(tell, silence);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
