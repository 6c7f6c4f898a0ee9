import type { Finding } from "../intake/finding";
import type { ReportPlan } from "../report/report-plan";
import { drawChartsAndPages } from "./draw-charts";
import { finishReport, takeBack } from "./finish-report";
import { withoutEvents } from "./own-writing";
import { loadKeptTables, type KeptTable } from "./kept-tables";
import { playKept } from "./play-kept";
import { playTargets } from "./play-targets";
import { prepareSheets } from "./prepare-sheets";
import { readContents, type WorkbookContents } from "./workbook-contents";
import { writeCells } from "./write-cells";
import { readState, type Writing } from "./writing";

export interface PlayOptions {
  /** The workbook counts its dates from 1904. */
  date1904: boolean;
  /** Called once everything has been checked: the last moment at which nothing has been written. */
  beforeWriting?: () => void;
}

export interface PlayOutcome {
  /** Names of the sheets written, in the order of the plan. */
  sheets: string[];
  /** Names that were not ours to take, charts that lack a touch. */
  findings: Finding[];
}

/**
 * Writes a report plan into the workbook: new sheets after the last one, or the sheets of the earlier report in place,
 * wherever they are and whatever they are called now. Sheets, tables and names that others may point at are never
 * deleted and made again; tables that belong to the user are added to and brought up to date, nothing more. Ends with the first sheet of the plan active.
 *
 * Everything is checked first: rejects with a WorkbookMessage, before anything is written, where the workbook or
 * a sheet of ours is protected. Round trips: a fixed number, and one for each megabyte written.
 */
export async function playPlan(
  context: Excel.RequestContext,
  plan: ReportPlan,
  options: PlayOptions
): Promise<PlayOutcome> {
  const contents = await readContents(context);
  const keptTables = await readKeptTables(context, contents, plan);
  const targets = playTargets(contents, plan, keptTables);
  const state = await readState(context, targets);
  options.beforeWriting?.();
  const { date1904 } = options;
  return withoutEvents(context, () => write({ context, plan, contents, targets, state, date1904 }));
}

/** The kept tables of the plan that stand in the workbook; no round trip where the workbook holds no table at all. */
async function readKeptTables(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  plan: ReportPlan
): Promise<KeptTable[]> {
  const definitions = plan.sheets.flatMap(({ kept = [] }) => kept.map((one) => one.definition));
  if (definitions.length === 0 || contents.sheets.every(({ tables }) => tables.length === 0)) {
    return [];
  }
  const tables = loadKeptTables(context, contents, definitions);
  await context.sync();
  return tables();
}

async function write(writing: Writing): Promise<PlayOutcome> {
  const { targets } = writing;
  try {
    const prepared = await prepareSheets(writing);
    await writeCells(writing, prepared);
    const kept = await playKept(writing, prepared);
    const findings = await drawChartsAndPages(writing);
    await finishReport(writing, prepared, kept);
    return {
      sheets: targets.sheets.map(({ name }) => name),
      findings: [...targets.findings, ...kept.findings, ...findings],
    };
  } catch (error) {
    if (targets.sheets.every(({ existing }) => existing === null)) {
      // Where that fails too, what failed first is still what the reader has to know.
      await takeBack(writing).catch(() => undefined);
    }
    throw error;
  }
}
