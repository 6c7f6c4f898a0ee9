import type { Finding } from "../intake/finding";
import type { NamePlan, ReportPlan, SheetPlan, TablePlan } from "../report/report-plan";
import { ownedNames, ownedSheets } from "./report-ownership";
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
  /** Planned sheet names with the real ones. */
  sheetNames: SheetNames;
  names: NameTarget[];
  /** Sheets and names of an earlier report that the plan no longer has. */
  formerSheets: SheetContents[];
  formerNames: string[];
  /** What had to be called otherwise, or left out, because the user owns the name. */
  findings: Finding[];
}

/**
 * Decides where a plan goes, before anything is written.
 * Throws a WorkbookMessage ("protected") that tells everything in the way at once.
 */
export function playTargets(contents: WorkbookContents, plan: ReportPlan): PlayTargets {
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

  const sheets = plan.sheets.map((sheetPlan): SheetTarget => {
    const existing = owned.get(sheetPlan.key) ?? null;
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
    return { plan: sheetPlan, existing, name, tables };
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
  const plannedNames = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const targets: PlayTargets = {
    sheets,
    sheetNames: new Map(sheets.map((sheet) => [sheet.plan.name, sheet.name])),
    names,
    formerSheets: [...owned].filter(([key]) => !planned.has(key)).map(([, sheet]) => sheet),
    formerNames: [...ownNames].filter((name) => !plannedNames.has(name.toLowerCase())),
    findings,
  };
  refuseProtected(contents, targets);
  return targets;
}

function refuseProtected(contents: WorkbookContents, targets: PlayTargets): void {
  const locked = [
    ...targets.sheets.flatMap(({ existing }) => existing ?? []),
    ...targets.formerSheets,
  ]
    .filter((sheet) => sheet.protected)
    .map((sheet) => `"${sheet.name}"`);
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
