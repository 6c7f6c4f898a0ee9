import type { RatioIntervalMethod } from "../statistics/ratio-interval";
import type { IndicatorNumber } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import type { SuppressionPreset } from "./suppress";
import type { Trajectory } from "./target";

/**
 * Formulas of plain Excel that give what a WRES function gives, with the figures filled in: for colleagues
 * without the add-in, and for checking. null where Excel has no closed formula.
 */

const share = ({ events, base }: Proportion) => `${events}/${base}`;

/** Half-width of a level in standard errors: NORM.S.INV(0.975) for 95 %. */
const standardErrors = (level: number) => `NORM.S.INV(${(1 + level) / 2})`;

/** First rate ÷ second rate. */
export function nativeRatio(first: Proportion, second: Proportion): string {
  return `=(${share(first)})/(${share(second)})`;
}

/** Both limits of the log method in two cells; the score methods have no closed formula. */
export function nativeRatioInterval(
  first: Proportion,
  second: Proportion,
  level: number,
  method: RatioIntervalMethod
): string | null {
  if (method !== "Katz") return null;
  const error = `SQRT(1/${first.events}-1/${first.base}+1/${second.events}-1/${second.base})`;
  return `=EXP(LN((${share(first)})/(${share(second)}))+{-1,1}*${standardErrors(level)}*${error})`;
}

/** The upper tail of chi-squared; people less one in place of people for the N−1 test. */
function nativeChiSquared(white: Proportion, bme: Proportion, people: number): string {
  const all = white.base + bme.base;
  const events = white.events + bme.events;
  const cross = `(${white.events}*${bme.base}-${bme.events}*${white.base})^2`;
  return `=CHISQ.DIST.RT(${people}*${cross}/(${white.base}*${bme.base}*${events}*${all - events}),1)`;
}

/** SEQUENCE gives no more rows than a sheet has. */
const sheetRows = 1_048_576;

/** The sum of the probabilities of all tables no more likely than the one observed. */
function nativeExact(white: Proportion, bme: Proportion, shareOfTies: number): string | null {
  const events = white.events + bme.events;
  const lowest = Math.max(0, events - bme.base);
  const highest = Math.min(white.base, events);
  if (highest - lowest >= sheetRows) return null;
  const probability = (count: string) =>
    `HYPGEOM.DIST(${count},${white.base},${events},${white.base + bme.base},FALSE)`;
  const tables = probability(`SEQUENCE(${highest - lowest + 1},1,${lowest})`);
  const observed = probability(String(white.events));
  return shareOfTies === 1
    ? `=SUMPRODUCT((${tables}<=${observed}*(1+1E-7))*${tables})`
    : `=SUMPRODUCT(((${tables}<=${observed}*(1+1E-7))+(${tables}<${observed}*(1-1E-7)))/2*${tables})`;
}

const nativeTests: Readonly<Record<string, (white: Proportion, bme: Proportion) => string | null>> =
  {
    "N-1": (white, bme) => nativeChiSquared(white, bme, white.base + bme.base - 1),
    Pearson: (white, bme) => nativeChiSquared(white, bme, white.base + bme.base),
    Fisher: (white, bme) => nativeExact(white, bme, 1),
    "mid-P": (white, bme) => nativeExact(white, bme, 0.5),
  };

/** The p-value of a test by the word a user gives for it. */
export function nativePValue(white: Proportion, bme: Proportion, test: string): string | null {
  return nativeTests[test]?.(white, bme) ?? null;
}

const nativeShortfalls: Partial<
  Record<IndicatorNumber, (group: Proportion, other: Proportion) => string>
> = {
  "2": (group, other) =>
    `${group.base}*(${group.events}+${other.events})/(${group.base}+${other.base})-${group.events}`,
  "3": (group, other) => `${group.events}-${group.base}*${share(other)}`,
  "4": (group, other) => `${group.base}*${share(other)}-${group.events}`,
};

/** People by whom a group falls short, 0 or more. */
export function nativeShortfall(
  group: Proportion,
  other: Proportion,
  indicator: IndicatorNumber
): string | null {
  const people = nativeShortfalls[indicator]?.(group, other);
  return people === undefined ? null : `=MAX(0,${people})`;
}

/** One limit of Wilson's interval; `sign` is -1, 1 or both as an array. */
function wilsonLimit({ events, base }: Proportion, level: number, sign: string): string {
  const z = standardErrors(level);
  return `(2*${events}+${z}^2+${sign}*${z}*SQRT(${z}^2+4*${events}*(1-${events}/${base})))/(2*(${base}+${z}^2))`;
}

/** Both limits of Wilson's interval in two cells. */
export function nativeRateInterval(proportion: Proportion, level: number): string {
  return `=${wilsonLimit(proportion, level, "{-1,1}")}`;
}

/** BME − White in percentage points; for the board, board − workforce. */
export function nativeGap(first: Proportion, second: Proportion): string {
  return `=(${share(first)}-${share(second)})*100`;
}

/** Both limits of Newcombe's interval in points; Miettinen-Nurminen has no closed formula. */
export function nativeGapInterval(
  first: Proportion,
  second: Proportion,
  level: number,
  method: string
): string | null {
  if (method !== "Newcombe") return null;
  // For the lower limit the first rate goes down and the second up, for the upper the other way round.
  const reach = (sign: string, opposite: string) =>
    `SQRT((${share(first)}-${wilsonLimit(first, level, sign)})^2+(${share(second)}-${wilsonLimit(second, level, opposite)})^2)`;
  return `=(${share(first)}-${share(second)}+{-1,1}*${reach("{-1,1}", "{1,-1}")})*100`;
}

/** The higher level over the lower, White ÷ BME. */
export function nativeDisparity(
  white: { from: number; to: number },
  bme: { from: number; to: number }
): string {
  return `=(${white.to}/${white.from})/(${bme.to}/${bme.from})`;
}

/** A year of a straight line from baseline to goal, level before and after. */
export function nativeTarget(trajectory: Trajectory, year: number): string {
  const { baseline, staff, share: part, firstYear, lastYear } = trajectory;
  return `=${baseline}+(${staff}*${part}-${baseline})*MIN(1,MAX(0,(${year}-${firstYear})/(${lastYear}-${firstYear})))`;
}

/** A count under a preset. */
export function nativeSuppression(
  count: number,
  { hiddenUpTo, roundedTo }: SuppressionPreset
): string {
  const shown = roundedTo === 1 ? `${count}` : `${roundedTo}*ROUND(${count}/${roundedTo},0)`;
  return hiddenUpTo === 0
    ? `=${shown}`
    : `=IF(AND(${count}>0,${count}<=${hiddenUpTo}),"[c]",${shown})`;
}
