import { capitalised } from "../analysis/format";
import type { IndicatorNumber } from "../standard/indicators";
import { boardPartWords } from "./board-sheet";

const surveyParts: Readonly<Record<string, string>> = {
  managers: "From managers",
  colleagues: "From other colleagues",
};

/** Where in the organisation a figure is of, for a reader: "Whole organisation", "Clinical, Band 6", "Voting members". */
export function partWords(indicator: IndicatorNumber, part: string): string {
  if (indicator === "9") return boardPartWords[part] ?? capitalised(part);
  const [whole, ...narrower] = part.replace(/^ladder: /, "").split("; ");
  if (narrower.length > 0) return capitalised(narrower.join(", "));
  if (whole === "all") return "Whole organisation";
  return surveyParts[whole] ?? capitalised(whole.replace(": ", ", "));
}
