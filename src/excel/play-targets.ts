import type { Finding } from "../intake/finding";
import type { KeptTablePlan } from "../report/kept-tables";
import type { NamePlan, ReportPlan, SheetPlan, TablePlan } from "../report/report-plan";
import { recordedKeptTables, type KeptTable } from "./kept-tables";
import { areaFromA1 } from "./play-cells";
import { overlap } from "./rectangles";
import { ownedNames, ownedSheets, recordedSheet } from "./report-ownership";
import { gridSize } from "./sheet-cells";
import type { SheetNames } from "./renamed-sheets";
import { WorkbookMessage } from "./workbook-port";
import type { SheetContents, WorkbookContents } from "./workbook-contents";

const longestSheetName = 31;

export interface SheetTarget {
  plan: SheetPlan;
  /** The sheet of an earlier report, however it is called now; null: it has to be added. */
  existing: SheetContents | null;
  /** Name it has or will have. */
  name: string;
  tables: TableTarget[];
  kept: KeptTarget[];
}

export interface KeptTarget {
  plan: KeptTablePlan;
  /** The table, wherever it stands; null: it has to be added to the sheet. */
  existing: KeptTable | null;
  /** Name it has or will have. */
  name: string;
}

export interface TableTarget {
  plan: TablePlan;
  /** Id of our table on that sheet; null: it has to be added. */
  existing: string | null;
  name: string;
}

export interface NameTarget {
  plan: NamePlan;
  exists: boolean;
}

/** Where each part of a plan goes in this workbook; nothing of it belongs to the user. */
export interface PlayTargets {
  sheets: SheetTarget[];
  /** Kept tables that were moved away from a sheet of ours that is gone: no sheet is made for them. */
  movedKept: KeptTarget[];
  /** Planned sheet names with the real ones. */
  sheetNames: SheetNames;
  names: NameTarget[];
  /** Sheets and names of an earlier report that the plan no longer has. */
  formerSheets: SheetContents[];
  /** Sheets that the plan no longer has and that hold tables of the user's: they stay as they are. */
  untouchedSheets: SheetContents[];
  /** Ids of all tables on sheets of the report that belong to the user. */
  keptTables: ReadonlySet<string>;
  formerNames: string[];
  /** What had to be called otherwise, or left out, because the user owns the name. */
  findings: Finding[];
}

/**
 * Decides where a plan goes, before anything is written.
 * Throws a WorkbookMessage ("protected") that tells everything in the way at once.
 */
export function playTargets(
  contents: WorkbookContents,
  plan: ReportPlan,
  keptTables: readonly KeptTable[] = []
): PlayTargets {
  const owned = ownedSheets(contents);
  const ownNames = ownedNames(contents);
  const findings: Finding[] = [];
  const note = (code: string, message: string) =>
    findings.push({ severity: "note", code, message, count: 1, where: "" });

  const takenSheets = new Set(contents.sheets.map((sheet) => sheet.name.toLowerCase()));
  const takenNames = new Set([
    ...contents.names.filter(({ name }) => !ownNames.has(name)).map(({ name }) => name),
    ...contents.sheets
      .filter((sheet) => sheet.key === null || owned.get(sheet.key) !== sheet)
      .flatMap((sheet) => sheet.tables.map((table) => table.name)),
  ]);
  const taken = new Set([...takenNames].map((name) => name.toLowerCase()));

  const foundKept = new Map(keptTables.map((table) => [table.definition.key, table]));
  const movedSheets = new Map<string, string>();
  const movedKept: KeptTarget[] = [];
  const sheets = plan.sheets.flatMap((sheetPlan): SheetTarget[] => {
    const existing = owned.get(sheetPlan.key) ?? null;
    const found = (sheetPlan.kept ?? []).map(({ definition }) => foundKept.get(definition.key));
    const [first] = found;
    const holdsKeptOnly = sheetPlan.tables.length === 0 && sheetPlan.charts.length === 0;
    if (!existing && first && holdsKeptOnly && found.every((table) => table !== undefined)) {
      movedSheets.set(sheetPlan.name, first.sheet.name);
      movedKept.push(...keptTargets(sheetPlan, foundKept, taken));
      return [];
    }
    const name = existing?.name ?? freeSheetName(sheetPlan.name, takenSheets);
    takenSheets.add(name.toLowerCase());
    if (!existing && name !== sheetPlan.name) {
      note(
        "sheet-name-taken",
        `The workbook already has a sheet "${sheetPlan.name}" that is not part of the report. It was left as it is; the new sheet is called "${name}".`
      );
    }
    const tables = sheetPlan.tables.map((table): TableTarget => {
      const tableName = freeTableName(table.name, taken);
      if (tableName !== table.name) {
        note(
          "table-name-taken",
          `The workbook already has a table or name "${table.name}" that is not part of the report. It was left as it is; the new table is called "${tableName}".`
        );
      }
      const found = existing?.tables.find(
        ({ name: present }) => present.toLowerCase() === tableName.toLowerCase()
      );
      return { plan: table, existing: found?.id ?? null, name: tableName };
    });
    const kept = keptTargets(sheetPlan, foundKept, taken);
    return [{ plan: sheetPlan, existing, name, tables, kept }];
  });

  const present = new Set([...ownNames].map((name) => name.toLowerCase()));
  const names = plan.names.flatMap((namePlan): NameTarget[] => {
    const name = namePlan.name.toLowerCase();
    if (taken.has(name)) {
      note(
        "name-taken",
        `The name "${namePlan.name}" already stands for something else in this workbook. It was left as it is, so this figure of the report has no name.`
      );
      return [];
    }
    return [{ plan: namePlan, exists: present.has(name) }];
  });

  const planned = new Set(plan.sheets.map((sheet) => sheet.key));
  const recorded = recordedKeptTables(contents);
  keptTables.forEach(({ id, sheet }) => recorded.set(id, sheet));
  const keptSheets = new Set([...recorded.values()].map(({ id }) => id));
  const former = [...owned].filter(([key]) => !planned.has(key)).map(([, sheet]) => sheet);
  const plannedNames = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const targets: PlayTargets = {
    sheets,
    movedKept,
    sheetNames: new Map([
      ...movedSheets,
      ...sheets.map((sheet): [string, string] => [sheet.plan.name, sheet.name]),
    ]),
    names,
    formerSheets: former.filter(({ id }) => !keptSheets.has(id)),
    untouchedSheets: former.filter(({ id }) => keptSheets.has(id)),
    keptTables: new Set(recorded.keys()),
    formerNames: [...ownNames].filter((name) => !plannedNames.has(name.toLowerCase())),
    findings,
  };
  refuseProtected(contents, targets);
  refuseKeptInTheWay(contents, targets, keptTables);
  return targets;
}

