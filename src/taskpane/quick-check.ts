import { likelihoodNumbers, type LikelihoodNumber } from "../analysis/compared-event";
import { formatCount } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { likelihoodResult } from "../analysis/likelihoods";
import { functionNamespace } from "../excel/function-namespace";
import { indicators } from "../standard/indicators";

/** The four counts in the order in which the functions take them. */
export const countNames = ["whiteEvents", "whiteBase", "bmeEvents", "bmeBase"] as const;

export type CountName = (typeof countNames)[number];

/** Something for each of the four counts. */
export type FourCounts<Value> = Record<CountName, Value>;

/** The indicators that are relative likelihoods: those a quick check can give. */
export const checkedIndicators = likelihoodNumbers;

/** "White, appointed": what a count is, in the words of the indicator. */
export function countWords(name: CountName, indicator: LikelihoodNumber): string {
  const { eventsHeading, baseHeading } = indicators[indicator];
  const group = name.startsWith("white") ? "White" : "BME";
  return `${group}, ${(name.endsWith("Events") ? eventsHeading : baseHeading).toLowerCase()}`;
}

/** A count as typed: a whole number, thousands apart by commas or spaces or not; null for anything else. */
export function typedCount(text: string): number | null {
  const digits = text.trim().replace(/(?<=\d)[, \u00a0](?=\d{3}\b)/g, "");
  return /^\d{1,8}$/.test(digits) ? Number(digits) : null;
}

/** What is wrong with what was typed, by count; nothing is said of blank fields. */
export function typingProblems(
  typed: FourCounts<string>,
  indicator: LikelihoodNumber
): Partial<FourCounts<string>> {
  const problems: Partial<FourCounts<string>> = {};
  for (const name of countNames) {
    if (typed[name].trim() !== "" && typedCount(typed[name]) === null) {
      problems[name] = "A whole number of people, 0 or more";
    }
  }
  for (const [events, base] of [
    ["whiteEvents", "whiteBase"],
    ["bmeEvents", "bmeBase"],
  ] as const) {
    const [some, all] = [typedCount(typed[events]), typedCount(typed[base])];
    if (some !== null && all !== null && some > all) {
      problems[events] =
        `More than the ${formatCount(all)} ${indicators[indicator].baseHeading.toLowerCase()}`;
    }
  }
  return problems;
}

/**
 * The result of four counts, as the report gives it for data that tell neither unknown ethnicity nor overseas recruitment
 * apart; null while a count is missing or wrong. Level 0.9, 0.95 or 0.99.
 */
export function quickResult(
  typed: FourCounts<string>,
  indicator: LikelihoodNumber,
  level: number
): IndicatorResult | null {
  const counts = countNames.map((name) => typedCount(typed[name]));
  if (counts.includes(null) || Object.keys(typingProblems(typed, indicator)).length > 0) {
    return null;
  }
  const [whiteEvents, whiteBase, bmeEvents, bmeBase] = counts as number[];
  return likelihoodResult({
    indicator: indicators[indicator],
    period: "",
    part: "all",
    events: { white: whiteEvents, bme: bmeEvents, unknown: 0 },
    bases: { white: whiteBase, bme: bmeBase, unknown: 0 },
    level,
    unmatchedShare: 0,
    overseasKnown: false,
  });
}

/** What each count is in a formula: an address, a sum of addresses, or the number itself. */
const operand = (text: string) => (text.includes("+") ? `(${text})` : text);

/**
 * Live formulas for the cells beside the counts, each with what it is to its right, where text has room: the WRES functions,
 * the indicator always given so that the direction can be read from the formula, and the ratio in plain Excel for
 * colleagues without the add-in. Texts (verdict, sentence) have the place to their right to themselves.
 */
export function quickFormulas(
  at: FourCounts<string>,
  indicator: LikelihoodNumber,
  level: number
): string[][] {
  const wres = functionNamespace();
  const counts = countNames.map((name) => at[name]).join(",");
  const rate = (events: CountName, base: CountName) =>
    `(${operand(at[events])}/${operand(at[base])})`;
  const [white, bme] = [rate("whiteEvents", "whiteBase"), rate("bmeEvents", "bmeBase")];
  const whiteFirst = indicators[indicator].direction !== "bme/white";
  const percent = `${Math.round(level * 100)}%`;
  const limit = (column: number) =>
    `=INDEX(${wres}.RELLIKELIHOOD.CI(${counts},${indicator},${level}),1,${column})`;
  return [
    [
      `=${wres}.RELLIKELIHOOD(${counts},${indicator})`,
      `Relative likelihood, ${whiteFirst ? "White ÷ BME" : "BME ÷ White"} (indicator ${indicator})`,
    ],
    [
      whiteFirst ? `=${white}/${bme}` : `=${bme}/${white}`,
      "The same in plain Excel, without the add-in",
    ],
    [limit(1), `Lower limit of its ${percent} interval`],
    [limit(2), `Upper limit of its ${percent} interval`],
    [`=${wres}.VERDICT(${counts},${indicator})`, ""],
    [`=${wres}.SENTENCE(${counts},${indicator},${level})`, ""],
  ];
}
