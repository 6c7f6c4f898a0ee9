import { formatDate } from "../analysis/format";
import { bySeverity, type Severity } from "../intake/finding";
import type { Bridge } from "../intake/counts";
import { splitSheet, withSheet } from "../standard/address";
import { checkName, sheetNames, tableNames } from "../standard/workbook-names";
import type { BandRow } from "./band-rows";
import { bandCells } from "./band-rows";
import { colours } from "./cell-styles";
import { constant, formula, place, serialDate } from "./grid";
import type { ReportInput } from "./report-input";
import type { NamePlan, PlannedCell, SheetPlan } from "./report-plan";
import { findingRow, firstDataRow, frameSheet } from "./sheet-frame";

/** How serious a finding is, in words that sort. */
export const severityWords: Record<Severity, string> = {
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

/** The control totals of one snapshot, as expressions: all of them are the same number while everything agrees. */
interface ControlTotal {
  period: string;
  /** People left on the staff lists after the exclusions. */
  people: string;
  /** The sum of the bands, and the total of all staff. */
  bands: string;
  everyone: string;
}

function controlTotals(lines: readonly BridgeLine[], bands: readonly BandRow[]): ControlTotal[] {
  return bands
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
      const counted = bands.filter(
        ({ kind, period }) =>
          period === everyone.period && (kind === "band" || kind === "not mapped")
      );
      return [
        {
          period: everyone.period,
          people,
          bands: runsOf(counted)
            .map(
              ([first, last]) =>
                `SUM(${bandCells(first).all}:${splitSheet(bandCells(last).all).address})`
            )
            .join("+"),
          everyone: bandCells(everyone).all,
        },
      ];
    });
}

/** First and last of each run of neighbouring rows. */
function runsOf(rows: readonly BandRow[]): [BandRow, BandRow][] {
  const runs: [BandRow, BandRow][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[1].row === row.row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** "OK" while the totals of every snapshot agree, else the first that differ: "31 March 2025: 1,060 people, 1,058 in the bands". */
function checkFormula(totals: readonly ControlTotal[]): string {
  return totals.reduceRight(
    (otherwise, { period, people, bands, everyone }) =>
      `IF(AND(${people}=${bands},${people}=${everyone}),${otherwise},"${formatDate(period)}: "&TEXT(${people},"#,##0")&" people, "&TEXT(${bands},"#,##0")&" in the bands")`,
    '"OK"'
  );
}

/** Every doubt about the data in order of consequence, and the bridge from rows to people counted. */
export function checksSheet(
  input: ReportInput,
  bands: readonly BandRow[]
): { sheet: SheetPlan; names: NamePlan[] } {
  const findings = bySeverity(input.findings);
  const lines = bridgeLines(input.counts.bridges);
  const hasTotals = bands.length > 0 && lines.some(({ bridge }) => bridge.kind === "staff");
  const totals = hasTotals ? controlTotals(lines, bands) : [];
  const check = `$A$${findingRow + 1}`;
  const finding =
    totals.length > 0
      ? formula(checkFormula(totals), "WRES Headline")
      : constant("no staff list", "WRES Headline");
  const sentence =
    totals.length > 0
      ? formula(
          `IF(${check}="OK","Control totals agree: rows less exclusions = people = sum of the bands.","Control totals differ: rows less exclusions are not the sum of the bands. Refresh the report.")`,
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
  place(sheet.grid, findingRow, 1, [[sentence]]);
  return {
    sheet,
    names: [{ name: checkName, sheet: sheetNames.checks, address: check }],
  };
}
