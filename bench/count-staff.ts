/**
 * How long the counting of a staff list takes, from arrays of cells as Office.js gives them to distinct
 * people by ethnic category, band and section; and how long the analysis and the plan of the report take after it.
 * The page stands still meanwhile. Run with `npx tsx bench/count-staff.ts [rows]`.
 */
import { analyse } from "../src/analysis/analyse";
import { count } from "../src/intake/count/count";
import type { CellValue } from "../src/intake/found-region";
import type { ColumnRole, RecognisedTable, TableData } from "../src/intake/recognised-table";
import { planReport } from "../src/report/plan-report";
import { defaultSettings } from "../src/standard/settings";

const rows = Number(process.argv[2] ?? 1_000_000);
const runs = 7;

/** A fixed sequence of numbers from 0 to 1, so that every run counts the same list. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const ethnicities = [
  "A White - British",
  "C White - Any other White background",
  "H Asian or Asian British - Indian",
  "N Black or Black British - African",
  "R Chinese",
  "Z Not Stated",
  "",
];
const grades = [
  "NHS|XR02|Review Body Band 2",
  "NHS|XR05|Review Body Band 5",
  "NHS|XR06|Review Body Band 6",
  "NHS|XR08|Review Body Band 8 - Range A",
  "NHS|XN07|Non Review Body Band 7",
  "Consultant",
  "Ad Hoc",
];
const staffGroups = [
  "Nursing and Midwifery Registered",
  "Additional Clinical Services",
  "Administrative and Clerical",
  "Medical and Dental",
];
const categories = ["Permanent", "Permanent", "Permanent", "Fixed Term Temp", "Bank", "Honorary"];

function staffCells(): Partial<Record<ColumnRole, CellValue[]>> {
  const random = sequence(20250331);
  const pick = (values: readonly CellValue[]) => values[Math.floor(random() * values.length)];
  const columns = {
    employeeNumber: [] as CellValue[],
    ethnicity: [] as CellValue[],
    staffGroup: [] as CellValue[],
    payBand: [] as CellValue[],
    primaryAssignment: [] as CellValue[],
    assignmentCategory: [] as CellValue[],
    fte: [] as CellValue[],
    startDate: [] as CellValue[],
  };
  let employee = 10_000_000;
  for (let row = 0; row < rows; row++) {
    const further = row > 0 && random() < 0.03;
    if (!further) employee += 1 + Math.floor(random() * 40);
    columns.employeeNumber.push(String(employee));
    columns.ethnicity.push(pick(ethnicities));
    columns.staffGroup.push(pick(staffGroups));
    columns.payBand.push(pick(grades));
    columns.primaryAssignment.push(further ? "N" : "Y");
    columns.assignmentCategory.push(pick(categories));
    columns.fte.push(pick([1, 1, 0.8, 0.6]));
    columns.startDate.push(38_000 + Math.floor(random() * 7_700));
  }
  // Through JSON, as the answer of Office.js comes: equal texts are then not one object.
  return JSON.parse(JSON.stringify(columns)) as typeof columns;
}

const cells = staffCells();
const roles = Object.keys(cells) as ColumnRole[];
const table: RecognisedTable = {
  kind: "staff",
  shape: "list",
  sheet: "ESR",
  tableName: null,
  range: "A1:H1000001",
  headerRow: 0,
  firstDataRow: 1,
  lastDataRow: rows,
  columns: Object.fromEntries(roles.map((role, column) => [role, { column, header: role }])),
  period: "2025-03-31",
  organisation: null,
  confidence: 1,
  findings: [],
};
const data: TableData = { table, columns: cells, hiddenRows: 0 };

const times: number[] = [];
let people = 0;
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  const counts = count([data], { settings: defaultSettings, date1904: false });
  times.push(performance.now() - start);
  people = counts.tallies
    .filter(({ measure }) => measure === "workforce")
    .flatMap((tally) => Object.values(tally.people))
    .reduce((sum, n) => sum + n, 0);
}
const sorted = [...times].sort((a, b) => a - b);
console.log(
  `${rows.toLocaleString("en-GB")} rows to ${people.toLocaleString("en-GB")} people: ` +
    `first ${times[0].toFixed(0)} ms, best ${sorted[0].toFixed(0)} ms, median ${sorted[Math.floor(runs / 2)].toFixed(0)} ms`
);

const counts = count([data], { settings: defaultSettings, date1904: false });
const start = performance.now();
const analysis = analyse(counts, defaultSettings);
const analysed = performance.now();
planReport({
  ...analysis,
  counts,
  settings: defaultSettings,
  kept: {},
  version: "0.1.0",
  now: new Date(),
});
console.log(
  `then the analysis takes ${(analysed - start).toFixed(0)} ms and the plan ${(performance.now() - analysed).toFixed(0)} ms`
);
