import { rangeAddress, type CellRange } from "../standard/address";
import { colours } from "../report/cell-styles";
import type { KeptColumn, KeptTablePlan } from "../report/kept-tables";
import type { StyleName } from "../report/report-plan";
import { enteredText } from "./entered-text";
import type { GuardedStep } from "./guarded-steps";
import { keptEntry, type ColumnPlaces } from "./kept-cells";
import { columnPoints } from "./play-cells";
import type { KeptTarget } from "./play-targets";
import type { RecordedKeptTable } from "./report-record";
import type { Entry } from "./sheet-cells";
import type { Piece } from "./sync-by-size";
import type { Writing } from "./writing";

/** A kept table that is written for the first time. */
export interface AddedKept {
  target: KeptTarget;
  sheetName: string;
  /** Header and rows. */
  at: CellRange;
  /** Column widths are only set where nobody has set any. */
  isNewSheet: boolean;
  /** What its cells will be known by; filled when the table is written. */
  written: RecordedKeptTable["written"];
}

/** Lines like the tables of the report; with filter buttons, since people sort and filter what they keep. */
const tableStyle = "TableStyleLight1";

/** Excel takes a list of at most 255 characters that stands in the rule itself, parted by commas. */
const longestList = 255;

/** Data rows of a new table: Excel keeps one empty row where there is none. */
export function keptHeight(plan: KeptTablePlan): number {
  return Math.max(1, plan.rows.length);
}

const part = ({ top, left, bottom }: CellRange, index: number, rows: "header" | "body") =>
  rows === "header"
    ? rangeAddress(top, left + index, top, left + index)
    : rangeAddress(top + 1, left + index, bottom, left + index);

/** Writes header and rows of a new kept table, gives them their styles and makes a table of them. */
export function addKeptTable(
  { context, plan: report, targets, date1904 }: Writing,
  added: AddedKept
): Piece {
  const { target, at } = added;
  const { definition, rows } = target.plan;
  const columns: ColumnPlaces = new Map(
    definition.columns.map(({ key }, index) => [key, at.left + index])
  );
  const entries: Entry[][] = [definition.columns.map(({ header }) => enteredText(header))];
  rows.forEach(({ key, cells }, index) => {
    const row = at.top + 1 + index;
    const written = (added.written[key] ??= {});
    entries.push(
      definition.columns.map((column): Entry => {
        const value = column.key === definition.keyColumn ? key : (cells[column.key] ?? "");
        const next = keptEntry(value, column.style, {
          row,
          columns,
          names: targets.sheetNames,
          date1904,
        });
        written[column.key] = next?.fingerprint ?? "";
        return next?.entry ?? "";
      })
    );
  });
  while (entries.length <= at.bottom - at.top) {
    entries.push(definition.columns.map(() => ""));
  }
  const right = new Set<StyleName>(
    report.styles.filter(({ horizontal }) => horizontal === "Right").map(({ name }) => name)
  );
  const hasNumberHeader = report.styles.some(({ name }) => name === "WRES Number header");
  return {
    bytes: JSON.stringify(entries).length + 1000 * definition.columns.length,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(added.sheetName);
      const address = rangeAddress(at.top, at.left, at.bottom, at.right);
      sheet.getRange(address).formulas = entries;
      definition.columns.forEach(({ style }, index) => {
        sheet.getRange(part(at, index, "header")).style =
          right.has(style) && hasNumberHeader ? "WRES Number header" : "WRES Header";
        sheet.getRange(part(at, index, "body")).style = style;
      });
      const table = sheet.tables.add(address, true);
      table.name = target.name;
      table.style = tableStyle;
      table.showBandedRows = false;
    },
  };
}

/** Column widths, what may be entered, and what stands out: settings that a table can do without. */
export function layOutKept(
  context: Excel.RequestContext,
  { target, sheetName, at, isNewSheet }: AddedKept
): (GuardedStep & { of: string })[] {
  const { definition } = target.plan;
  const step = (what: string, apply: () => void) => ({ what, apply, of: target.name });
  const body = (index: number) =>
    context.workbook.worksheets.getItem(sheetName).getRange(part(at, index, "body"));
  return definition.columns.flatMap((column, index) => [
    ...(isNewSheet
      ? [
          step(`the width of "${column.header}"`, () => {
            body(index).format.columnWidth = columnPoints(column.width);
          }),
        ]
      : []),
    ...inputSteps(column).map((apply) =>
      step(`the check of what is entered under "${column.header}"`, () =>
        apply(body(index).dataValidation)
      )
    ),
    ...(column.alerts?.length
      ? [
          step(`the emphasis of "${column.header}"`, () => {
            const formats = body(index).conditionalFormats;
            // The step may be repeated, and must not add the same twice.
            formats.clearAll();
            for (const alert of column.alerts ?? []) {
              const { cellValue } = formats.add("CellValue");
              cellValue.format.font.color = colours.alert;
              cellValue.format.font.bold = true;
              cellValue.rule = {
                formula1: `="${alert.replace(/"/g, '""')}"`,
                operator: "EqualTo",
              };
            }
          }),
        ]
      : []),
  ]);
}

/** Furthest dates and numbers that a cell asks no question about. */
const earliestDate = "1990-01-01";
const largestNumber = 1e12;

/** The table is the user's: what does not fit is asked about, not refused. */
function inputSteps({ header, input }: KeptColumn): ((validation: Excel.DataValidation) => void)[] {
  const checked = (rule: Excel.DataValidationRule, message: string) => [
    (validation: Excel.DataValidation) => {
      validation.rule = rule;
      validation.errorAlert = { showAlert: true, style: "Warning", title: header, message };
    },
  ];
  switch (input?.kind) {
    case "list": {
      const source = input.values.join(",");
      return source.length > longestList || input.values.some((value) => value.includes(","))
        ? []
        : checked(
            { list: { inCellDropDown: true, source } },
            `Usual here: ${input.values.join(", ")}.`
          );
    }
    case "date":
      return checked(
        { date: { formula1: earliestDate, operator: "GreaterThanOrEqualTo" } },
        "Usual here is a date, such as 31/03/2026."
      );
    case "number":
      return checked(
        {
          decimal: { formula1: -largestNumber, formula2: largestNumber, operator: "Between" },
        },
        "Usual here is a number."
      );
    default:
      return [];
  }
}
