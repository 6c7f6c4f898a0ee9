import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import { payBandOf } from "../../standard/pay-bands";
import type { CellValue, FoundRegion } from "../found-region";
import { isDateFormat } from "./value-evidence";

/** A sheet that looks like something the standard knows but that is not read as a list. */
export interface OtherLayout {
  code: "looks-like-survey" | "looks-like-return" | "looks-like-counts";
  /** "staff survey results". */
  name: string;
  /** How to label the numbers so that they are read. */
  advice: string;
}

const layouts: Readonly<Record<OtherLayout["code"], Omit<OtherLayout, "code">>> = {
  "looks-like-survey": {
    name: "staff survey results",
    advice:
      'Give each question in a column "Question" or each indicator in a column "Indicator", the groups White and "All other ethnic groups combined" in columns or in a column "Group", and the year of the survey in a title.',
  },
  "looks-like-return": {
    name: "the national data return",
    advice:
      'Keep the header row with "Data item", "White", "BME" and "Ethnicity unknown" above the numbers, and the years above it.',
  },
  "looks-like-counts": {
    name: "counts by group",
    advice:
      'Put a header row above them, such as "Group", "Shortlisted", "Appointed" or "Band", "White", "BME", "Unknown", and name White and BME.',
  },
};

const layout = (code: OtherLayout["code"]): OtherLayout => ({ code, ...layouts[code] });

const questionNumber = /^(q|kf) ?\d{1,2}[a-c]?\b/i;
const surveyIndicator = /^((wres )?(indicator|metric|ind)|wres|[wi]) ?[5-8]$/i;
const surveyWords = /\b(question|key finding|staff survey|benchmark|responses?|respondents)\b/i;
const returnWords = /\b(headcount|auto calculated|auto-calculated|data item|measure)\b/i;
const indicatorWords = /\b(indicator|metric)\b/i;

function cellsOf(region: FoundRegion): CellValue[] {
  return region.rows.flat().filter((value) => value !== "");
}

const texts = (values: readonly CellValue[]) =>
  values.filter((value): value is string => typeof value === "string");

/** Names of the three groups among the cells of one row or column. */
function groupsNamed(values: readonly CellValue[]): number {
  const codes = values.map((value) => ethnicCategoryOf(value));
  return ["white", "bme"].filter((code) => codes.some((other) => other === code)).length;
}

function groupsInARow(region: FoundRegion): boolean {
  return region.rows.some((row) => groupsNamed(row) === 2);
}

function groupsInAColumn(region: FoundRegion): boolean {
  const width = Math.max(0, ...region.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    region.rows.map((row) => row[column] ?? "")
  ).some((values) => groupsNamed(values) === 2 && texts(values).length <= 60);
}

function bandsInARow(region: FoundRegion): boolean {
  return region.rows.some((row) => {
    const bands = new Set(texts(row).map((text) => payBandOf(text)?.band));
    bands.delete(undefined);
    return bands.size >= 4;
  });
}

/**
 * What a sheet without a list looks like: staff survey results, the national return, or counts by
 * group; null for anything else.
 */
export function otherLayoutOf(region: FoundRegion): OtherLayout | null {
  const cells = cellsOf(region);
  const words = texts(cells);
  const hasNumbers = region.rows.some((row, at) =>
    row.some(
      (value, column) =>
        typeof value === "number" && !isDateFormat(region.numberFormats[at]?.[column] ?? "General")
    )
  );
  const groups = groupsInARow(region) || groupsInAColumn(region);
  const questions = words.filter((text) => questionNumber.test(text.trim())).length;
  const indicators = words.filter((text) => surveyIndicator.test(text.trim())).length;
  if (
    questions >= 2 ||
    indicators >= 2 ||
    (groups && words.filter((text) => surveyWords.test(text)).length >= 2)
  ) {
    return layout("looks-like-survey");
  }
  const bands = new Set(words.map((text) => payBandOf(text)?.band));
  if (
    groups &&
    words.some((text) => returnWords.test(text)) &&
    (bands.size > 4 || words.some((text) => indicatorWords.test(text)))
  ) {
    return layout("looks-like-return");
  }
  if (hasNumbers && (groups || bandsInARow(region))) {
    return layout("looks-like-counts");
  }
  return null;
}
