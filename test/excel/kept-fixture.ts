import type { KeptTableDefinition, KeptTablePlan } from "../../src/report/kept-tables";
import type { ReportPlan, SheetPlan } from "../../src/report/report-plan";
import { cell, style, testPlan, threeBands } from "./plan-fixture";

/** A small table that people keep: gaps with what the report says of them and what is done about them. */
export const gapsDefinition: KeptTableDefinition = {
  key: "actions",
  sheet: "actions",
  table: "WRES_Actions",
  keyColumn: "gap",
  columns: [
    { key: "gap", header: "Gap", owner: "report", style: "WRES Text", width: 14 },
    { key: "finding", header: "Finding", owner: "report", style: "WRES Text", width: 30 },
    { key: "people", header: "People", owner: "report", style: "WRES Count", width: 10 },
    { key: "owner", header: "Owner", owner: "user", style: "WRES Text", width: 18 },
    {
      key: "due",
      header: "Due",
      owner: "user",
      style: "WRES Date",
      width: 12,
      input: { kind: "date" },
    },
    {
      key: "status",
      header: "Status",
      owner: "user",
      style: "WRES Text",
      width: 12,
      input: { kind: "list", values: ["Open", "Done"] },
    },
    {
      key: "attention",
      header: "Attention",
      owner: "report",
      style: "WRES Text",
      width: 14,
      alerts: ["overdue", "no date"],
    },
    { key: "twice", header: "Twice", owner: "report", style: "WRES Count", width: 10 },
  ],
};

export const attentionFormula = '=IF({due}="","no date",IF({due}<45000,"overdue",""))';
export const twiceFormula = "={people}*2";

/** A gap of the report: its key, its finding and how many people it stands for. */
export type Gap = [key: string, finding: string, people: number];

export function gapsPlan(gaps: readonly Gap[], at = "A6"): KeptTablePlan {
  return {
    definition: gapsDefinition,
    at,
    rows: gaps.map(([key, finding, people]) => ({
      key,
      cells: {
        finding,
        people,
        status: "Open",
        attention: attentionFormula,
        twice: twiceFormula,
      },
    })),
    closed: { finding: "closed", people: 0 },
  };
}

/** The sheet around the table: four lines above it. */
export function actionsSheet(
  gaps: readonly Gap[],
  subject = "At 31 March 2025",
  own: Partial<SheetPlan> = {}
): SheetPlan {
  return {
    key: "actions",
    name: "WRES Actions",
    grid: [
      [cell("Action plan", "WRES Title")],
      [cell(subject, "WRES Note")],
      [cell("Your own rows and columns stay as they are.", "WRES Note")],
    ],
    columnWidths: [],
    rowHeights: {},
    tables: [],
    kept: [gapsPlan(gaps)],
    charts: [],
    freeze: { rows: 6, columns: 1 },
    print: {
      orientation: "Landscape",
      area: "A1:H20",
      titleRows: "$6:$6",
      scale: null,
      verticalBreaks: [],
      horizontalBreaks: [],
    },
    tabColor: "#12436D",
    ...own,
  };
}

/** A whole report with the action plan as its last sheet. */
export function planWithGaps(
  gaps: readonly Gap[],
  subject?: string,
  own: Partial<SheetPlan> = {}
): ReportPlan {
  const plan = testPlan(threeBands);
  return {
    ...plan,
    sheets: [...plan.sheets, actionsSheet(gaps, subject, own)],
    styles: [...plan.styles, style("WRES Number header", { horizontal: "Right", bold: true })],
  };
}

export const threeGaps: Gap[] = [
  ["2 all", "Less likely to be appointed", 31],
  ["3 all", "More likely to be disciplined", 4],
  ["9 board", "Two seats short", 2],
];
