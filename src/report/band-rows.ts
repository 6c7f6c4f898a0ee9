import { groupSums, heads, wholeWorkforce } from "../analysis/group-sums";
import { bandsOf } from "../analysis/representation";
import type { Counts, Tally } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import { payBands, sections, type Section } from "../standard/pay-bands";
import { withSheet } from "../standard/address";
import { sheetNames } from "../standard/workbook-names";
import { firstDataRow } from "./sheet-frame";

/** Columns of the three counts on the sheet of bands, zero-based: White, BME, Unknown. */
export const firstCount = 3;
export const lastCount = 5;

/** A row of the table of bands. */
export interface BandRow {
  kind: "band" | "not mapped" | "section total" | "everyone";
  section: Section | "not known" | null;
  band: string;
  period: string;
  sums: ByGroup;
  /** Zero-based row in the sheet. */
  row: number;
}

/** The rows of one snapshot date in the order of the national return, from the given sheet row on. */
function rowsOfPeriod(counts: Counts, period: string, first: number): BandRow[] {
  const workforce = wholeWorkforce(counts, period);
  if (heads(groupSums(workforce)) === 0) return [];
  const rows: BandRow[] = [];
  const add = (kind: BandRow["kind"], section: BandRow["section"], band: string, of: Tally[]) =>
    rows.push({ kind, section, band, period, sums: groupSums(of), row: first + rows.length });
  const addSection = (
    section: Section | "not known",
    bands: readonly string[],
    tallies: Tally[],
    always: boolean
  ) => {
    if (!always && heads(groupSums(tallies)) === 0) return;
    for (const band of bands) {
      add(
        "band",
        section,
        band,
        tallies.filter((tally) => tally.band === band)
      );
    }
    const unmapped = tallies.filter((tally) => tally.band === null);
    if (heads(groupSums(unmapped)) > 0) add("not mapped", section, "Pay band not known", unmapped);
    add("section total", section, `All ${section === "not known" ? "others" : section}`, tallies);
  };
  for (const section of sections) {
    addSection(
      section,
      bandsOf(section),
      workforce.filter((tally) => tally.section === section),
      true
    );
  }
  addSection(
    "not known",
    payBands,
    workforce.filter((tally) => tally.section === null),
    false
  );
  add("everyone", null, "All staff", workforce);
  return rows;
}

/** The rows of the table of bands, the latest snapshot first. */
export function bandRows(counts: Counts): BandRow[] {
  const rows: BandRow[] = [];
  for (const period of [...counts.periods].reverse()) {
    rows.push(...rowsOfPeriod(counts, period, firstDataRow + rows.length));
  }
  return rows;
}

/** The part of indicator 1 that a row gives: "clinical: Band 5", "clinical", "all"; null for unmapped bands. */
export function partOfBandRow({ kind, section, band }: BandRow): string | null {
  if (kind === "not mapped") return null;
  if (kind === "everyone") return "all";
  if (section === "not known") return kind === "band" ? `all: ${band}` : null;
  return kind === "band" ? `${section}: ${band}` : section;
}

/** Addresses of a row's figures on the sheet of bands, with the sheet. */
export function bandCells({ row }: BandRow) {
  const at = (column: string) => withSheet(sheetNames.bands, `$${column}$${row + 1}`);
  return {
    white: at("D"),
    bme: at("E"),
    unknown: at("F"),
    all: at("G"),
    whiteShare: at("H"),
    bmeShare: at("I"),
    unknownShare: at("J"),
  };
}
