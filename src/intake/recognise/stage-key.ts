import { plainText } from "../../standard/plain-text";
import { recruitmentStageOf } from "../../standard/recruitment-stages";
import type { CellValue, FoundRegion } from "../found-region";
import type { ListColumn } from "./column-roles";
import { bestHeaderMatch, headerPlain, matchHeader } from "./header-words";
import { readYesOrNo } from "../yes-or-no";
import { shareLike } from "./value-evidence";

/** The meanings that a sheet gives to codes of the stages of recruitment. */
export interface StageKey {
  /** Words of a stage by code, in plain words. */
  meanings: ReadonlyMap<string, string>;
  /** Header over its codes; "" for none. */
  header: string;
  sheet: string;
  /** Its cells in the region that could be taken for records, as [row, column]. */
  cells: readonly (readonly [row: number, column: number])[];
}

/** A key has at least so many lines, and so many of its meanings are stages of recruitment. */
const fewestLines = 3;
const leastStages = 0.8;

/** Share of the values of a column that must stand in its key. */
const leastCovered = 0.8;

const shortCode = /^(\d{1,3}[a-z]?|[a-z]{1,3}\d{0,2})$/i;

/** Headers over codes, and over what they mean. */
const codeHeader =
  /\b(code|codes|key|no|number|stage|status|outcome|step|result|value|letter)\b|^$/;
const meaningHeader =
  /\b(meaning|means|description|desc|explanation|definition|stage|status|outcome|step|what|text|label|name|words|detail|details|key)\b/;

/** Headers of a column that tells, in whatever words, how far an application came. */
const progressHeader =
  /^(?:(?:furthest|final|highest|latest|last|current|application|applicant|candidate|recruitment|selection|outcome|status|stage|step|progress|result|point|reached) ?)+(?:code|codes|cd|no|number|id)?$|^codes?$/;

const isCode = (value: CellValue) =>
  typeof value !== "boolean" && shortCode.test(String(value).trim());

/** Yes or no, of one stage: no code of several. */
const isAnswer = (value: CellValue) => typeof readYesOrNo(value, "appointed") === "boolean";

const isStage = (value: CellValue) =>
  typeof value === "string" && /[a-z]{3}/i.test(value) && recruitmentStageOf(value) !== null;

interface Line {
  code: string;
  meaning: string;
  cell: readonly [row: number, column: number][];
}

/** A key of these lines; null where they are too few, contradict each other, or are of something else. */
function keyOf(lines: readonly Line[], header: string, sheet: string): StageKey | null {
  const meanings = new Map(lines.map(({ code, meaning }) => [plainText(code), meaning.trim()]));
  const words = new Set([...meanings.values()].map(plainText));
  const stages = [...meanings.values()].filter(isStage).length;
  const isKey =
    lines.length >= fewestLines &&
    meanings.size === lines.length &&
    words.size === lines.length &&
    stages >= lines.length * leastStages;
  return isKey ? { meanings, header, sheet, cells: lines.flatMap(({ cell }) => cell) } : null;
}

/** The key whose header begins at a cell: two columns by themselves, codes and their meanings. */
function blockAt({ rows, sheet }: FoundRegion, top: number, left: number): StageKey | null {
  const at = (row: number, column: number) => rows[row]?.[column] ?? "";
  const isAlone = (row: number) => at(row, left - 1) === "" && at(row, left + 2) === "";
  const [over, beside] = [at(top, left), at(top, left + 1)];
  const isHeaded =
    typeof over === "string" &&
    typeof beside === "string" &&
    !/\d/.test(over) &&
    isAlone(top) &&
    codeHeader.test(headerPlain(over)) &&
    meaningHeader.test(headerPlain(beside));
  const isLine = (row: number) =>
    isCode(at(row, left)) && /[a-z]{3}/i.test(String(at(row, left + 1))) && isAlone(row);
  const first = isHeaded ? top + 1 : top;
  if (!isLine(first) || (!isHeaded && top > 0 && isLine(top - 1))) return null;
  const lines: Line[] = [];
  for (let row = first; isLine(row); row++) {
    lines.push({
      code: String(at(row, left)),
      meaning: String(at(row, left + 1)),
      cell: [
        [row, left],
        [row, left + 1],
      ],
    });
  }
  const key = keyOf(lines, isHeaded ? over.trim() : "", sheet);
  const head: StageKey["cells"] = [
    [top, left],
    [top, left + 1],
  ];
  return key && isHeaded ? { ...key, cells: [...head, ...key.cells] } : key;
}

