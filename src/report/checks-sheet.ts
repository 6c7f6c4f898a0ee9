import { bySeverity, type Severity } from "../intake/finding";
import type { Bridge } from "../intake/counts";
import { withSheet } from "../standard/address";
import { checkName, sheetNames, tableNames } from "../standard/workbook-names";
import type { BandRow } from "./band-rows";
import { bandCells } from "./band-rows";
import { colours } from "./cell-styles";
import { constant, formula, serialDate } from "./grid";
import type { ReportInput } from "./report-input";
import type { NamePlan, PlannedCell, SheetPlan } from "./report-plan";
import { findingRow, firstDataRow, frameSheet } from "./sheet-frame";

const severityWords: Record<Severity, string> = {
  error: "1 Error",
  warning: "2 Warning",
  note: "3 Note",
};

const tableWords: Record<Bridge["kind"], string> = {
  staff: "Staff list",
  applicants: "Applicants",
  cases: "Disciplinary cases",
  training: "Training",
  board: "Board",
  survey: "Staff survey",
  counts: "Counts",
  return: "Return",
};

/** Columns of the table of findings; the bridge stands beside it after a narrow column. */
const findingHeader = ["Severity", "What was found, and what to do", "How many", "Where"];
const bridgeHeader = ["Table", "Snapshot", "Step", "Taken away", "Left", "Unit"];
const removedColumn = "I";
const leftColumn = "J";

interface BridgeLine {
  cells: PlannedCell[];
  bridge: Bridge;
  /** Zero-based sheet row. */
  row: number;
  left: number;
}

/** The bridges as lines: what is left follows by formula from the line before while the unit stays the same. */
function bridgeLines(bridges: readonly Bridge[]): BridgeLine[] {
  const lines: BridgeLine[] = [];
  for (const bridge of bridges) {
    bridge.steps.forEach((step, index) => {
      const row = firstDataRow + lines.length;
      const before = bridge.steps[index - 1];
      const follows = before !== undefined && before.left - step.removed === step.left;
      lines.push({
        bridge,
        row,
        left: step.left,
        cells: [
          constant(`${tableWords[bridge.kind]}: ${bridge.sheet}`, "WRES Text"),
          constant(serialDate(bridge.period), "WRES Date"),
          constant(step.words, "WRES Text"),
          constant(step.removed, "WRES Count"),
          follows
            ? formula(`${leftColumn}${row}-${removedColumn}${row + 1}`, "WRES Count")
            : constant(step.left, "WRES Count"),
          constant(step.unit, "WRES Text"),
        ],
      });
    });
  }
  return lines;
}

/** A formula that is TRUE while, for every snapshot, the people left on the staff lists are the sum of the bands. */
function controlTotals(lines: readonly BridgeLine[], bands: readonly BandRow[]): string {
  const tests = bands
    .filter((row) => row.kind === "everyone")
    .flatMap((everyone) => {
      const lasts = lines.filter(
        ({ bridge }, index) =>
          bridge.kind === "staff" &&
          bridge.period === everyone.period &&
          lines[index + 1]?.bridge !== bridge
      );
      if (lasts.length === 0) return [];
      const people = lasts
        .map(({ row }) => withSheet(sheetNames.checks, `$${leftColumn}$${row + 1}`))
        .join("+");
      return [`${people}=${bandCells(everyone).all}`];
    });
  return tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
}

/** Every doubt about the data in order of consequence, and the bridge from rows to people counted. */
export function checksSheet(
  input: ReportInput,
  bands: readonly BandRow[]
): { sheet: SheetPlan; names: NamePlan[] } {
  const findings = bySeverity(input.findings);
  const lines = bridgeLines(input.counts.bridges);
  const hasTotals = bands.length > 0 && lines.some(({ bridge }) => bridge.kind === "staff");
  const finding = hasTotals
    ? formula(
        `IF(${controlTotals(lines, bands)},"Control totals agree: rows less exclusions = people = sum of the bands.","Control totals differ: rows less exclusions are not the sum of the bands. Refresh the report.")`,
        "WRES Headline"
      )
    : constant("No staff list: there are no control totals.", "WRES Headline");
  const sheet = frameSheet(input, {
    key: "checks",
    title: "Data checks, and who was counted",
    note: "Left: every doubt about the data, the most serious first. Right: from the rows of each table to what was counted.",
    finding,
    tables: [
      {
        name: tableNames.checks,
        header: findingHeader,
        rows:
          findings.length === 0
            ? [
                [
                  constant("3 Note", "WRES Text"),
                  constant("Nothing was found to doubt.", "WRES Text"),
                  constant(0, "WRES Count"),
                  constant("[z]", "WRES Text"),
                ],
              ]
            : findings.map((one) => [
                constant(
                  severityWords[one.severity],
                  one.severity === "error" ? "WRES Alert" : "WRES Text"
                ),
                constant(one.message, "WRES Text"),
                constant(one.count, "WRES Count"),
                constant(one.where === "" ? "[z]" : one.where, "WRES Text"),
              ]),
        widths: [12, 90, 10, 28],
      },
      {
        name: tableNames.bridge,
        header: bridgeHeader,
        rows: lines.map(({ cells }) => cells),
        widths: [34, 12, 52, 11, 10, 13],
      },
    ],
    charts: [],
    frozenColumns: 0,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
  return {
    sheet,
    names: [{ name: checkName, sheet: sheetNames.checks, address: `$A$${findingRow + 1}` }],
  };
}
