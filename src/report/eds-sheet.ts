import type { Counts } from "../intake/counts";
import { edsOutcomes, type EdsOutcome } from "../standard/eds-outcomes";
import type { IndicatorNumber } from "../standard/indicators";
import { capitalised } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { factSentence, isWhole, latestHeadlines, verdictSentence } from "./board-report-facts";
import { colours } from "./cell-styles";
import { constant } from "./grid";
import { guardedText } from "./guarded";
import { keptSheet } from "./kept-sheet";
import { keptTableDefinition } from "./kept-table-definitions";
import type { KeptTablePlan } from "./kept-tables";
import type { ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { firstDataRow, wrappedRowHeight } from "./sheet-frame";
import { listed } from "./verdicts-finding";

/** Facts and verdict of a figure; its whole sentence where there are no two rates to compare. */
function inShort(result: IndicatorResult, counts: Counts): string {
  const facts = factSentence(result, counts);
  return facts === null
    ? result.sentence
    : [facts, verdictSentence(result)].filter(Boolean).join(" ");
}

/** "indicator 5", "indicators 5, 6 and 8". */
function indicatorList(numbers: readonly IndicatorNumber[]): string {
  return `indicator${numbers.length > 1 ? "s" : ""} ${listed(numbers)}`;
}

/** The outcome where the figures of an indicator are told in full: the first one they bear on. */
function toldAt(number: IndicatorNumber): string {
  return edsOutcomes.find(({ indicators }) => indicators.includes(number))!.number;
}

/**
 * The sentences of the latest figures that bear on an outcome, each with the number of its indicator; where they were
 * told of an outcome before, that is pointed to.
 */
function figuresOf(input: ReportInput, outcome: EdsOutcome): string {
  const headlines = latestHeadlines(input.results);
  const ofIndicator = (number: IndicatorNumber) =>
    headlines.filter(({ indicator }) => indicator === number);
  const known = outcome.indicators.filter((number) => ofIndicator(number).length > 0);
  const missing = outcome.indicators.filter((number) => !known.includes(number));
  const told = known
    .filter((number) => toldAt(number) === outcome.number)
    .flatMap((number) => {
      const own = ofIndicator(number);
      return own
        .filter((result) => isWhole(result, own))
        .map((result) => `Indicator ${number}: ${inShort(result, input.counts)}`);
    });
  const places = [...new Set(known.map(toldAt))].filter((place) => place !== outcome.number);
  const elsewhere = places.map((place) => {
    const numbers = known.filter((number) => toldAt(number) === place);
    return `${capitalised(indicatorList(numbers))}: see outcome ${place}.`;
  });
  const lacking =
    missing.length > 0 ? [`${capitalised(indicatorList(missing))}: no figure in the data.`] : [];
  return [...told, ...elsewhere, ...lacking].join("\n");
}

const widths = ["figures", "outcome", "also"].map(
  (column) => keptTableDefinition("eds").columns.find(({ key }) => key === column)!.width
);

/** Points, by row of the sheet, that the figures take when the table is first written. */
function rowHeights(input: ReportInput): Record<number, number> {
  return Object.fromEntries(
    edsOutcomes.map((outcome, index) => {
      const texts = [figuresOf(input, outcome), outcome.outcome, outcome.alsoEvidence];
      return [firstDataRow + index, Math.min(400, wrappedRowHeight(texts, widths))];
    })
  );
}

/** The table of the outcomes of domains 2 and 3; score and evidence are the organisation's. */
export function edsTable(input: ReportInput, condition: string): KeptTablePlan {
  return {
    definition: keptTableDefinition("eds"),
    at: "A6",
    rows: edsOutcomes.map((outcome) => {
      const { number, domain, alsoEvidence } = outcome;
      const figures = figuresOf(input, outcome);
      return {
        key: number,
        cells: {
          key: number,
          domain,
          outcome: outcome.outcome,
          figures: figures === "" ? "[z]" : `=${guardedText(condition, figures)}`,
          also: alsoEvidence === "" ? "[z]" : alsoEvidence,
          score: "",
          evidence: "",
        },
      };
    }),
    closed: null,
  };
}

/**
 * The figures of the standard as evidence for domains 2 and 3 of the Equality Delivery System 2022 (NHS England).
 * They show themselves only while the condition holds, that all counts are those they were made from.
 */
export function edsSheet(input: ReportInput, condition: string): SheetPlan {
  const table = edsTable(input, condition);
  const sheet = keptSheet(
    input,
    {
      key: "eds",
      title: "Equality Delivery System 2022: evidence from the standard",
      note: "Outcomes in our words, to confirm against NHS England's guidance on EDS 2022. [z] nothing to give. Score and evidence are yours: a refresh keeps them.",
      finding: constant(
        "The score is given by the organisation with its staff and stakeholders, never by this report.",
        "WRES Headline"
      ),
      frozenColumns: 1,
      tabColor: colours.white,
      orientation: "Landscape",
    },
    table
  );
  return { ...sheet, rowHeights: { ...sheet.rowHeights, ...rowHeights(input) } };
}
