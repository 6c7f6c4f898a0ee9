import { parseRange, rangeAddress, withSheet } from "../../standard/address";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { FoundRegion } from "../found-region";
import type { RecognisedTable } from "../recognised-table";

/** What the standard leaves out anyway, and how people write that they did. */
const asTheStandardSays =
  /\b(excl(ud(es?|ed|ing))?\.?|without|not including|no)[: ]+(the )?((bank|agency|locum|honorary|volunteer|non-executive|ned)s?( (staff|workers?|contracts?))?([, /&]+|,? (and|or) )?)+|employee category <> "?bank"?|primary assignments? only/gi;

/** Words of a note that say that figures are not, or not wholly, what they look like. */
const changesTheMeaning: readonly RegExp[] = [
  // Who is in and who is not.
  /\b(in|ex)cl(ud(e|es|ed|ing)|usive)?\b|\b(omit(s|ted|ting)?|left out|leav(e|es|ing) out|without|except(ing)?|apart from|other than|filter(s|ed)?|not (counted|included|shown|in these)|counted (in|under|with|as|once|twice)|also (counted|shown|in)|already (counted|in|included)|double[- ]count\w*|of (which|whom|these)|part of|subset|sample of|combined|merged|transferred|tupe\w*|hosted|on behalf of)\b/i,
  /\b(only|solely|just the)\b/i,
  // What is counted.
  /\b(fte|wte|full[- ]time equivalents?|whole[- ]time equivalents?|assignments?,? not|posts?,? not|not (people|heads?|headcount|persons)|episodes|attendances|instances|offers rather|per (1,?000|thousand|100,?000)|thousands|rounded|estimate(s|d)?|approximat\w*|extrapolated|weighted|projected|forecast)\b/i,
  // How far they can be trusted, and of when they are.
  /\b(draft|provisional|unvalidated|not (yet )?(validated|final|signed off|confirmed|complete)|incomplete|to be (confirmed|updated|checked)|tbc|do not use|superseded|out of date|old version|test data|dummy|example (data|figures)|illustrative|fictitious|restated|amended|correct(ed|ion)|incorrect|wrong|mistake|errors?)\b/i,
  /\b(calendar year|academic years?|year to date|ytd|rolling|cumulative|so far|(three|3|two|2|five|5)[- ]years? (average|total|combined|pooled)|over (three|3|two|2|five|5) years|since|part[- ]year|half[- ]year|(first|last) (six|6|nine|9|three|3) months|(six|6|nine|9) months)\b/i,
  // Which way round.
  /\b(higher|lower|positive|greater) (is|are|=|means?|scores?) ?(better|worse|good|bad|positive|negative)?|\b(reversed?|the other way round|inverted)\b/i,
];

/** A note longer than this is quoted up to its end here. */
const longestQuote = 220;

/** How many notes of one sheet are quoted. */
const mostQuoted = 4;

/** Fewer words make a label, such as "Total (FTE)" or "Notes:". */
const fewestWords = 2;

const mayMatter = (text: string) => {
  const rest = text.replace(asTheStandardSays, " ");
  return changesTheMeaning.some((words) => words.test(rest));
};

const quoted = (text: string) =>
  text.length <= longestQuote ? text : `${text.slice(0, longestQuote).trimEnd()} …`;

interface Note {
  text: string;
  where: string;
}

/** Lines of text of a region that stand in none of the recognised tables of its sheet. */
function notesOf(region: FoundRegion, tables: readonly RecognisedTable[]): Note[] {
  const ranges = tables.map(({ range }) => parseRange(range));
  const inTable = (row: number, column: number) =>
    ranges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right
    );
  const titles = region.titles.map((text): Note => {
    const above = Math.max(0, region.top - 1);
    const where = rangeAddress(above, region.left, above, region.left);
    return { text: text.trim(), where: withSheet(region.sheet, where) };
  });
  const notes = region.rows.flatMap((cells, row) =>
    cells.flatMap((value, column): Note[] => {
      const [sheetRow, sheetColumn] = [region.top + row, region.left + column];
      if (typeof value !== "string" || inTable(sheetRow, sheetColumn)) return [];
      const where = withSheet(
        region.sheet,
        rangeAddress(sheetRow, sheetColumn, sheetRow, sheetColumn)
      );
      return [{ text: value.replace(/\s+/g, " ").trim(), where }];
    })
  );
  return [...titles, ...notes].filter(({ text }) => text.split(" ").length >= fewestWords);
}

/** A sheet of more rows is no page of notes. */
const mostRowsOfNotes = 60;

/** True for a sheet that holds sentences and no numbers: "Notes", "Read me". */
function isPageOfNotes({ rows, rowCount }: FoundRegion): boolean {
  const cells = rows.flat().filter((value) => value !== "");
  return (
    rowCount <= mostRowsOfNotes &&
    cells.length > 0 &&
    cells.every((value) => typeof value === "string") &&
    rows.every((row) => row.filter((value) => value !== "").length <= 2)
  );
}

/**
 * What people write beside their tables, or on a sheet of notes ("Excludes the hosted service", "FTE, not heads"), is read
 * by no program rightly. Where it may change what the figures mean it is quoted, so that whoever reads the report knows it
 * too. What the standard leaves out anyway (bank, agency) is no news.
 */
export function notesThatMayMatter(
  regions: readonly FoundRegion[],
  tables: readonly RecognisedTable[]
): Finding[] {
  const counted = new Set(tables.map(({ sheet }) => sheet));
  const sheets = new Set(
    regions
      .filter((region) => counted.has(region.sheet) || (counted.size > 0 && isPageOfNotes(region)))
      .map(({ sheet }) => sheet)
  );
  return [...sheets].flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const notes = new Map<string, Note>();
    for (const region of regions.filter((each) => each.sheet === sheet)) {
      for (const note of notesOf(region, own)) {
        if (mayMatter(note.text) && !notes.has(note.text)) notes.set(note.text, note);
      }
    }
    if (notes.size === 0) return [];
    const all = [...notes.values()];
    const shown = all.slice(0, mostQuoted).map(({ text }) => `"${quoted(text)}"`);
    const more = all.length - shown.length;
    const [first] = all;
    return [
      finding(
        "note-may-matter",
        all.length,
        first.where,
        `${own.length > 0 ? "Beside the figures of" : "On sheet"} "${sheet}" is written: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}. Notes are not acted on as such: see whether the figures are what the report needs.`
      ),
    ];
  });
}
