import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import type { Finding } from "../finding";
import { counted, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import type { RecognisedTable } from "../recognised-table";
import { placeOfColumn, placeOfTable } from "../table-slice";

/** Above this share of unknown ethnicity the records are too incomplete to go unmentioned (our own default). */
const mostUnknown = 0.05;

/** What there is to say about the ethnicity column of a table. */
export interface EthnicityDoubts {
  /** Texts that map to nothing, with how many are counted under them. */
  unmapped: ReadonlyMap<CellValue, number>;
  /** Counted with unknown ethnicity, unmapped included. */
  unknown: number;
  total: number;
  /** "person", "people". */
  singular: string;
  plural: string;
}

const isOfWhiteBritish = (texts: ReadonlyMap<CellValue, number>) =>
  [...texts.keys()].some((text) => ethnicCategoryOf(text) === "A");

/** Findings about unmapped and unknown ethnicity. */
export function ethnicityFindings(table: RecognisedTable, doubts: EthnicityDoubts): Finding[] {
  const { unmapped, unknown, total, singular, plural } = doubts;
  const found: Finding[] = [];
  const where = placeOfColumn(table, "ethnicity");
  if (!table.columns.ethnicity && total > 0 && unknown === total) {
    found.push(
      finding(
        "no-ethnicity",
        total,
        placeOfTable(table),
        `"${table.sheet}" has no ethnicity column and nothing else tells the ethnicity of its ${counted(total, singular, plural)}. Add a column named "Ethnic Origin".`
      )
    );
    return found;
  }
  const texts = [...unmapped.values()].reduce((sum, count) => sum + count, 0);
  if (texts > 0) {
    found.push(
      finding(
        "unmapped-ethnicity",
        texts,
        where,
        `The ethnicity of ${counted(texts, singular, plural)} in "${table.sheet}" is in words that are not recognised, and is counted as unknown: ${textsWithCounts(unmapped)}. Replace these texts by NHS ethnic categories, or say in the settings what each means.${isOfWhiteBritish(unmapped) ? " White British and all minorities alone leave no place for other White people, whom the standard counts as White." : ""}`
      )
    );
  }
  if (unknown > mostUnknown * total) {
    found.push(
      finding(
        "unknown-ethnicity",
        unknown,
        where,
        `Ethnicity is unknown for ${unknown.toLocaleString("en-GB")} of ${counted(total, singular, plural)} counted from "${table.sheet}" (${((unknown / total) * 100).toFixed(1)}%). Above 5% the figures may mislead: ask staff to state or update it.`
      )
    );
  }
  return found;
}
