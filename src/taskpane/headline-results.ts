import type { IndicatorResult } from "../analysis/indicator-result";
import { latestResults } from "../analysis/latest-period";
import type { Priority } from "../analysis/priorities";
import type { Verdict } from "../analysis/verdict";
import { sheetNames, type SheetKey } from "../standard/workbook-names";

/**
 * The parts of each indicator shown in the pane, and the sheet of the report they stand on.
 * Both lines of indicator 2 are shown, with and without overseas recruitment, whichever looks better.
 */
const headlines: Record<
  IndicatorResult["indicator"],
  { parts: Record<string, string>; sheet: SheetKey }
> = {
  "1": { parts: { all: "" }, sheet: "bands" },
  "2": {
    parts: { all: "", "all; without overseas recruitment": "without overseas recruitment" },
    sheet: "likelihoods",
  },
  "3": { parts: { all: "" }, sheet: "likelihoods" },
  "4": { parts: { all: "" }, sheet: "likelihoods" },
  "5": { parts: { all: "" }, sheet: "summary" },
  "6": { parts: { all: "" }, sheet: "summary" },
  "7": { parts: { all: "" }, sheet: "summary" },
  "8": { parts: { all: "" }, sheet: "summary" },
  "9": {
    parts: { board: "whole board", voting: "voting members", executive: "executive members" },
    sheet: "board",
  },
};

export interface Headline {
  result: IndicatorResult;
  /** Words for the part; "" when it is everybody. */
  part: string;
  /** Name of the sheet to go to. */
  sheet: string;
}

/** The sheet of a kind among those written, also when its name had to be changed ("WRES Bands (2)"). */
function writtenSheet(key: SheetKey, written: readonly string[]): string {
  return written.find((name) => name.startsWith(sheetNames[key])) ?? written[0];
}

/**
 * What a reader should see first: what is surely unequal, then what may be, then what cannot be judged, and reassurance last.
 * The board and the workforce as a whole have no verdict; they come before the reassuring ones.
 */
const importance: readonly (Verdict | null)[] = [
  "gap",
  "gap-size-unclear",
  "possible-gap",
  "slight-gap",
  "cannot-rule-out",
  "too-few",
  null,
  "cannot-calculate",
  "no-material-gap",
];

/**
 * The headline results at the latest date of each indicator: those with a gap in the order of the priorities, the others
 * by their verdicts, the parts of an indicator together in the order above.
 */
export function headlineResults(
  results: readonly IndicatorResult[],
  sheetsWritten: readonly string[],
  priorities: readonly Priority[]
): Headline[] {
  const shown = latestResults(results).filter(
    ({ indicator, part }) => part in headlines[indicator].parts
  );
  const rank = (indicator: string) => {
    const ranks = priorities
      .filter(
        (priority) =>
          priority.indicator === indicator && priority.part in headlines[priority.indicator].parts
      )
      .map((priority) => priority.rank);
    const verdicts = shown
      .filter((result) => result.indicator === indicator)
      .map(({ verdict }) => priorities.length + 1 + importance.indexOf(verdict));
    return Math.min(...ranks, ...verdicts);
  };
  const partOrder = ({ indicator, part }: IndicatorResult) =>
    Object.keys(headlines[indicator].parts).indexOf(part);
  return shown
    .sort(
      (one, other) =>
        rank(one.indicator) - rank(other.indicator) ||
        Number(one.indicator) - Number(other.indicator) ||
        partOrder(one) - partOrder(other)
    )
    .map((result) => ({
      result,
      part: headlines[result.indicator].parts[result.part],
      sheet: writtenSheet(headlines[result.indicator].sheet, sheetsWritten),
    }));
}
