import {
  bandsBetween,
  disparityRatio as disparityOfClusters,
  payClusters,
  type PayCluster,
} from "../analysis/disparity-ratios";
import type { PayBand } from "../standard/pay-bands";
import { countArgument, isBlankOrZero, wordChoice } from "./arguments";
import { bandTable } from "./band-table";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { gridOf } from "./over-cells";

/** Which cluster each band belongs to: lower, middle or upper. */
const clusterOfBand = new Map<PayBand, PayCluster>(
  payClusters.flatMap(({ cluster, from, to }) =>
    bandsBetween(from, to).map((band): [PayBand, PayCluster] => [band, cluster])
  )
);

export interface DisparityStep {
  words: string;
  from: PayCluster;
  to: PayCluster;
}

/** The three ratios of the measure. */
export const disparitySteps: readonly DisparityStep[] = [
  { words: "lower to middle", from: "lower", to: "middle" },
  { words: "middle to upper", from: "middle", to: "upper" },
  { words: "lower to upper", from: "lower", to: "upper" },
];

const stepsByWords = new Map<string, DisparityStep | null>(
  disparitySteps.map((step) => [step.words, step])
);

export type StaffByCluster = Record<PayCluster, number>;

const noStaff = (): StaffByCluster => ({ lower: 0, middle: 0, upper: 0 });

function threeCounts(value: unknown, name: string): StaffByCluster {
  const cells = gridOf(value).flat();
  if (cells.length !== 3) {
    throw new FunctionError(
      "#VALUE!",
      `${name} has ${cells.length} cells. Give three (lower, middle, upper), or a range for each band with the bands beside it.`
    );
  }
  return {
    lower: countArgument(cells[0], `${name} lower`),
    middle: countArgument(cells[1], `${name} middle`),
    upper: countArgument(cells[2], `${name} upper`),
  };
}

/** White and BME staff in the three clusters, from three cells each or from a band table. */
export function staffByCluster(
  white: unknown,
  bme: unknown,
  bands: unknown
): { white: StaffByCluster; bme: StaffByCluster } {
  if (isBlankOrZero(bands) || gridOf(bands).flat().every(isBlankOrZero)) {
    return { white: threeCounts(white, "White"), bme: threeCounts(bme, "BME") };
  }
  const staff = { white: noStaff(), bme: noStaff() };
  for (const row of bandTable(white, bme, bands)) {
    const cluster = row.band === null ? undefined : clusterOfBand.get(row.band);
    if (cluster === undefined) {
      throw new FunctionError(
        "#VALUE!",
        `"${row.label}" is no pay band. The disparity ratio needs Agenda for Change bands or VSM.`
      );
    }
    staff.white[cluster] += row.white;
    staff.bme[cluster] += row.bme;
  }
  return staff;
}

/** The race disparity ratio of a step; null where a group it divides by has nobody. */
export function disparityOfStep(
  white: StaffByCluster,
  bme: StaffByCluster,
  { from, to }: DisparityStep
): number | null {
  return disparityOfClusters(
    { from: white[from], to: white[to] },
    { from: bme[from], to: bme[to] }
  );
}

/** The step an argument names; null when blank, 0 or omitted. */
export function disparityStepArgument(value: unknown): DisparityStep | null {
  return wordChoice(value, "Step", stepsByWords, null);
}

/**
 * The race disparity ratio: White ÷ BME staff at the higher level, over the same at the lower one. Above
 * 1, White staff are better represented higher up. All three steps with their names, three rows of two
 * cells; or the one that is named. A ratio of staff in post, not a promotion rate.
 *
 * @throws FunctionError #VALUE! for cells that are no counts or bands, #DIV/0! where the step named has a
 * cluster without White or BME staff to divide by.
 */
export function disparityRatio(
  white: unknown,
  bme: unknown,
  bands: unknown,
  step: unknown
): CellAnswer[][] {
  const chosen = disparityStepArgument(step);
  const staff = staffByCluster(white, bme, bands);
  if (chosen === null) {
    return disparitySteps.map((each) => [
      each.words,
      disparityOfStep(staff.white, staff.bme, each) ?? "cannot be calculated",
    ]);
  }
  const ratio = disparityOfStep(staff.white, staff.bme, chosen);
  if (ratio === null) {
    throw new FunctionError(
      "#DIV/0!",
      `From ${chosen.words} the ratio cannot be calculated: it would divide by a group without staff.`
    );
  }
  return [[ratio]];
}
