import { gridOf, figureSources } from "../figures/figure-source";
import type { Figure, FigureTable } from "../figures/figure-table";
import { bySeverity, type Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import { plainOrganisation } from "../recognise/organisation-of-text";
import { doubtFindings } from "../figures/recognise-figures";
import type { ColumnRole, FigureCells, TableData } from "../recognised-table";
import { isBlank, isTotal, placeOfColumn, placeOfTable, rowCount } from "../table-slice";

/** The tables of one organisation, or the part of a table that is about it. */
export interface OrganisationTables {
  /** As first written; null where nothing names it, which can only be where there is one. */
  organisation: string | null;
  data: TableData[];
}

export interface OrganisationsFound {
  /** In alphabetical order. One stands for a workbook that is counted as a whole. */
  organisations: OrganisationTables[];
  /** What belongs to no organisation, and what can only be told of a whole table, where there are several. */
  findings: Finding[];
}

/** Words of which an organisation's name has one, and that of a department hardly any. */
const organisationWords =
  /\b(nhs|trust|hospitals?|foundation|icb|integrated care|healthcare|partnership|infirmary|ambulance|cic|community interest)\b/i;

/** Headers under which nothing but organisations stand; "Organisation" is also that of a department in ESR. */
const organisationHeader = /trust|employ|provider/i;

/** Bodies whose tables are of several organisations. */
const commissioner = /\b(integrated care|icb|ics|commission\w*|nhs england|region(al)?)\b/i;

/** Rows of all organisations together. */
const everyOrganisation =
  /^\s*(all|every|overall|system|icb|ics|region(al)?|group)( (organisations?|trusts?|providers?))?( (total|sum|overall))?\s*$/i;

function isOrganisation(value: CellValue | undefined): value is string | number {
  return (
    !isBlank(value) &&
    typeof value !== "boolean" &&
    !isTotal(value) &&
    !everyOrganisation.test(String(value).replace(/\([^)]*\)/g, " "))
  );
}

/** Names that the figures give to what is of no organisation in particular. */
const notNames: ReadonlySet<string> = new Set(["own", "average"]);

/** A table with the organisations it is about, and how the part of one is taken from it. */
interface Claimed {
  data: TableData;
  /** Plain names with the names as written. None where nothing tells. */
  names: Map<string, string>;
  /** True where its rows tell the organisations apart. */
  byRow: boolean;
  /** True for a table that could show that the workbook is of several organisations. */
  isEvidence: boolean;
  partOf: (plain: string, name: string) => TableData;
  /** Rows that name no organisation. */
  unnamed: number;
}

function claim(data: TableData): Claimed {
  return data.table.shape === "figures" ? claimOfFigures(data) : claimOfList(data);
}

const named = (data: TableData, organisation: string): TableData => ({
  ...data,
  table: { ...data.table, organisation },
});

function namesOf(values: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const value of values) {
    const name = value.replace(/\s+/g, " ").trim();
    if (!names.has(plainOrganisation(name))) names.set(plainOrganisation(name), name);
  }
  return names;
}

/** A table that is of one organisation, or of nobody knows which. */
function whole(data: TableData): Omit<Claimed, "isEvidence"> {
  const { organisation } = data.table;
  return {
    data,
    names: namesOf(organisation === null ? [] : [organisation]),
    byRow: false,
    partOf: (_plain, name) => named(data, name),
    unnamed: 0,
  };
}

/** Whether the values of a column of a list are the names of several organisations. */
function holdsOrganisations(data: TableData, names: ReadonlyMap<string, string>): boolean {
  const { organisation, columns } = data.table;
  if (names.size < 2) return false;
  if (organisation !== null && !commissioner.test(organisation)) return false;
  const speaking = [...names.values()].filter((name) => organisationWords.test(name)).length;
  return organisationHeader.test(columns.organisation?.header ?? "") || speaking >= names.size / 2;
}

