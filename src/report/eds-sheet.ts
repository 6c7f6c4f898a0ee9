import type { Counts } from "../intake/counts";
import { edsOutcomes, type EdsOutcome } from "../standard/eds-outcomes";
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
import { firstDataRow } from "./sheet-frame";

/** Facts and verdict of a figure; its whole sentence where there are no two rates to compare. */
function inShort(result: IndicatorResult, counts: Counts): string {
  const facts = factSentence(result, counts);
  return facts === null
    ? result.sentence
    : [facts, verdictSentence(result)].filter(Boolean).join(" ");
}

/** The sentences of the latest figures that bear on an outcome, each with the number of its indicator. */
function figuresOf(input: ReportInput, { indicators }: EdsOutcome): string {
  const headlines = latestHeadlines(input.results);
  const told = indicators.flatMap((number) => {
    const own = headlines.filter(({ indicator }) => indicator === number);
    return own.length > 0
      ? own
          .filter((result) => isWhole(result, own))
          .map((result) => `Indicator ${number}: ${inShort(result, input.counts)}`)
      : [`Indicator ${number}: no figure, the data do not hold it.`];
  });
  return told.join("\n");
}

const figuresWidth = keptTableDefinition("eds").columns.find(({ key }) => key === "figures")!.width;

/** Points, by row of the sheet, that the figures take when the table is first written. */
function rowHeights(input: ReportInput): Record<number, number> {
  return Object.fromEntries(
    edsOutcomes.map((outcome, index) => {
      const lines = figuresOf(input, outcome)
        .split("\n")
        .reduce((sum, line) => sum + Math.ceil((line.length * 0.92) / figuresWidth), 0);
      return [firstDataRow + index, Math.min(400, Math.max(3, lines) * 13.5 + 4)];
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
