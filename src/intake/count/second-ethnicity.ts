import {
  ethnicCategories,
  groupOf,
  type EthnicCategoryCode,
} from "../../standard/ethnic-categories";
import { ethnicityReader } from "./ethnicity-column";
import { comparePrecedence } from "../recognise/ethnicity-sources";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import { MappedColumn } from "./mapped-column";
import type { TableData } from "../recognised-table";
import { correctedRole } from "../corrections/table-corrections";
import { isBlank, placeOfColumn } from "../table-slice";
import type { Settings } from "../../standard/settings";

const names = new Map(ethnicCategories.map(({ code, name }) => [code, name]));

/** A person's answer, and no gap that another column may fill. */
const refusal = /\b(prefer|chose|choose|wish|want|willing|declin\w*|refus\w*|withh\w*)\b/i;

/** Where more of the rows differ than this, and no header says which is right, the columns are not of one thing. */
const mostThatDiffer = 0.25;

const isKnown = (code: EthnicCategoryCode) => groupOf(code) !== "unknown";
const isCategory = (code: EthnicCategoryCode) => /^[A-S]$/.test(code);

/** The two columns of ethnicity of a list, row by row. */
interface Pair {
  lead: MappedColumn<EthnicCategoryCode>;
  other: MappedColumn<EthnicCategoryCode>;
  rows: number;
  /** What says which column goes first; null where nothing does. */
  toldBy: "settings" | "headers" | null;
}

interface Compared {
  /** Rows of which only the other column knows the group. */
  missing: number;
  /** Those of them in which the leading column is the answer of somebody who does not wish to say. */
  refused: number;
  /** Rows in which both are known. */
  both: number;
  /** Rows that are White in one column and BME in the other. */
  ofOtherGroup: number;
  /** Rows of another category of the same group. */
  ofOtherCategory: number;
}

/** True where every category of one column always stands beside the same one: a code, or a broader list. */
function isRecoding({ lead, other, rows }: Pair): boolean {
  const beside = new Map<EthnicCategoryCode, EthnicCategoryCode>();
  for (let row = 0; row < rows; row++) {
    const [one, its] = [lead.at(row), other.at(row)];
    if (!isCategory(one) || !isCategory(its)) continue;
    if ((beside.get(one) ?? its) !== its) return false;
    beside.set(one, its);
  }
  return true;
}

function compared(pair: Pair): Compared {
  const { lead, other, rows, toldBy } = pair;
  const sums: Compared = {
    missing: 0,
    refused: 0,
    both: 0,
    ofOtherGroup: 0,
    ofOtherCategory: 0,
  };
  for (let row = 0; row < rows; row++) {
    const [one, its] = [lead.at(row), other.at(row)];
    if (!isKnown(its) || one === "unmapped") continue;
    if (!isKnown(one)) {
      sums.missing++;
      if (toldBy !== null && refusal.test(String(lead.valueAt(row)))) sums.refused++;
      continue;
    }
    sums.both++;
    if (groupOf(one) !== groupOf(its)) sums.ofOtherGroup++;
    else if (isCategory(one) && isCategory(its) && one !== its) sums.ofOtherCategory++;
  }
  if (toldBy === null && isRecoding(pair)) sums.ofOtherCategory = 0;
  return sums;
}

/** What counts in a row, of what stands in the two columns. */
function valueOf({ lead, other, toldBy }: Pair, row: number): CellValue {
  const [one, its] = [lead.at(row), other.at(row)];
  const own = lead.valueAt(row);
  const finer =
    isKnown(one) && !isCategory(one) && isCategory(its) && groupOf(one) === groupOf(its);
  if (finer) return names.get(its)!;
  if (isKnown(one) || one === "unmapped") return own;
  if (toldBy !== null && refusal.test(String(own))) return own;
  if (isKnown(its)) return names.get(its)!;
  return isBlank(own) ? other.valueAt(row) : own;
}

/** The list with its two columns the other way round. */
function turned({ table, columns, hiddenRows }: TableData): TableData {
  const { ethnicity, otherEthnicity } = columns;
  const references = {
    ...table.columns,
    ethnicity: table.columns.otherEthnicity,
    otherEthnicity: table.columns.ethnicity,
  };
  return {
    table: { ...table, columns: references },
    columns: { ...columns, ethnicity: otherEthnicity, otherEthnicity: ethnicity },
    hiddenRows,
  };
}