function claimOfList(data: TableData): Claimed {
  const cells = data.columns.organisation ?? [];
  const names = namesOf([...new Set(cells.filter(isOrganisation))].map(String));
  if (!holdsOrganisations(data, names)) return { ...whole(data), isEvidence: true };
  const rows = new Map<string, number[]>([...names.keys()].map((plain) => [plain, []]));
  const plainOf = new Map<CellValue, string>();
  let unnamed = 0;
  for (let row = 0; row < rowCount(data); row++) {
    const value = cells[row];
    if (!isOrganisation(value)) {
      if (Object.values(data.columns).some((column) => !isBlank(column[row]))) unnamed++;
      continue;
    }
    let plain = plainOf.get(value);
    if (plain === undefined) {
      plain = plainOrganisation(String(value));
      plainOf.set(value, plain);
    }
    rows.get(plain)!.push(row);
  }
  return {
    data,
    names,
    byRow: true,
    isEvidence: true,
    partOf: (plain, name) => named(rowsOf(data, rows.get(plain)!), name),
    unnamed,
  };
}

/** Some rows of a list, in their order; addresses of their cells stay those in the sheet. */
function rowsOf(data: TableData, rows: readonly number[]): TableData {
  const { table } = data;
  const columns: TableData["columns"] = {};
  for (const [role, values] of Object.entries(data.columns) as [ColumnRole, CellValue[]][]) {
    columns[role] = rows.map((row) => values[row] ?? "");
  }
  const inSheet = rows.map((row) => table.sheetRows?.[row] ?? table.firstDataRow + row);
  return { table: { ...table, sheetRows: inSheet }, columns, hiddenRows: 0 };
}

function claimOfFigures(data: TableData): Claimed {
  const [source] = figureSources([data]);
  const isEvidence = source?.uses.some(({ use }) => use === "count") ?? false;
  if (!source) return { ...whole(data), isEvidence };
  const { figures } = source;
  const given = figures.figures.flatMap(({ meaning: { of } }) =>
    of === undefined || notNames.has(of) || !isOrganisation(of) ? [] : [of]
  );
  const names = namesOf(new Set(given));
  if (names.size === 0) return { ...whole(data), isEvidence };
  const isOneOf = (figure: Figure, plain: string) => {
    const { of } = figure.meaning;
    return of === "average" || (of !== undefined && plainOrganisation(of) === plain);
  };
  return {
    data,
    names,
    byRow: true,
    isEvidence: isEvidence && data.table.kind !== "survey",
    partOf: (plain, name) =>
      names.size === 1
        ? named(data, name)
        : named(
            figuresOf(data, figures, (figure) => isOneOf(figure, plain)),
            name
          ),
    unnamed: 0,
  };
}

/** What pivot tables and merged cells write once above several rows. */
const writtenOnce: ReadonlySet<string | null> = new Set([
  "organisation",
  "period",
  "reportYear",
  "surveyYear",
]);

/** A table of figures with those of others taken out. */
function figuresOf(
  data: TableData,
  { figures, labels }: FigureTable,
  isOwn: (figure: Figure) => boolean
): TableData {
  const { grid, block } = gridOf(data)!;
  const ownRows = new Set(figures.filter(isOwn).map(({ row }) => row));
  const others = figures.filter((figure) => !isOwn(figure));
  const columns = labels.filter(({ kind }) => writtenOnce.has(kind)).map(({ column }) => column);
  const carriesOn = [...ownRows].some((row) =>
    columns.some((column) => isBlank(grid.rows[row][column]))
  );
  const ofOthers = new Set(others.map(({ row }) => row).filter((row) => !ownRows.has(row)));
  const rows: (readonly CellValue[])[] = [...grid.rows];
  // A row of others may say what holds for the rows below it: then only its numbers go.
  const cleared = carriesOn ? others : others.filter(({ row }) => ownRows.has(row));
  for (const { row, column } of cleared) {
    rows[row] = rows[row].map((value, at) => (at === column ? "" : value));
  }
  const cells: FigureCells = {
    rows: rows as CellValue[][],
    formats: grid.formats as string[][],
    block: carriesOn
      ? block
      : { ...block, body: block.body.filter(({ row }) => !ofOthers.has(row)) },
    titles: data.table.figures!.titles,
    isWhole: true,
  };
  return { table: { ...data.table, figures: cells }, columns: data.columns, hiddenRows: 0 };
}

