import { columnRoles, type ListColumn } from "./column-roles";
import { datedByCoverSheet } from "./cover-date";
import { listKinds, suggestedHeader, type ListKind } from "./header-words";
import { type Outcome, nothing } from "./list-area";
import { notesThatMayMatter } from "./notes-beside";
import { organisationsNamedIn } from "./organisation-of-text";
import { otherLayoutOf } from "./other-layouts";
import { recogniseCrossTable } from "./recognise-cross-table";
import { recogniseList } from "./recognise-list";
import { sheetsToJoin } from "./sheets-to-join";
import { stageKeysIn, withoutKeys, type StageKey } from "./stage-key";
import { tableKinds } from "./table-kinds";
import { cellOf, tableAreas } from "./table-layout";
import { rolesToldByValues } from "./value-evidence";
import { rangeAddress, withSheet } from "../../standard/address";
import { rightlySpelt } from "../../standard/misspelling";
import type { Settings } from "../../standard/settings";
import {
  correctedKind,
  correctedPeriod,
  unusedTableCorrections,
  withCorrectedHeaders,
} from "../corrections/table-corrections";
import { withReplacedLabels } from "../corrections/value-corrections";
import {
  recogniseFigures,
  type FigureRecognition,
  type RecognisedFigures,
} from "../figures/recognise-figures";
import { bySeverity, type Finding } from "../finding";
import { finding } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import type { ColumnRole, RecognisedTable, TableKind } from "../recognised-table";
import { resultsTableIn } from "../results/read-results-table";

export interface Recognition {
  tables: RecognisedTable[];
  /** Every doubt, those of the tables included, most serious first. */
  findings: Finding[];
}

/** Cells of a used range that belong to an Excel table of the sheet are blanked: they are read there. */
function withoutTables(region: FoundRegion, regions: readonly FoundRegion[]): FoundRegion {
  if (region.tableName !== null) return region;
  const tables = regions.filter(
    ({ sheet, tableName }) => sheet === region.sheet && tableName !== null
  );
  if (tables.length === 0) return region;
  const inTable = (row: number, column: number) =>
    tables.some(
      ({ top, left, rowCount, columnCount }) =>
        row >= top && row < top + rowCount && column >= left && column < left + columnCount
    );
  const rows = region.rows.map((cells, row) =>
    cells.map((value, column): CellValue =>
      inTable(region.top + row, region.left + column) ? "" : value
    )
  );
  return { ...region, rows };
}

function isEmpty(region: FoundRegion): boolean {
  return region.rows.every((row) => row.every((value) => value === ""));
}

function placeOfRegion(region: FoundRegion): string {
  const bottom = region.top + Math.max(0, region.rowCount - 1);
  const right = region.left + Math.max(0, region.columnCount - 1);
  return withSheet(region.sheet, rangeAddress(region.top, region.left, bottom, right));
}

/** Columns whose values alone tell a role, were every row a record. */
function rolesWithoutHeader(region: FoundRegion): ColumnRole[] {
  const columns = Array.from({ length: region.columnCount }, (_, column): ListColumn => {
    const rows = region.rows
      .map((_row, row) => row)
      .filter((row) => cellOf(region, row, column) !== "");
    return {
      column,
      header: "",
      values: rows.map((row) => cellOf(region, row, column)),
      formats: rows.map((row) => region.numberFormats[row]?.[column] ?? "General"),
    };
  });
  return Object.keys(columnRoles(columns, "staff", rolesToldByValues).roles) as ColumnRole[];
}

/** A list has a header and at least two records, each of several cells. */
const [fewestListRows, fewestListCells] = [3, 3];

/** Asks for the columns of the list that the title of a sheet promises; null where it promises none. */
function expectedListIn(region: FoundRegion): Finding | null {
  const filled = region.rows.map((row) => row.filter((value) => value !== ""));
  if (filled.filter((row) => row.length >= fewestListCells).length < fewestListRows) return null;
  const alone = filled.flatMap((row) => (row.length === 1 ? row : []));
  const titles = [region.sheet, region.tableName ?? "", ...region.titles, ...alone.map(String)];
  const kind = listKinds.find((listKind) => {
    const words = tableKinds[listKind].expected?.titles;
    return titles.some((title) => words?.test(rightlySpelt(title.replace(/_/g, " "))));
  });
  if (kind === undefined) return null;
  const { name, expected } = tableKinds[kind];
  const headers = expected!.columns.map((role) => `"${suggestedHeader(role)}"`).join(", ");
  return {
    severity: "warning",
    code: "table-not-recognised",
    message:
      `Sheet "${region.sheet}" looks like ${name} by its title, but its columns were not recognised. ` +
      `It was not counted. Name them after what they hold: ${headers}.`,
    count: 1,
    where: placeOfRegion(region),
  };
}