const leadOfKey = /^\s*(key|codes?|legend|stages?|status(es)?|outcomes?)\b[^:=]{0,30}:\s*/i;
const betweenLines = /[;\n|]|,(?=\s*\w{1,4}\s*(?:[=:–—]|-\s))/;
const lineOfText = /^\s*(\w{1,4})\s*(?:[=:–—]|-(?=\s))\s*(\D.*\S)\s*$/;

/** The lines of a key that stand in one text: "1 = Applied; 2 = Shortlisted". */
function linesOfText(text: string): Line[] {
  if (!/[=:–—-]/.test(text)) return [];
  const parts = text
    .replace(leadOfKey, "")
    .split(betweenLines)
    .filter((part) => part.trim() !== "");
  const lines = parts.map((part) => lineOfText.exec(part));
  return lines.every((line) => line !== null && shortCode.test(line[1]) && isStage(line[2]))
    ? lines.map((line) => ({ code: line![1], meaning: line![2], cell: [] }))
    : [];
}

/**
 * The keys to codes of the stages of recruitment in a region: two columns by themselves of codes and meanings, with or
 * without headers ("Code", "Meaning"), or lines of text such as "10 = Applied". Keys to other things are none.
 */
export function stageKeysIn(region: FoundRegion): StageKey[] {
  const width = Math.max(0, ...region.rows.map((row) => row.length));
  const blocks: StageKey[] = [];
  const taken = new Set<string>();
  const texts: Line[] = [];
  region.rows.forEach((cells, row) => {
    for (let column = 0; column < width; column++) {
      const value = cells[column] ?? "";
      if (value === "" || taken.has(`${row} ${column}`)) continue;
      if (typeof value === "string") {
        const lines = linesOfText(value);
        // A list may have such texts as its values: a line of a key stands by itself.
        const isByItself = [column - 1, column + 1].every((beside) => (cells[beside] ?? "") === "");
        if (lines.length > 1 || isByItself) texts.push(...lines);
      }
      const block = blockAt(region, row, column);
      if (block === null) continue;
      blocks.push(block);
      for (const [inRow, inColumn] of block.cells) taken.add(`${inRow} ${inColumn}`);
    }
  });
  const ofTexts = keyOf(texts, "", region.sheet);
  return ofTexts === null ? blocks : [...blocks, ofTexts];
}

/** A region without the cells of its own keys to stages: they are no records. */
export function withoutKeys(region: FoundRegion, keys: readonly StageKey[]): FoundRegion {
  if (keys.length === 0) return region;
  const rows = region.rows.map((row) => [...row]);
  for (const [row, column] of keys.flatMap(({ cells }) => cells)) rows[row][column] = "";
  return { ...region, rows };
}

const hasStageHeader = ({ header }: ListColumn) =>
  matchHeader(header, "applicants").some(({ role }) => role === "stage") ||
  progressHeader.test(headerPlain(header));

/** The column of stages of a list of applicants whose values are bare codes; null where there is none. */
export function codedStageColumn(columns: readonly ListColumn[]): ListColumn | null {
  const coded = columns.filter(
    (column) =>
      column.values.length > 0 &&
      column.values.every(isCode) &&
      !column.values.every(isAnswer) &&
      hasStageHeader(column)
  );
  return coded.length > 0 ? coded[0] : null;
}

function isKeyTo(key: StageKey, column: ListColumn): boolean {
  const plain = headerPlain(column.header);
  const isSameHeader = plain !== "" && plain === headerPlain(key.header);
  const mayBeStages =
    isSameHeader || (hasStageHeader(column) && bestHeaderMatch(column.header)?.role !== "payBand");
  const covered = column.values.filter((value) => key.meanings.has(plainText(value))).length;
  return (
    mayBeStages &&
    (column.corrected === undefined || column.corrected === "stage") &&
    column.values.length > 0 &&
    column.values.every(isCode) &&
    covered >= column.values.length * leastCovered
  );
}

/** A column of codes, with the key that says what they mean. */
export interface CodedStages {
  column: ListColumn;
  key: StageKey;
}

/**
 * The column of a list that gives the stage of each application as a code, with its key; null where the list tells the
 * stages in words, no key fits, or several keys or columns do. `keys`: the most fitting first, those of the sheet itself.
 */
export function codedStagesIn(
  columns: readonly ListColumn[],
  keys: readonly StageKey[],
  sheet: string
): CodedStages | null {
  const inWords = columns.some(
    (column) =>
      matchHeader(column.header, "applicants").some(({ role }) => role === "stage") &&
      (shareLike(column, "stage") ?? 0) > 0.5
  );
  if (inWords) return null;
  for (const near of [true, false]) {
    const fitting = keys
      .filter((key) => (key.sheet === sheet) === near)
      .flatMap((key) =>
        columns.filter((column) => isKeyTo(key, column)).map((column) => ({ column, key }))
      );
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : null;
  }
  return null;
}