/** Whether the tables of a workbook that could show it are, most of them, of several organisations. */
function areSeveral(claims: readonly Claimed[]): boolean {
  const evidence = claims.filter(({ isEvidence }) => isEvidence);
  const namesOfKind = new Map<string, Set<string>>();
  for (const { data, names } of evidence) {
    const known = namesOfKind.get(data.table.kind) ?? new Set();
    for (const plain of names.keys()) known.add(plain);
    namesOfKind.set(data.table.kind, known);
  }
  const showing = evidence.filter(
    ({ data, names }) => names.size > 0 && namesOfKind.get(data.table.kind)!.size > 1
  );
  return showing.length > evidence.length / 2;
}

function findingsOf(claims: readonly Claimed[]): Finding[] {
  const findings: Finding[] = [];
  for (const { data, names, byRow, unnamed } of claims) {
    const { table, hiddenRows } = data;
    if (names.size === 0) {
      findings.push(
        finding(
          "table-of-no-organisation",
          1,
          placeOfTable(table),
          `Nothing tells which organisation "${table.sheet}" is of, and the workbook holds several: it is counted for none. Name the organisation in a column or in a title above the table.`
        )
      );
    }
    if (unnamed > 0) {
      findings.push(
        finding(
          "rows-of-no-organisation",
          unnamed,
          placeOfColumn(table, "organisation"),
          `${counted(unnamed, "row")} of "${table.sheet}" ${unnamed === 1 ? "names" : "name"} no organisation, and ${unnamed === 1 ? "is" : "are"} counted for none.`
        )
      );
    }
    if (!byRow || names.size < 2) continue;
    if (hiddenRows > 0) {
      findings.push(
        finding(
          "hidden-rows",
          hiddenRows,
          placeOfTable(table),
          `${counted(hiddenRows, "row")} of "${table.sheet}" ${hiddenRows === 1 ? "is" : "are"} hidden or filtered out, and ${hiddenRows === 1 ? "is" : "are"} counted all the same.`
        )
      );
    }
    if (table.figures && !table.figures.isWhole) {
      const [source] = figureSources([data]);
      findings.push(...doubtFindings(table, source?.figures.doubts ?? []));
    }
  }
  return findings;
}

const compareNames = new Intl.Collator("en-GB", { numeric: true }).compare;

/**
 * The organisations that the tables of a workbook are of, each with its own tables: those that name it in a title or a
 * column, and its rows of tables that hold several. A workbook is of several organisations only where most of its
 * tables are, results of the staff survey left aside: those are given for many organisations of which one is one's
 * own. Otherwise all tables are of one.
 *
 * `data` must name only organisations that the tables themselves name.
 */
export function organisationsIn(data: readonly TableData[]): OrganisationsFound {
  const claims = data.map(claim);
  const names = new Map<string, string>();
  for (const claimed of claims) {
    // Survey results are of many more organisations than those that are looked after.
    if (!claimed.isEvidence) continue;
    for (const [plain, name] of claimed.names) if (!names.has(plain)) names.set(plain, name);
  }
  if (names.size < 2 || !areSeveral(claims)) {
    const [only] = names.size === 1 ? names.values() : [];
    return { organisations: [{ organisation: only ?? null, data: [...data] }], findings: [] };
  }
  const organisations = [...names]
    .map(([plain, organisation]) => ({
      organisation,
      data: claims
        .filter((claimed) => claimed.names.has(plain))
        .map((claimed) => claimed.partOf(plain, organisation)),
    }))
    .sort((one, other) => compareNames(one.organisation, other.organisation));
  return { organisations, findings: bySeverity(findingsOf(claims)) };
}

/** The one of several organisations that a name means; undefined for none. */
export function organisationNamed(
  { organisations }: OrganisationsFound,
  name: string | null
): OrganisationTables | undefined {
  if (name === null || organisations.length < 2) return undefined;
  const plain = plainOrganisation(name);
  return organisations.find(
    ({ organisation }) => organisation !== null && plainOrganisation(organisation) === plain
  );
}

/** The tables with a name given to those that name no organisation themselves; null gives none. */
export function namedTables(
  data: readonly TableData[],
  organisation: string | null
): readonly TableData[] {
  if (organisation === null) return data;
  return data.map((one) => (one.table.organisation === null ? named(one, organisation) : one));
}