/** What to say of a sheet in which no table was found: that it lost its headers, or what it looks like. */
function noteOf(region: FoundRegion): Finding {
  const where = placeOfRegion(region);
  const roles = rolesWithoutHeader(region);
  if (region.tableName === null && roles.includes("ethnicity") && roles.length > 1) {
    return {
      severity: "warning",
      code: "header-missing",
      message:
        `Sheet "${region.sheet}" looks like a list of people without a header row. It was not counted. ` +
        `Put a row of headers above it, such as ${roles.map((role) => `"${suggestedHeader(role)}"`).join(", ")}.`,
      count: region.rowCount,
      where,
    };
  }
  const other = otherLayoutOf(region);
  const expected = other === null ? expectedListIn(region) : null;
  if (expected !== null) return expected;
  return {
    severity: other ? "warning" : "note",
    code: other?.code ?? "no-table-found",
    message: other
      ? `Sheet "${region.sheet}" looks like ${other.name}, but the labels do not tell what its numbers are. It was left out. ${other.advice}`
      : `Sheet "${region.sheet}" holds no workforce table that was recognised: no list of people, and no numbers of people by ethnic group, such as White and BME. It was left out.`,
    count: 1,
    where,
  };
}

function leftOutBySettings(region: FoundRegion): Finding {
  const what = region.tableName === null ? "" : `, table "${region.tableName}",`;
  return finding(
    "left-out-by-settings",
    1,
    placeOfRegion(region),
    `Sheet "${region.sheet}"${what} is left out, as the settings say.`
  );
}

function notAsCorrected(region: FoundRegion, kind: TableKind): Finding {
  const name = isListKind(kind) ? tableKinds[kind].name : kindOfFigures[kind];
  const advice = isListKind(kind)
    ? `Say in the settings what its columns hold, or name them as they are: ${tableKinds[kind].needs
        .map(({ anyOf }) => `"${suggestedHeader(anyOf[0])}"`)
        .join(", ")}.`
    : "Label its rows and columns after what they hold: a pay band, an ethnic group, what is counted.";
  return finding(
    "kind-not-as-corrected",
    1,
    placeOfRegion(region),
    `The settings say that sheet "${region.sheet}" holds ${name}, but it could not be read as such. It was not counted. ${advice}`
  );
}

const kindOfFigures: Record<Exclude<TableKind, ListKind>, string> = {
  survey: "results of the staff survey",
  counts: "numbers of people by ethnic group",
  return: "the figures of a return",
};

/** The cells of a region that hold no table of figures. */
function withoutFigures(region: FoundRegion, figures: readonly RecognisedFigures[]): FoundRegion {
  const inFigures = (row: number, column: number) =>
    figures.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn
    );
  const rows = region.rows.map((cells, row) =>
    cells.map((value, column): CellValue => (inFigures(row, column) ? "" : value))
  );
  return { ...region, rows };
}

const isListKind = (kind: TableKind): kind is ListKind =>
  (listKinds as readonly TableKind[]).includes(kind);

const noFigures: FigureRecognition = { tables: [], refusals: [], doubts: [] };

/** The tables of figures of a region, with what the settings say of its headers, labels and date. */
function figuresOf(
  region: FoundRegion,
  settings: Settings,
  kind: TableKind | null
): FigureRecognition {
  const headed = withCorrectedHeaders(region, settings, "figures");
  const { region: labelled, met } = withReplacedLabels(headed, settings);
  const period = correctedPeriod(region.sheet, settings);
  const recognised = recogniseFigures(labelled, kind);
  return {
    ...recognised,
    tables: recognised.tables.map((found): RecognisedFigures => {
      const figures = { ...found.table.figures!, replaced: [...met] };
      const table = met.size > 0 ? { ...found.table, figures } : found.table;
      if (period === null) return { ...found, table };
      if (!found.isOfSeveralPeriods) return { ...found, table: { ...table, ...given(period) } };
      const doubt = finding(
        "correction-unused",
        1,
        withSheet(table.sheet, table.range),
        `The settings give "${table.sheet}" a date, but the labels of its figures name several, which count. Take the date out of the settings.`
      );
      return { ...found, table: { ...table, findings: [...table.findings, doubt] } };
    }),
  };
}

const given = (period: string) => ({ period, periodIsGiven: true as const });

/** A list with the date that the settings give its sheet, whatever its title and rows say. */
function withGivenPeriod(table: RecognisedTable, settings: Settings): RecognisedTable {
  const period = correctedPeriod(table.sheet, settings);
  if (period === null) return table;
  const columns = { ...table.columns };
  delete columns.snapshotDate;
  const findings = table.findings.filter(({ code }) => code !== "period-contradiction");
  return { ...table, columns, findings, ...given(period) };
}

