import type { Counts, PublishedFigure } from "../intake/counts";
import type { Finding } from "../intake/finding";
import { finding } from "../intake/finding-list";
import { indicators } from "../standard/indicators";
import { formatDate } from "./format";
import type { IndicatorResult } from "./indicator-result";
import { reconcile, type Reconciliation } from "./reconcile";

/** Half a unit of the last decimal in which a figure is typed; 2 may stand for 1.95 to 2.05. */
function halfUnit(value: number): number {
  const printed = String(Number(value.toPrecision(12)));
  const decimals = /\.(\d+)$/.exec(printed)?.[1].length ?? 1;
  return 0.5 * 10 ** -decimals * (1 + 1e-9);
}

/** The same for a rate of 0 to 1 that may have been typed as a whole percentage: 0.2 may be 19.5% to 20.5%. */
function halfUnitOfRate(rate: number): number {
  const decimals = /\.(\d+)$/.exec(String(Number(rate.toPrecision(12))))?.[1].length ?? 0;
  return 0.5 * 10 ** -Math.max(decimals, 2) * (1 + 1e-9);
}

const isAsTyped = (own: number, typed: number) => Math.abs(own - typed) <= halfUnit(typed);

const sheetOf = (where: string) => where.slice(0, where.lastIndexOf("!"));

const nameOf = ({ indicator, part, period }: PublishedFigure) =>
  `indicator ${indicator}${part === "all" ? "" : ` (${part})`} of ${formatDate(period)}`;

const isRatio = ({ indicator, figure, group }: PublishedFigure) =>
  figure === "value" && group === null && indicators[indicator].measure === "ratio";

const directionWords = ({ indicator }: PublishedFigure) =>
  indicators[indicator].direction === "white/bme"
    ? "White people's likelihood is divided by that of BME people"
    : "BME people's likelihood is divided by that of White people";

/** Ratios this near to 1 look the same both ways round. */
const nearOne = 0.02;

interface TypedFigure {
  typed: PublishedFigure;
  own: number;
  result: IndicatorResult;
}

function otherWayRound({ typed, own }: TypedFigure): Finding | null {
  const isTurned =
    isRatio(typed) &&
    own > 0 &&
    Math.abs(Math.log(own)) > nearOne &&
    isAsTyped(1 / own, typed.value) &&
    !isAsTyped(own, typed.value);
  return isTurned
    ? finding(
        "ratio-other-way-round",
        1,
        typed.where,
        `The ratio of ${nameOf(typed)} in ${typed.where} is ${typed.value}, but the numbers of people give ${own.toFixed(2)}: it is the other way round. In this indicator ${directionWords(typed)}. Correct it, and the words that go with it.`
      )
    : null;
}

/** A ratio typed as a percentage without its sign: 154 for 1.54. */
function timesHundred({ typed, own }: TypedFigure): Finding | null {
  return isRatio(typed) && own > 0 && isAsTyped(own * 100, typed.value)
    ? finding(
        "ratio-as-percentage",
        1,
        typed.where,
        `The ratio of ${nameOf(typed)} in ${typed.where} is ${typed.value}, a hundred times the ${own.toFixed(2)} of the numbers of people. Write it as a plain number.`
      )
    : null;
}

function fromRoundedRates({ typed, own, result }: TypedFigure): Finding | null {
  const [white, bme] = [result.white.rate, result.bme.rate];
  if (!isRatio(typed) || white === null || bme === null || isAsTyped(own, typed.value)) return null;
  for (const decimals of [0, 1]) {
    const [ofWhite, ofBme] = [white, bme].map((rate) => Number((rate * 100).toFixed(decimals)));
    const [above, below] = result.direction === "bme/white" ? [ofBme, ofWhite] : [ofWhite, ofBme];
    if (below > 0 && isAsTyped(above / below, typed.value)) {
      return finding(
        "ratio-of-rounded-rates",
        1,
        typed.where,
        `The ratio of ${nameOf(typed)} in ${typed.where} is ${typed.value}, worked out from rounded percentages (${ofWhite}% and ${ofBme}%). The numbers of people give ${own.toFixed(2)}. Divide the numbers and round once, so that one figure is not printed with two values.`
      );
    }
  }
  return null;
}

/** The share of BME people on the board in place of its difference from the workforce. */
function boardShare({ typed, own, result }: TypedFigure): Finding | null {
  if (typed.indicator !== "9" || typed.figure !== "value" || result.bme.rate === null) return null;
  const share = result.bme.rate * 100;
  return !isAsTyped(own, typed.value) && isAsTyped(share, typed.value)
    ? finding(
        "board-percentage-not-points",
        1,
        typed.where,
        `${typed.value} in ${typed.where}, given for ${nameOf(typed)}, is the BME percentage of the board. The indicator is that percentage less the one of the workforce: ${own.toFixed(1)} points.`
      )
    : null;
}

