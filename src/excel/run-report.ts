import { analyse } from "../analysis/analyse";
import {
  nothingWorkedOut,
  oversight,
  type OverseenOrganisation,
  type PlanState,
  type UnreadOrganisation,
} from "../analysis/oversight";
import { overseenOrganisations } from "../analysis/overseen-organisations";
import { namedTables, organisationNamed, organisationsIn } from "../intake/by-organisation";
import { count } from "../intake/count";
import { bySeverity, type Finding } from "../intake/finding";
import type { TableKind } from "../intake/recognised-table";
import { recognise } from "../intake/recognise";
import { regionHeaders } from "../intake/region-headers";
import { keptTableDefinitions } from "../report/kept-table-definitions";
import type { KeptRows } from "../report/kept-tables";
import { noCounts, overseerName, type OversightInput } from "../report/oversight-input";
import { planState } from "../report/oversight-plan-state";
import { planOversight } from "../report/plan-oversight";
import { planReport } from "../report/plan-report";
import type { ReportPlan } from "../report/report-plan";
import { readDate1904 } from "./date-system";
import { excelRun } from "./excel-run";
import { findRegions } from "./find-regions";
import { noUsableTable } from "./no-usable-table";
import { playPlan, type PlayOutcome } from "./play-plan";
import { productVersion } from "./product-version";
import { readColumns } from "./read-columns";
import { readKept } from "./read-kept";
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
    regions: found.regions.map((region) => {
      const recognised =
        tables.find(
          ({ sheet, tableName }) => sheet === region.sheet && tableName === region.tableName
        ) ?? null;
      return {
        sheet: region.sheet,
        table: region.tableName,
        recognised,
        headers: regionHeaders(region, recognised),
      };
    }),
  };
}

interface Steps {
  begin: (step: Step, words?: string) => Promise<void>;
  tellWaiting: (done: number) => void;
}

/** Reads the tables of the workbook; they name the organisations that they name themselves, whatever the settings say. */
async function readTables(settings: Settings, { begin, tellWaiting }: Steps) {
  await begin("Looking at the sheets");
  return excelRun(async (context) => {
    const found = await whileWaiting(findRegions(context), () => tellWaiting(0));
    await begin("Recognising the tables");
    const recognised = recognise(found.regions, { ...settings, organisation: null });
    if (recognised.tables.length === 0) {
      throw noUsableTable(found.regions, [...recognised.findings, ...found.findings]);
    }
    const kinds = [...new Set(recognised.tables.map(({ kind }) => kindWords[kind]))];
    await begin("Reading the tables", `Reading ${kinds.join(", ")}`);
    const date1904 = await readDate1904(context, found.regions);
    return {
      date1904,
      kept: await readKept(context, found.contents, keptTableDefinitions, date1904),
      data: await readColumns(context, recognised.tables, found.regions),
      regions: found.regions,
      findings: [...recognised.findings, ...found.findings],
    };
  });
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

  const write = async (plan: ReportPlan, date1904: boolean) => {
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
    return played;
  };

  const { data, date1904, regions, findings, kept } = await readTables(settings, {
    begin,
    tellWaiting,
  });

  await begin("Counting people");
  const found = organisationsIn(data);
  const chosen = organisationNamed(found, settings.organisation);
  if (found.organisations.length > 1 && !chosen) {
    const worked = overseenOrganisations(found.organisations, settings, date1904, {
      source: null,
      plan: noPlan,
      unnamed: "Organisation not named",
    });
    const doubts = bySeverity([...found.findings, ...findings]);
    await begin("Working out the indicators");
    return overseen(request, { ...worked, findings: doubts, kept }, (plan) =>
      write(plan, date1904)
    );
  }
  const counts = count(namedTables(chosen?.data ?? data, settings.organisation), {
    settings,
    date1904,
  });
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
  const known = bySeverity([
    ...counts.findings,
    ...analysis.findings,
    ...(chosen ? found.findings : []),
    ...findings,
  ]);
  const plan = planReport({
    ...analysis,
    counts,
    findings: known,
    settings,
    kept,
    version: productVersion,
    now,
  });

  const played = await write(plan, date1904);
  return {
    ...analysis,
    counts,
    findings: bySeverity([...known, ...played.findings]),
    settings,
    kept,
    sheets: played.sheets,
  };
}

/** Of the workbook of many organisations: whose action plan it holds, if any, nothing tells. */
const noPlan: PlanState = { published: null, actions: null };

interface Overseen {
  organisations: OverseenOrganisation[];
  unread: UnreadOrganisation[];
  /** Doubts that concern no single organisation. */
  findings: Finding[];
  kept: KeptRows;
}

/** Sets organisations side by side and writes the report on them; nothing of theirs is added up. */
async function overseen(
  { settings, now = () => new Date() }: ReportRequest,
  { organisations, unread, findings, kept }: Overseen,
  write: (plan: ReportPlan) => Promise<PlayOutcome>
): Promise<ReportOutcome> {
  if (organisations.length === 0) {
    const reasons = unread.map(({ organisation, reason }) => `- ${organisation}: ${reason}`);
    throw new WorkbookMessage(
      ["Nothing could be counted of any organisation.", ...new Set(reasons)].join("\n"),
      "no-usable-table"
    );
  }
  const overview = oversight(organisations, unread, settings.level);
  const input: OversightInput = {
    overview,
    organisations,
    findings,
    settings,
    version: productVersion,
    now: now(),
  };
  const played = await write(planOversight(input));
  return {
    ...nothingWorkedOut(),
    counts: noCounts(overseerName(input), overview.period),
    findings: bySeverity([...findings, ...played.findings]),
    settings,
    kept,
    sheets: played.sheets,
    oversight: { overview, organisations },
  };
}

/**
 * The organisations that the open workbook holds, each counted and judged, without writing anything. `source` names the
 * file, and stands for an organisation that nothing names.
 * Rejects with a WorkbookMessage where no table is found or Excel refuses to be read.
 */
export async function readOrganisations(
  settings: Settings,
  source: string,
  today: string
): Promise<Omit<Overseen, "kept">> {
  const { data, date1904, findings, kept } = await readTables(settings, {
    begin: () => Promise.resolve(),
    tellWaiting: () => undefined,
  });
  const found = organisationsIn(data);
  const worked = overseenOrganisations(found.organisations, settings, date1904, {
    source,
    plan: found.organisations.length > 1 ? noPlan : planState(kept, today),
    unnamed: source.replace(/\.[^.]*$/, ""),
  });
  const several = found.organisations.length > 1;
  const doubts = bySeverity([...found.findings, ...findings]);
  return {
    organisations: several
      ? worked.organisations
      : worked.organisations.map((one) => ({
          ...one,
          findings: bySeverity([...one.findings, ...doubts]),
        })),
    unread: worked.unread,
    findings: several ? doubts : [],
  };
}

/**
 * Writes the report on organisations that were read one by one into the open workbook.
 * Rejects with a WorkbookMessage where nothing was counted of any, or the workbook is protected.
 */
export async function writeOversight(
  request: ReportRequest,
  read: Omit<Overseen, "kept">
): Promise<ReportOutcome> {
  return overseen(request, { ...read, kept: {} }, (plan) =>
    excelRun((context) => playPlan(context, plan, { date1904: false }))
  );
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