function recogniseRegion(
  region: FoundRegion,
  besideTables: boolean,
  settings: Settings,
  organisations: readonly string[],
  keys: readonly StageKey[]
): Recognition {
  const kind = correctedKind(region, settings);
  if (kind === "none") return { tables: [], findings: [leftOutBySettings(region)] };
  const results = kind === null || kind === "return" ? resultsTableIn(region) : null;
  if (region.isReportCopy || (results && kind !== null)) {
    return { tables: results ? [results.table] : [], findings: [] };
  }
  if (results) {
    const others = recogniseRegion(results.rest, true, settings, organisations, keys);
    return { ...others, tables: [results.table, ...others.tables] };
  }
  const listKind = kind !== null && isListKind(kind) ? kind : null;
  const figures = listKind === null ? figuresOf(region, settings, kind) : noFigures;
  const hasFigures = figures.tables.length > 0;
  const records = hasFigures ? withoutFigures(region, figures.tables) : region;
  const rest = withoutKeys(records, stageKeysIn(records));
  const mayBeLists = kind === null || listKind !== null;
  const areas = mayBeLists
    ? tableAreas(withCorrectedHeaders(rest, settings, "lists"), besideTables)
    : [];
  const labelled = mayBeLists ? withReplacedLabels(rest, settings).region : rest;
  const outcomes = areas.map((area): Outcome => {
    const cross =
      listKind === null || listKind === "applicants"
        ? recogniseCrossTable({ ...area, region: labelled })
        : nothing;
    const { table, findings } =
      cross === nothing
        ? recogniseList({ ...area, region: rest }, settings, listKind, organisations, keys)
        : cross;
    const dated = table && withGivenPeriod(table, settings);
    return { table: dated, findings: dated?.findings ?? findings };
  });
  const lists = outcomes.flatMap(({ table }) => (table ? [table] : []));
  const tables = [...figures.tables.map(({ table }) => table), ...lists];
  const findings = tables.flatMap((table) => table.findings);
  const refusals = outcomes.flatMap(({ table, findings: own }) => (table ? [] : own));
  // Numbers by ethnic group that are refused may look like half a list: what they lack as figures is told.
  const isBoard = refusals.some(({ code }) => code === "seats-of-several-boards");
  if (lists.length === 0 && figures.refusals.length > 0 && !isBoard) {
    findings.push(...figures.refusals);
  } else findings.push(...refusals);
  if (tables.length === 0 && kind !== null) findings.push(notAsCorrected(region, kind));
  else if (tables.length === 0 && findings.length === 0 && !besideTables) {
    findings.push(noteOf(region));
  }
  findings.push(...figures.doubts);
  return { tables, findings };
}

/** What names the organisation that is reported where the settings do not: lines of text, and the names of sheets. */
function organisationsSaid(regions: readonly FoundRegion[]): string[] {
  const own = regions.filter(({ isReportCopy }) => !isReportCopy);
  const lines = own.flatMap(({ titles, rows }) => [
    ...titles,
    ...rows.flatMap((row) => {
      const filled = row.filter((value) => value !== "");
      return filled.length === 1 && typeof filled[0] === "string" ? [filled[0]] : [];
    }),
  ]);
  return [...lines.flatMap(organisationsNamedIn), ...own.map(({ sheet }) => sheet)];
}

/**
 * The workforce tables among the regions of a workbook: their kind, columns, period and organisation,
 * told by headers, values, titles and sheet names. Nothing is counted here, and nothing throws: what
 * is doubtful is a finding, and a table that lacks a needed column is refused with the name to give it. `reported`: the
 * organisation that the report is of, where the settings name it; the tables take its name only from `settings`.
 */
export function recognise(
  regions: FoundRegion[],
  settings: Settings,
  reported: string | null = settings.organisation
): Recognition {
  const organisations = reported === null ? organisationsSaid(regions) : [reported];
  const sheetsWithTables = new Set(
    regions.filter(({ tableName }) => tableName !== null).map(({ sheet }) => sheet)
  );
  const keys = regions.filter(({ isReportCopy }) => !isReportCopy).flatMap(stageKeysIn);
  const found = regions.map((region) => {
    const rest = withoutTables(region, regions);
    if (rest.rows.length === 0 || isEmpty(rest)) return { tables: [], findings: [] };
    const isRest = region.tableName === null && sheetsWithTables.has(region.sheet);
    return recogniseRegion(rest, isRest, settings, organisations, keys);
  });
  const untold = regions.filter(
    (region, index) => !region.isReportCopy && found[index].tables.length === 0
  );
  const covers = regions.filter((_, index) => found[index].tables.length === 0);
  const ownDates = found.flatMap((recognition) => recognition.tables);
  const { tables, findings: ofCover } =
    settings.snapshot === null
      ? datedByCoverSheet(ownDates, covers)
      : { tables: ownDates, findings: [] };
  const named = settings.organisation;
  return {
    tables:
      named === null
        ? tables
        : tables.map((table) => ({ ...table, organisation: table.organisation ?? named })),
    findings: bySeverity([
      ...found.flatMap(({ findings }) => findings),
      ...ofCover,
      ...sheetsToJoin(untold, settings),
      ...notesThatMayMatter(
        regions.filter(({ isReportCopy }) => !isReportCopy),
        tables
      ),
      ...unusedTableCorrections(regions, settings),
    ]),
  };
}