function keptTargets(
  sheet: SheetPlan,
  found: ReadonlyMap<string, KeptTable>,
  taken: ReadonlySet<string>
): KeptTarget[] {
  return (sheet.kept ?? []).map((plan) => {
    const existing = found.get(plan.definition.key) ?? null;
    return { plan, existing, name: existing?.name ?? freeTableName(plan.definition.table, taken) };
  });
}

/** A table of the user's on a sheet whose cells the report writes anew would be overwritten there. */
function refuseKeptInTheWay(
  contents: WorkbookContents,
  { sheets }: PlayTargets,
  keptTables: readonly KeptTable[]
): void {
  const inTheWay = keptTables.flatMap(({ name, sheet, whole }) => {
    const target = sheets.find(({ existing }) => existing?.id === sheet.id);
    if (!target || target.kept.length > 0) {
      return [];
    }
    const area = areaFromA1([
      gridSize(target.plan),
      recordedSheet(contents, target.plan.key) ?? { rows: 1, columns: 1 },
    ]);
    return overlap(area, whole) ? [`"${name}" on "${sheet.name}"`] : [];
  });
  if (inTheWay.length > 0) {
    throw new WorkbookMessage(
      `Tables that you keep stand where the report writes: ${inTheWay.join(", ")}. Move them to a sheet of their own (cut and paste the whole table). Nothing was written; write the report again afterwards.`,
      "kept-table-in-the-way"
    );
  }
}

function refuseProtected(contents: WorkbookContents, targets: PlayTargets): void {
  const locked = [
    ...targets.sheets.flatMap(({ existing }) => existing ?? []),
    ...targets.formerSheets,
    ...[...targets.sheets.flatMap(({ kept }) => kept), ...targets.movedKept].flatMap(
      ({ existing }) => existing?.sheet ?? []
    ),
  ]
    .filter((sheet) => sheet.protected)
    .map((sheet) => `"${sheet.name}"`)
    .filter((name, index, all) => all.indexOf(name) === index);
  const reasons = [
    ...(contents.protected && targets.sheets.some(({ existing }) => existing === null)
      ? [
          "The structure of the workbook is protected, so no sheet can be added: take the protection off with Review, Protect Workbook.",
        ]
      : []),
    ...(locked.length > 0
      ? [
          `${locked.length === 1 ? "The sheet" : "The sheets"} ${locked.join(", ")} of the report ${locked.length === 1 ? "is" : "are"} protected: take the protection off with Review, Unprotect Sheet.`,
        ]
      : []),
  ];
  if (reasons.length > 0) {
    throw new WorkbookMessage(
      `${reasons.join(" ")} Nothing was written; write the report again afterwards.`,
      "protected"
    );
  }
}

/** "WRES Summary", or "WRES Summary (2)" and so on where a sheet has that name; at most 31 characters. */
function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    free = name.slice(0, longestSheetName - ending.length) + ending;
  }
  return free;
}

/** "WRES_Results", or "WRES_Results_2" and so on where a table or name of the user's has that name. */
function freeTableName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${name}_${number}`;
  }
  return free;
}
