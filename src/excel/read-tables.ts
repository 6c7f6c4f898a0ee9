import { remarksThatMayMatter } from "../intake/checks/check-remarks";
import type { Finding } from "../intake/finding";
import type { FoundRegion } from "../intake/found-region";
import { recognise } from "../intake/recognise/recognise";
import type { TableData } from "../intake/recognised-table";
import { keptTableDefinitions } from "../report/kept-table-definitions";
import type { KeptRows } from "../report/kept-tables";
import type { Settings } from "../standard/settings";
import type { TableKind } from "../standard/table-vocabulary";
import { readDate1904 } from "./date-system";
import { excelRun } from "./excel-run";
import { findRegions } from "./find-regions";
import { noUsableTable } from "./no-usable-table";
import { readColumns } from "./read-columns";
import { readKept } from "./read-kept";
import { whileWaiting } from "./while-waiting";

/** What a report does, in order. */
export const reportSteps = [
  "Looking at the sheets",
  "Recognising the tables",
  "Reading the tables",
  "Counting people",
  "Working out the indicators",
  "Writing the sheets",
] as const;

export type ReportStep = (typeof reportSteps)[number];

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

/** What to do before each step, and while Excel does not answer. */
export interface ReadingSteps {
  begin: (step: ReportStep, words?: string) => Promise<void>;
  tellWaiting: (done: number) => void;
}

/** What stands in the workbook, before anything is counted. */
export interface TablesRead {
  data: TableData[];
  date1904: boolean;
  kept: KeptRows;
  regions: FoundRegion[];
  /** Of the recognition. */
  findings: Finding[];
}

/**
 * Reads the tables of the workbook; they name the organisations that they name themselves, whatever the settings say.
 * Rejects with a WorkbookMessage: "no-usable-table" and those of excelRun.
 */
export async function readTables(
  settings: Settings,
  { begin, tellWaiting }: ReadingSteps
): Promise<TablesRead> {
  await begin("Looking at the sheets");
  return excelRun(async (context) => {
    const found = await whileWaiting(findRegions(context), () => tellWaiting(0));
    await begin("Recognising the tables");
    const recognised = recognise(
      found.regions,
      { ...settings, organisation: null },
      settings.organisation
    );
    if (recognised.tables.length === 0) {
      throw noUsableTable(found.regions, [...recognised.findings, ...found.findings]);
    }
    const kinds = [...new Set(recognised.tables.map(({ kind }) => kindWords[kind]))];
    await begin("Reading the tables", `Reading ${kinds.join(", ")}`);
    const date1904 = await readDate1904(context, found.regions);
    const kept = await readKept(context, found.contents, keptTableDefinitions, date1904);
    const data = await readColumns(context, recognised.tables, found.regions);
    return {
      date1904,
      kept,
      data,
      regions: found.regions,
      findings: [...recognised.findings, ...remarksThatMayMatter(data), ...found.findings],
    };
  });
}
