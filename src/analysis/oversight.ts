import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import type { Analysis } from "./analyse";
import { attentionOf, type Attention } from "./oversight-attention";
import {
  compareOrganisations,
  overseenFigures,
  type ComparedFigure,
  type OverseenComparison,
} from "./oversight-figures";
import { noMovement } from "./priorities";

/** The action plan of an organisation, as far as its workbook tells. */
export interface PlanState {
  /** What is declared of its publication ("yes", a date); null where nothing is. */
  published: string | null;
  /** Actions that are neither done nor stopped; null without an action plan. */
  actions: { open: number; overdue: number; unowned: number } | null;
}

/** What an organisation brings. */
export interface OverseenOrganisation {
  organisation: string;
  /** The file it comes from; null where all are in one workbook. */
  source: string | null;
  analysis: Analysis;
  counts: Counts;
  /** Doubts about its data, those of intake and analysis together. */
  findings: readonly Finding[];
  plan: PlanState;
}

/** An organisation, or a file, of which nothing could be worked out. */
export interface UnreadOrganisation {
  organisation: string;
  source: string | null;
  reason: string;
}

/** How far the figures of an organisation can be relied on. */
export interface Reliability {
  errors: number;
  warnings: number;
  /** Share of the workforce whose ethnicity is unknown, 0 to 1; null without a workforce. */
  unknownShare: number | null;
  /** Indicators without a figure. */
  missing: IndicatorNumber[];
  /** Share of the events of indicators 3 and 4 whose person is on no staff list, 0 to 1; null where nothing tells. */
  unmatchedShare: number | null;
}

export interface OrganisationOverview {
  organisation: string;
  source: string | null;
  /** Snapshot date of its figures. */
  period: string;
  /** False where that is another date than that of the others: its figures stand alone. */
  isCompared: boolean;
  reliability: Reliability;
  plan: PlanState;
  /** null where nothing asks for it. */
  attention: Attention | null;
  /** In the order of `overseenFigures`; null where there is none. */
  figures: (ComparedFigure | null)[];
}

/** Many organisations side by side. */
export interface Oversight {
  /** The snapshot date that most organisations have figures of. */
  period: string;
  /** In alphabetical order. */
  organisations: OrganisationOverview[];
  unread: UnreadOrganisation[];
  /** In the order of `overseenFigures`, organisations as above. */
  comparisons: OverseenComparison[];
  /** Places among `organisations` of those that need attention, most sure gaps first. */
  attention: number[];
  sentence: string;
}

/** An analysis without any result: figures of several organisations are never worked out together. */
export function nothingWorkedOut(): Analysis {
  return {
    results: [],
    findings: [],
    peers: [],
    disparityRatios: [],
    trajectory: [],
    splits: [],
    stages: [],
    ladder: [],
    ceiling: [],
    priorities: [],
    unseen: [],
    movement: noMovement,
    pooled: [],
  };
}

const compareNames = new Intl.Collator("en-GB", { numeric: true }).compare;

/** The date that most organisations have figures of; of several the latest. */
function commonPeriod(organisations: readonly OverseenOrganisation[]): string {
  const numbers = new Map<string, number>();
  for (const { counts } of organisations) {
    for (const period of counts.periods) numbers.set(period, (numbers.get(period) ?? 0) + 1);
  }
  const most = Math.max(...numbers.values());
  return [...numbers]
    .filter(([, number]) => number === most)
    .map(([period]) => period)
    .sort()
    .pop()!;
}

function reliabilityOf(
  { analysis, counts, findings }: OverseenOrganisation,
  period: string
): Reliability {
  const ofPeriod = analysis.results.filter((result) => result.period === period);
  const workforce = ofPeriod.find(({ indicator, part }) => indicator === "1" && part === "all");
  const matching = counts.matching.filter((one) => one.period === period);
  const sum = (of: "events" | "unmatched") => matching.reduce((total, one) => total + one[of], 0);
  return {
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    unknownShare: workforce?.unknown.rate ?? null,
    missing: (Object.keys(indicators) as IndicatorNumber[]).filter(
      (number) => !ofPeriod.some(({ indicator }) => indicator === number)
    ),
    unmatchedShare: sum("events") === 0 ? null : sum("unmatched") / sum("events"),
  };
}

function attentionSentence(overview: Omit<Oversight, "sentence">): string {
  const { organisations, unread, attention } = overview;
  const compared = organisations.filter(({ isCompared }) => isCompared).length;
  const names = attention.map((place) => organisations[place].organisation);
  const told =
    names.length === 0
      ? `None of the ${compared} organisations compared stands out beyond what chance would do: that is no evidence that there are no gaps.`
      : `${names.length} of ${compared} organisations compared ${names.length === 1 ? "needs" : "need"} attention first: ${names.slice(0, 6).join(", ")}${names.length > 6 ? ` and ${names.length - 6} more` : ""}.`;
  const others = organisations.length - compared;
  const apart =
    others > 0
      ? `${others} ${others === 1 ? "has" : "have"} figures of another date and ${others === 1 ? "is" : "are"} not compared.`
      : "";
  const lost = unread.length > 0 ? `${unread.length} could not be read.` : "";
  return [told, apart, lost].filter(Boolean).join(" ");
}

/**
 * Many organisations side by side: their headline figures at the snapshot date that most of them have, with p-values
 * adjusted for their number; how far their data can be relied on; and which of them need attention, with the reasons.
 * Organisations without figures of that date are shown with their latest ones and compared with nobody. Those that only
 * chance need set apart stay in alphabetical order.
 *
 * Every organisation must have a snapshot date, and there must be at least one.
 *
 * @param level of the intervals, as in the settings.
 */
export function oversight(
  given: readonly OverseenOrganisation[],
  unread: readonly UnreadOrganisation[],
  level: number
): Oversight {
  const sorted = [...given].sort((one, other) =>
    compareNames(one.organisation, other.organisation)
  );
  const period = commonPeriod(sorted);
  const periods = sorted.map(({ counts }) =>
    counts.periods.includes(period) ? period : counts.periods[counts.periods.length - 1]
  );
  const comparisons = overseenFigures.map((figure) => {
    const results = sorted.map(({ analysis }, place) =>
      analysis.results.find(
        (result) =>
          result.indicator === figure.indicator &&
          result.part === figure.part &&
          result.period === periods[place]
      )
    );
    const compared = compareOrganisations(
      figure,
      results.map((result, place) => (periods[place] === period ? result : undefined)),
      level
    );
    return {
      ...compared,
      compared: compared.compared.map((one, place): ComparedFigure | null => {
        const result = results[place];
        if (one || !result) return one;
        return { result, adjustedP: null, verdict: result.verdict, funnel: null };
      }),
    };
  });
  const organisations = sorted.map((organisation, place): OrganisationOverview => {
    const isCompared = periods[place] === period;
    return {
      organisation: organisation.organisation,
      source: organisation.source,
      period: periods[place],
      isCompared,
      reliability: reliabilityOf(organisation, periods[place]),
      plan: organisation.plan,
      attention: isCompared ? attentionOf(comparisons, place) : null,
      figures: comparisons.map(({ compared }) => compared[place]),
    };
  });
  const attention = organisations
    .map((_, place) => place)
    .filter((place) => organisations[place].attention !== null)
    .sort((one, other) => {
      const [a, b] = [organisations[one].attention!, organisations[other].attention!];
      return b.sureGaps - a.sureGaps || b.outside - a.outside || one - other;
    });
  const overview = { period, organisations, unread: [...unread], comparisons, attention };
  return { ...overview, sentence: attentionSentence(overview) };
}
