import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";

/**
 * The whole report from a staff list of 30,000 rows × 12 columns, command line, everything included.
 * Run with `npx tsx bench/report-30000.ts`; prints the seconds of each of five runs.
 */
const rows = 30_000;
const ethnicities = [
  "A White - British",
  "C White - Any other White background",
  "H Asian or Asian British - Indian",
  "N Black or Black British - African",
  "Z Not Stated",
  "",
];
const bands = ["Band 2", "Band 3", "Band 4", "Band 5", "Band 6", "Band 7", "Band 8a", "Band 8b"];
const groups = [
  "Nursing and Midwifery Registered",
  "Administrative and Clerical",
  "Additional Clinical Services",
];

const header = [
  "Employee Number",
  "Assignment Number",
  "Primary Assignment",
  "Assignment Category",
  "Staff Group",
  "Job Role",
  "Pay Scale",
  "FTE",
  "Division",
  "Location",
  "Ethnic Origin",
  "Latest Start Date",
];
const list = Array.from({ length: rows }, (_, index) => {
  const number = String(10_000_000 + index);
  return [
    number,
    number,
    "Y",
    index % 20 === 0 ? "Bank" : "Permanent",
    groups[index % 3],
    `Role ${index % 40}`,
    bands[(index * 7) % 8],
    1 - (index % 5) / 10,
    `Division ${index % 6}`,
    `Site ${index % 9}`,
    ethnicities[(index * 13) % 6],
    40_000 + (index % 5_000),
  ];
});

const folder = mkdtempSync(join(tmpdir(), "wres-bench-"));
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...list]), "Staff at 31 March 2025");
const file = join(folder, "staff.xlsx");
writeFileSync(
  file,
  new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer)
);

for (let run = 1; run <= 5; run++) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "workbench/cli/report.ts", file],
    { cwd: join(__dirname, ".."), encoding: "utf8" }
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(`run ${run}: ${seconds.toFixed(2)} s, exit ${status}${stderr ? ` ${stderr}` : ""}`);
}
