import type { Counts } from "../intake/counts";
import { payBands, type PayBand, type Section } from "../standard/pay-bands";
import { capitalised, formatCount, formatQuotient } from "./format";
import { groupSums, talliesOf } from "./group-sums";

export type PayCluster = "lower" | "middle" | "upper";

/**
 * The three clusters of pay bands that the race disparity ratio compares. Medical and dental grades are left out. To
 * confirm: the edges, against the current national guidance. Source: NHS England, race disparity ratio (2021).
 */
export const payClusters: readonly {
  cluster: PayCluster;
  words: string;
  from: PayBand;
  to: PayBand;
}[] = [
  { cluster: "lower", words: "Band 5 and below", from: "Under Band 1", to: "Band 5" },
  { cluster: "middle", words: "Bands 6 and 7", from: "Band 6", to: "Band 7" },
  { cluster: "upper", words: "Band 8a and above", from: "Band 8a", to: "VSM" },
];

/** The bands from one to another, both included, lowest first. */
export function bandsBetween(from: PayBand, to: PayBand): readonly PayBand[] {
  return payBands.slice(payBands.indexOf(from), payBands.indexOf(to) + 1);
}

const steps: readonly { from: PayCluster; to: PayCluster }[] = [
  { from: "lower", to: "middle" },
  { from: "middle", to: "upper" },
  { from: "lower", to: "upper" },
];

const disparitySections: readonly Section[] = ["non-clinical", "clinical"];

/** Staff of one group in the two clusters of a ratio. */
export interface ClusterCounts {
  from: number;
  to: number;
}

/** A ratio of stocks of staff on one day: it says nothing about who was promoted. */
export interface DisparityRatio {
  section: Section;
  period: string;
  from: PayCluster;
  to: PayCluster;
  white: ClusterCounts;
  bme: ClusterCounts;
  /** (White to ÷ White from) ÷ (BME to ÷ BME from), 0 or more; null when it cannot be calculated. */
  value: number | null;
  /** "undefined" where a group to divide by has nobody. */
  state: "finite" | "zero" | "undefined";
  /** Lower to upper only: the product of the two steps, which must be the same ratio; null where one is undefined. */
  product: number | null;
  sentence: string;
}

/**
 * How many times as well White staff are represented in the higher of two clusters, relative to the lower, as BME
 * staff: 0 or more, 1 is parity. null when nobody is there to divide by: no White staff in the lower cluster, or no
 * BME staff in either.
 */
export function disparityRatio(white: ClusterCounts, bme: ClusterCounts): number | null {
  if (white.from === 0 || bme.from === 0 || bme.to === 0) return null;
  return (white.to * bme.from) / (white.from * bme.to);
}

function wordsOf(cluster: PayCluster): string {
  return payClusters.find((one) => one.cluster === cluster)!.words;
}

function sentence({ section, from, to, white, bme, value }: Omit<DisparityRatio, "sentence">) {
  const [lower, higher] = [wordsOf(from), wordsOf(to)];
  const where = `${capitalised(section)}, ${lower} to ${higher}`;
  const counts = `White ${formatCount(white.from)} and ${formatCount(white.to)}, BME ${formatCount(bme.from)} and ${formatCount(bme.to)} staff`;
  if (value === null) {
    return `${where}: the race disparity ratio cannot be calculated, because a group it divides by has nobody (${counts}).`;
  }
  const printed = formatQuotient(white.to * bme.from, white.from * bme.to, 2);
  const meaning =
    printed === "1.00"
      ? "White and BME staff are about equally represented in the higher bands"
      : `${value > 1 ? "White" : "BME"} staff are better represented in the higher bands`;
  return `${where}: race disparity ratio ${printed} (${counts}). ${meaning}, relative to the lower ones. It compares numbers of staff on one day and is not a rate of promotion.`;
}

/**
 * The race disparity ratios of one snapshot date, for non-clinical and clinical staff: lower to middle, middle to
 * upper, lower to upper. Staff of unknown ethnicity, unmapped bands and medical grades are in none. Sections without
 * staff in these bands are left out.
 */
export function disparityRatios(counts: Counts, period: string): DisparityRatio[] {
  const workforce = talliesOf(counts, "workforce", period);
  return disparitySections.flatMap((section) => {
    const inCluster = (cluster: PayCluster) => {
      const { from, to } = payClusters.find((one) => one.cluster === cluster)!;
      const bands: readonly string[] = bandsBetween(from, to);
      return groupSums(
        workforce.filter(
          (tally) => tally.section === section && tally.band !== null && bands.includes(tally.band)
        )
      );
    };
    const sums = {
      lower: inCluster("lower"),
      middle: inCluster("middle"),
      upper: inCluster("upper"),
    };
    if (Object.values(sums).every(({ white, bme }) => white + bme === 0)) return [];
    const counted = steps.map(({ from, to }) => {
      const white = { from: sums[from].white, to: sums[to].white };
      const bme = { from: sums[from].bme, to: sums[to].bme };
      return { from, to, white, bme, value: disparityRatio(white, bme) };
    });
    const [first, second] = counted;
    return counted.map((step): DisparityRatio => {
      const whole = step.from === "lower" && step.to === "upper";
      const ratio = {
        section,
        period,
        ...step,
        state: (step.value === null
          ? "undefined"
          : step.value === 0
            ? "zero"
            : "finite") as DisparityRatio["state"],
        product:
          whole && first.value !== null && second.value !== null
            ? first.value * second.value
            : null,
      };
      return { ...ratio, sentence: sentence(ratio) };
    });
  });
}
