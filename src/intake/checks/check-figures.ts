import { countsAsText, textAmongCounts, textAmongPercentages } from "./check-count-cells";
import { sharesNotOfCounts, sharesNotWhole } from "./check-shares";
import type { FigureSource } from "../figures/figure-source";
import type { Finding } from "../finding";

/** Doubts about the numbers of one table of ready-made figures, whatever they are counted for. */
export function checkFigures(source: FigureSource): Finding[] {
  return [
    ...textAmongCounts(source),
    ...textAmongPercentages(source),
    ...countsAsText(source),
    ...sharesNotWhole(source.figures),
    ...sharesNotOfCounts(source),
  ];
}