function merged(given: TableData, settings: Settings): { data: TableData; findings: Finding[] } {
  const [first, second] = [
    given.table.columns.ethnicity?.header ?? "",
    given.table.columns.otherEthnicity?.header ?? "",
  ];
  const bySettings = [first, second].some(
    (header) => correctedRole(given.table.sheet, header, settings) !== null
  );
  const precedence = bySettings ? 0 : comparePrecedence(first, second);
  const toldBy = bySettings ? "settings" : precedence === 0 ? null : "headers";
  const data = precedence < 0 ? turned(given) : given;
  const { table } = data;
  const columns = { ...data.columns };
  const cells = { lead: columns.ethnicity!, other: columns.otherEthnicity! };
  delete columns.otherEthnicity;
  const headers = {
    lead: (table.columns.ethnicity?.header ?? "").trim(),
    other: (table.columns.otherEthnicity?.header ?? "").trim(),
  };
  const pair: Pair = {
    lead: new MappedColumn(cells.lead, ethnicityReader(cells.lead)),
    other: new MappedColumn(cells.other, ethnicityReader(cells.other)),
    rows: Math.max(cells.lead.length, cells.other.length),
    toldBy,
  };
  const sums = compared(pair);
  const isSummary = toldBy === null && !pair.other.results.some(isCategory);
  const isOther = toldBy === null && sums.ofOtherGroup > sums.both * mostThatDiffer;
  const isKept = isSummary || isOther;
  if (!isKept) {
    columns.ethnicity = Array.from({ length: pair.rows }, (_, row) => valueOf(pair, row));
  }
  return {
    data: { ...data, columns },
    findings: findingsOf(data, headers, toldBy, sums, isKept),
  };
}

const whyFirst: Record<string, string> = {
  settings: "as the settings say",
  headers: "as the headers say that it is the later or checked one",
  null: "being the fuller or more detailed",
};

function findingsOf(
  { table }: TableData,
  headers: { lead: string; other: string },
  toldBy: Pair["toldBy"],
  { missing, refused, ofOtherGroup, ofOtherCategory }: Compared,
  isKept: boolean
): Finding[] {
  const where = placeOfColumn(table, "ethnicity");
  const [lead, other] = [headers.lead, headers.other].map((header) => `"${header}"`);
  const found: Finding[] = [];
  const differ = ofOtherGroup + ofOtherCategory;
  const unused = isKept ? missing : 0;
  if (differ > 0 || unused > 0) {
    const said = [
      ...(differ > 0
        ? [
            `${counted(differ, "row")} of "${table.sheet}" ${differ === 1 ? "has" : "have"} one ethnicity in ${lead} and another in ${other}${ofOtherGroup > 0 ? `, ${ofOtherGroup === differ ? "" : `${ofOtherGroup.toLocaleString("en-GB")} of them `}White in one and BME in the other` : ""}`,
          ]
        : []),
      ...(unused > 0
        ? [
            `${counted(unused, "row")} of "${table.sheet}" ${unused === 1 ? "has" : "have"} no known ethnicity in ${lead} but one in ${other}, and ${unused === 1 ? "counts" : "count"} as unknown`,
          ]
        : []),
    ].join("; and ");
    found.push(
      finding(
        "ethnicity-columns-differ",
        differ + unused,
        where,
        `${said}. ${lead} counts, ${whyFirst[String(toldBy)]}. If ${other} is right, take ${lead} out, or say in the settings that it is not to be read.`
      )
    );
  }
  const filled = isKept ? 0 : missing - refused;
  if (filled > 0 || (refused > 0 && !isKept)) {
    const kept =
      refused > 0
        ? ` ${counted(refused, "row")} of ${lead} ${refused === 1 ? "says" : "say"} that the person does not wish to tell, and ${refused === 1 ? "stays" : "stay"} unknown whatever ${other} says.`
        : "";
    found.push(
      finding(
        "ethnicity-of-second-column",
        filled,
        where,
        `The ethnicity of ${counted(filled, "row")} of "${table.sheet}" is taken from ${other}, because ${lead} is blank or not known in ${filled === 1 ? "it" : "them"}.${kept}`
      )
    );
  }
  return found;
}

/** The list with that one of its columns of ethnicity that has anything in it. */
function withFilledColumn(data: TableData): TableData {
  const filled = data.columns.ethnicity!.every(isBlank) ? turned(data) : data;
  const columns = { ...filled.columns };
  delete columns.otherEthnicity;
  return { ...filled, columns };
}

/**
 * Lists with one column of ethnicity where they had two ("Ethnic Origin" and "Ethnicity updated"): what the leading
 * one says counts, and what it leaves open is filled from the other. Where both say something and differ, a
 * finding tells in how many rows. Nothing is filled from a column of groups only (White, BME), which is made from
 * the other one, nor from one that differs too often to be of the same people, unless the headers say which goes
 * first.
 */
export function withOneEthnicity(
  tables: readonly TableData[],
  settings: Settings
): {
  data: TableData[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const data = tables.map((table) => {
    const { ethnicity, otherEthnicity } = table.columns;
    if (!ethnicity || !otherEthnicity || table.table.shape === "figures") return table;
    if (ethnicity.every(isBlank) || otherEthnicity.every(isBlank)) return withFilledColumn(table);
    const one = merged(table, settings);
    findings.push(...one.findings);
    return one.data;
  });
  return { data, findings };
}
