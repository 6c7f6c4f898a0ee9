/**
 * Lets LibreOffice work out every formula of a report anew and compares its values with those that the report was written
 * with: an independent calculation of the control totals, guards and gaps that stay alive in the sheets.
 * Usage: npm run check:formulas -- report.xlsx   (needs soffice)
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Value = string | number | boolean;

const cellWithFormula = /<c\b([^>]*)>((?:(?!<\/c>)[\s\S])*<f\b(?:(?!<\/c>)[\s\S])*)<\/c>/g;

/** The workbook with nothing but the formulas in its calculated cells. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(
      cellWithFormula,
      (_, attributes: string, content: string) =>
        `<c${attributes.replace(/ t="\w+"/, "")}>${content.replace(/<v>[\s\S]*?<\/v>/, "")}</c>`
    );
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** The values of the calculated cells, by sheet and address. */
function calculated(bytes: Uint8Array): Map<string, Value> {
  const { Sheets } = read(bytes, { cellFormula: true });
  const values = new Map<string, Value>();
  for (const [name, sheet] of Object.entries(Sheets)) {
    for (const address of addressesOf(sheet)) {
      const cell = sheet[address] as { f?: string; v?: Value; w?: string; t: string } | undefined;
      if (!cell?.f) continue;
      values.set(`'${name}'!${address}`, cell.t === "e" ? (cell.w ?? "error") : (cell.v ?? ""));
    }
  }
  return values;
}

function addressesOf(sheet: WorkSheet): string[] {
  return Object.keys(sheet).filter((key) => utils.decode_cell(key).r >= 0 && !key.startsWith("!"));
}

function isSame(ours: Value, theirs: Value): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "wres-formulas-"));
  try {
    const input = path.join(folder, "report.xlsx");
    writeFileSync(input, withoutResults(bytes));
    const output = path.join(folder, "again");
    const run = spawnSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        output,
        input,
      ],
      { encoding: "utf8" }
    );
    if (run.error)
      throw new Error(`LibreOffice (soffice) could not be started: ${run.error.message}`);
    return readFileSync(path.join(output, "report.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const file = process.argv[2];
if (!file) {
  console.error("Name a report: npm run check:formulas -- report.xlsx");
  process.exit(2);
}
const bytes = readFileSync(file);
const ours = calculated(bytes);
const theirs = calculated(recalculated(bytes));
const different = [...ours].filter(([cell, value]) => !isSame(value, theirs.get(cell) ?? ""));
for (const [cell, value] of different) {
  console.log(`${cell}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(theirs.get(cell))}`);
}
console.log(`${ours.size} formulas, ${different.length} of them different.`);
process.exit(different.length === 0 && ours.size > 0 ? 0 : 1);
