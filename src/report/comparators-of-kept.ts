import type { CellValue } from "../intake/found-region";
import type { Finding } from "../intake/finding";
import {
  comparatorMeasures,
  comparatorParts,
  comparators as published,
  type Comparator,
} from "../standard/comparators";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { sheetNames } from "../standard/workbook-names";
import type { KeptRow, KeptRows } from "./kept-tables";

/** No national or peer percentage of the standard is below 1 %: such a number was typed as "48.8%". */
const leastPercent = 1;

/** What a row of the table of comparators says, or why it cannot be read. */
export type ReadComparator = { comparator: Comparator } | { fault: string } | null;

function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}

/** A number, also one typed as text ("1.54", "48.8%"); NaN for anything else. */
function numberOf(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  const text = textOf(value).replace(/%$/, "").replace("−", "-").trim();
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word.toLowerCase() === text.toLowerCase());
}

/** The year whose 31 March ends the period: 2024, "2024", "2023/24". */
function yearOf(value: CellValue | undefined): number {
  const text = textOf(value);
  const range = /^(20\d\d)\s*[/–-]\s*(?:20)?(\d\d)$/.exec(text);
  if (range && Number(range[2]) === (Number(range[1]) + 1) % 100) return Number(range[1]) + 1;
  return /^20\d\d$/.test(text) ? Number(text) : NaN;
}

interface Limits {
  least: number;
  most: number;
  words: string;
}

/** Where a figure of each measure can lie. */
const limits: Record<Comparator["measure"], Limits> = {
  ratio: { least: 0, most: 20, words: "a ratio such as 1.54" },
  percent: { least: 0, most: 100, words: "a percentage from 0 to 100" },
  points: { least: -100, most: 100, words: "percentage points from −100 to 100" },
};

/** A figure that a row asks for or holds, without its value. */
export type ComparedFigure = Pick<Comparator, "indicator" | "year" | "part" | "measure">;

/** Which figure a row is about, whether or not it has a value; or why it cannot be read. */
export function readFigure({
  cells,
}: Pick<KeptRow, "cells">): { figure: ComparedFigure } | { fault: string } {
  const indicator = oneOf(
    Object.keys(indicators) as IndicatorNumber[],
    textOf(cells.indicator).replace(/^(indicator|metric)\s*/i, "")
  );
  if (!indicator) return { fault: "the indicator is not a number from 1 to 9" };
  const year = yearOf(cells.year);
  if (Number.isNaN(year)) return { fault: "the year is not a year such as 2024" };
  const part = oneOf(comparatorParts, textOf(cells.part) || "all");
  if (!part) return { fault: `the part is not one of ${comparatorParts.join(", ")}` };
  const usual = indicators[indicator].measure;
  const measure = oneOf(comparatorMeasures, textOf(cells.measure) || usual);
  if (!measure) return { fault: `the measure is not one of ${comparatorMeasures.join(", ")}` };
  return { figure: { indicator, year, part, measure } };
}

/** The figure in a row; null where its value is empty. */
export function readComparator({ cells }: Pick<KeptRow, "cells">): ReadComparator {
  const value = textOf(cells.value);
  if (value === "") return null;
  const read = readFigure({ cells });
  if ("fault" in read) return read;
  const { measure } = read.figure;
  const { least, most, words } = limits[measure];
  const number = numberOf(cells.value);
  if (!(number >= least && number <= most)) return { fault: `"${value}" is not ${words}` };
  if (measure === "percent" && number < leastPercent && number > 0) {
    return { fault: `${value} looks like a fraction: write 48.8 for 48.8%` };
  }
  if (measure === "ratio" && value.endsWith("%")) {
    return { fault: `"${value}" is a percentage, but the row says ratio` };
  }
  const note = textOf(cells.note);
  return {
    comparator: {
      ...read.figure,
      region: textOf(cells.region) || "England",
      value: number,
      source: textOf(cells.source) || "entered by the organisation",
      ...(note === "" ? {} : { note }),
    },
  };
}

/**
 * The figures to compare with: those that stand in the table of comparators of this workbook, else the published ones
 * that come with the add-in. A row whose value was emptied is none; one that cannot be read is a finding.
 */
export function comparatorsOfKept(kept: KeptRows): {
  comparators: readonly Comparator[];
  findings: Finding[];
} {
  const rows = kept.comparators;
  if (rows === undefined) return { comparators: published, findings: [] };
  const comparators: Comparator[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const read = readComparator(row);
    if (read === null) continue;
    if ("comparator" in read) comparators.push(read.comparator);
    else {
      findings.push({
        severity: "warning",
        code: "comparator-unreadable",
        message: `A figure to compare with was left out: ${read.fault}. Correct the row on ${sheetNames.comparators}, or empty its value.`,
        count: 1,
        where: `'${sheetNames.comparators}'!${row.row}:${row.row}`,
      });
    }
  }
  return { comparators, findings };
}

/** The figures to compare with alone. */
export function comparatorsOf(kept: KeptRows): readonly Comparator[] {
  return comparatorsOfKept(kept).comparators;
}
