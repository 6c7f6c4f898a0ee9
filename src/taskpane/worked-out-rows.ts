import {
  formatCount,
  formatInterval,
  formatP,
  formatPercent,
  formatPoints,
} from "../analysis/format";
import type { GroupFigures, IndicatorResult } from "../analysis/indicator-result";
import { marginWords, materialPoints, type Margin } from "../analysis/verdict";
import type { IntervalMethod } from "../statistics/confidence-interval";
import { indicators, type IndicatorNumber } from "../standard/indicators";

/** One line of "How this was worked out": what it is, and the words. */
export interface WorkedOutRow {
  term: string;
  words: string;
}

/** Where the methods are published: methods and sources as docs/methods.md gives them. */
const intervalSources: Partial<Record<IntervalMethod, string>> = {
  "Miettinen-Nurminen":
    "Miettinen–Nurminen score interval (Statistics in Medicine 1985, 4: 213–226)",
};

const testSources: Record<string, string> = {
  "n-1 chi-squared": "N−1 chi-squared (Campbell, Statistics in Medicine 2007, 26: 3661–3675)",
};

const boardNumber: IndicatorNumber = "9";

function groupWords({ events, base }: GroupFigures): string {
  return base === 0
    ? "nobody"
    : `${formatCount(events)} of ${formatCount(base)} (${formatPercent(events, base)})`;
}

/** What became of people whose ethnicity is unknown; nothing where there are none. */
function unknownWords({ measure, unknown }: IndicatorResult): string | null {
  if (unknown.base === 0 && unknown.events === 0) {
    return null;
  }
  return measure === "ratio"
    ? `${groupWords(unknown)}, left out of the ratio`
    : `${groupWords(unknown)}, part of all staff`;
}

function intervalRow({ interval, measure }: IndicatorResult): WorkedOutRow[] {
  if (interval === null) {
    return [];
  }
  const limits =
    measure === "ratio" || interval.lower === "infinity" || interval.upper === "infinity"
      ? formatInterval(interval)
      : `${Math.round(interval.level * 100)}% CI ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)} points`;
  const source = intervalSources[interval.method] ?? interval.method;
  return [{ term: "Interval", words: `${limits}. ${source}.` }];
}

function testRow({ p, fisher, midP }: IndicatorResult): WorkedOutRow[] {
  if (p === null) {
    return [];
  }
  const source = testSources[p.method] ?? p.method;
  const few =
    fisher === undefined
      ? ""
      : ` Cases are few, so Fisher's exact test decides: ${formatP(fisher)}${midP === undefined ? "" : `, mid-P ${formatP(midP)}`}.`;
  return [{ term: "Test", words: `${formatP(p.value)}, ${source}.${few}` }];
}

function verdictRow(result: IndicatorResult): WorkedOutRow[] {
  if (result.verdict === null) {
    return [];
  }
  const margin: Margin =
    result.margin ??
    (result.differenceInterval ? { kind: "points", points: materialPoints } : { kind: "ratio" });
  const words = `From the size of the difference (material outside ${marginWords(margin)}), the test and the interval. The band of 0.80–1.25 was published for indicator 3 (NHS England, A fair experience for all, 2019); elsewhere it is this add-in's own aid.`;
  return [{ term: "Verdict", words }];
}

/** How a result was worked out, from its formula to what remains to be checked. Rows without content are left out. */
export function workedOutRows(result: IndicatorResult): WorkedOutRow[] {
  const { definition, source, toConfirm } = indicators[result.indicator];
  const unknown = unknownWords(result);
  const sameGroups = result.indicator !== boardNumber && result.answersKnown !== false;
  return [
    { term: "Formula", words: definition },
    ...(sameGroups
      ? [
          { term: "White", words: groupWords(result.white) },
          { term: "BME", words: groupWords(result.bme) },
        ]
      : []),
    ...(unknown && sameGroups ? [{ term: "Ethnicity unknown", words: unknown }] : []),
    ...intervalRow(result),
    ...testRow(result),
    ...verdictRow(result),
    ...(result.sensitivity
      ? [{ term: "If the unknown were known", words: result.sensitivity }]
      : []),
    { term: "Source", words: `${source}.` },
    ...(toConfirm.length > 0
      ? [{ term: "Check with the current guidance", words: `${toConfirm.join("; ")}.` }]
      : []),
  ];
}