/** A typed rate or ratio that the numbers of people on the same sheet do not give, and nothing explains. */
function differs(
  { typed, own, result }: TypedFigure,
  { causes }: Reconciliation,
  sheets: ReadonlySet<string>
): Finding | null {
  if (causes.length > 0 || !sheets.has(`${typed.period} ${sheetOf(typed.where)}`)) return null;
  if (typed.figure === "rate") {
    if (Math.abs(own - typed.value) <= halfUnitOfRate(typed.value)) return null;
    const { events, base } = result[typed.group!];
    return finding(
      "typed-figure-differs",
      1,
      typed.where,
      `${percent(typed.value)} in ${typed.where}, given for ${nameOf(typed)}, does not follow from the numbers of people: ${events.toLocaleString("en-GB")} of ${base.toLocaleString("en-GB")} is ${percent(own)}. Check for a digit that is missing, and which of the two is right.`
    );
  }
  if (typed.figure !== "value" || isAsTyped(own, typed.value)) return null;
  return finding(
    "typed-figure-differs",
    1,
    typed.where,
    `${typed.value} in ${typed.where}, given for ${nameOf(typed)}, does not follow from the numbers of people, which give ${own.toFixed(result.measure === "ratio" ? 2 : 1)}. Find out why they differ.`
  );
}

const percent = (rate: number) => `${Number((rate * 100).toFixed(2))}%`;

const isSame = (one: PublishedFigure, other: PublishedFigure) =>
  one.indicator === other.indicator && one.part === other.part && one.period === other.period;

/** Ratios whose typed rates, to their printed decimals, cannot give them. Only where no numbers of people tell. */
function againstRates(typed: PublishedFigure, published: readonly PublishedFigure[]): Finding[] {
  if (!isRatio(typed)) return [];
  const rateOf = (group: "white" | "bme") => {
    const rates = published.filter(
      (other) => isSame(other, typed) && other.figure === "rate" && other.group === group
    );
    return rates.length === 1 ? rates[0] : null;
  };
  const [white, bme] = [rateOf("white"), rateOf("bme")];
  if (!white || !bme || white.value <= 0 || bme.value <= 0 || typed.value <= 0) return [];
  const [above, below] =
    indicators[typed.indicator].direction === "bme/white" ? [bme, white] : [white, bme];
  const range = (top: number, bottom: number): [number, number] => [
    (top - halfUnitOfRate(top)) / (bottom + halfUnitOfRate(bottom)),
    (top + halfUnitOfRate(top)) / Math.max(bottom - halfUnitOfRate(bottom), 1e-9),
  ];
  const within = ([low, high]: [number, number]) =>
    typed.value + halfUnit(typed.value) >= low && typed.value - halfUnit(typed.value) <= high;
  if (within(range(above.value, below.value))) return [];
  const rates = `${percent(white.value)} of White people (${white.where}) and ${percent(bme.value)} of BME people (${bme.where})`;
  const ratio = (above.value / below.value).toFixed(2);
  const isTurned = within(range(below.value, above.value));
  return [
    finding(
      isTurned ? "ratio-other-way-round" : "ratio-not-of-rates",
      1,
      typed.where,
      isTurned
        ? `The ratio of ${nameOf(typed)} in ${typed.where} is ${typed.value}, but ${rates} give ${ratio}: it is the other way round. In this indicator ${directionWords(typed)}.`
        : `The ratio of ${nameOf(typed)} in ${typed.where} is ${typed.value}, but ${rates} give ${ratio}. Check the percentages for a digit that is missing.`
    ),
  ];
}

/** One rate or ratio that stands in the workbook with two values which no rounding explains. */
function twoValues(published: readonly PublishedFigure[]): Finding[] {
  const told = new Set<PublishedFigure>();
  return published.flatMap((first, at): Finding[] => {
    if ((first.figure !== "value" && first.figure !== "rate") || told.has(first)) return [];
    const unit = first.figure === "rate" ? halfUnitOfRate : halfUnit;
    const others = published
      .slice(at + 1)
      .filter(
        (other) =>
          isSame(first, other) && other.figure === first.figure && other.group === first.group
      );
    const differing = others.filter(
      ({ value }) => Math.abs(value - first.value) > unit(value) + unit(first.value)
    );
    others.forEach((other) => told.add(other));
    if (differing.length === 0) return [];
    const words = (value: number) => (first.figure === "rate" ? percent(value) : String(value));
    return [
      finding(
        "figure-with-two-values",
        differing.length + 1,
        differing[0].where,
        `One figure of ${nameOf(first)} stands with different values: ${[first, ...differing].map(({ value, where }) => `${words(value)} in ${where}`).join(", ")}. Keep the one that the numbers of people give.`
      ),
    ];
  });
}

/**
 * Doubts about rates, ratios and differences that somebody typed, against the results of the numbers of people and
 * against one another: the wrong way round, a wrong unit, worked out from rounded percentages, a digit lost, two values.
 * What `reconcile` explains (another date, people left out) is no doubt. One finding a figure, the likeliest.
 */
export function publishedFindings(counts: Counts, results: readonly IndicatorResult[]): Finding[] {
  const sheets = new Set(
    counts.tables
      .filter(({ table }) => table.shape === "figures")
      .map(({ table, period }) => `${period} ${quoted(table.sheet)}`)
  );
  const found = reconcile(counts, results).flatMap((reconciliation): Finding[] => {
    const { published: typed, own, agrees } = reconciliation;
    if (agrees) return [];
    const result = results.find(
      ({ indicator, part, period }) =>
        indicator === typed.indicator && part === typed.part && period === typed.period
    );
    if (own === null || !result) return againstRates(typed, counts.published);
    const input: TypedFigure = { typed, own, result };
    const doubt =
      otherWayRound(input) ??
      timesHundred(input) ??
      boardShare(input) ??
      fromRoundedRates(input) ??
      differs(input, reconciliation, sheets);
    return doubt ? [doubt] : [];
  });
  return [...found, ...twoValues(counts.published)];
}

const quoted = (sheet: string) => `'${sheet.replace(/'/g, "''")}'`;
