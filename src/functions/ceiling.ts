import { ladder } from "../analysis/ladder";
import { verdicts } from "../analysis/verdict";
import type { Extended } from "../statistics/extended";
import { numberChoice } from "./arguments";
import { bandTable } from "./band-table";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { noUpperLimit } from "./relative-likelihood";
import { levels } from "./two-groups";

/** The headings of the step table, in the order of its columns. */
const ceilingHeadings: readonly string[] = [
  "From",
  "To",
  "White above",
  "White at or above",
  "BME above",
  "BME at or above",
  "White ÷ BME",
  "Lower limit",
  "Upper limit",
  "p (Holm)",
  "Verdict",
  "Ceiling",
];

const number = (value: Extended | null, infinity: string): CellAnswer =>
  value === null ? "cannot be calculated" : value === "infinity" ? infinity : value;

/**
 * The step table of a band table: a row of headings, then a row for each step between neighbouring bands,
 * lowest first, with the relative likelihood (White ÷ BME) of being above the step, its interval, the p
 * adjusted for all steps, the verdict, and "ceiling" at the highest sure gap (see `ladder`).
 *
 * @throws FunctionError as `bandTable`, #N/A for fewer than two bands with staff.
 */
export function ceiling(
  white: unknown,
  bme: unknown,
  bands: unknown,
  level: unknown
): CellAnswer[][] {
  const chosenLevel = numberChoice(level, "Level", levels, 0.95);
  const rows = bandTable(white, bme, bands).map((row) => ({ ...row, band: row.label }));
  const { steps, ceiling: highest } = ladder(rows, chosenLevel);
  if (steps.length === 0) {
    throw new FunctionError("#N/A", "A step needs two bands with staff, and there are not two.");
  }
  return [
    [...ceilingHeadings],
    ...steps.map((step) => [
      step.from,
      step.to,
      step.white.events,
      step.white.base,
      step.bme.events,
      step.bme.base,
      number(step.value, "no finite value"),
      number(step.interval?.lower ?? null, noUpperLimit),
      number(step.interval?.upper ?? null, noUpperLimit),
      step.p ?? "no test possible",
      verdicts[step.verdict].words(step.fewCases, { kind: "ratio" }),
      highest?.from === step.from && highest.to === step.to ? "ceiling" : "",
    ]),
  ];
}
