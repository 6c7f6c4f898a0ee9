import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { Group } from "../../standard/group";
import type { IndicatorNumber } from "../../standard/indicators";
import { payBandOf, type Section } from "../../standard/pay-bands";
import type { CountedMeasure } from "../../standard/return-rows";
import type { PublishedFigure } from "../counts";
import type { Meaning } from "./figure-label";
import type { Figure, FigureTable } from "./figure-table";

/** When a figure is of, as far as its labels tell. */
export interface FigureTime {
  period: string | null;
  /** A year by itself. */
  year: number | null;
  surveyYear: number | null;
}

/** A headcount, or a sum of headcounts to check them against. */
export interface CountUse {
  use: "count";
  figure: Figure;
  time: FigureTime;
  measure: CountedMeasure;
  section: Section | null;
  band: string | null;
  /** null for a sum over all groups. */
  category: EthnicCategoryCode | null;
  /** True for a sum of other cells of the table. */
  isTotal: boolean;
  source: "prefilled" | "verified" | null;
}

/** A percentage of the staff survey, or a number that goes with one. */
export interface SurveyUse {
  use: "survey";
  figure: Figure;
  time: FigureTime;
  meaning: Meaning;
  group: Group;
  /** "difference": in points from the score of the other group. */
  holds: "percent" | "responses" | "events" | "difference";
  /** True for the number of those who answered the survey, beside percentages of its questions. */
  isOfAll: boolean;
}

/** A likelihood, a share or the value of an indicator that the table gives ready-made. */
export interface PublishedUse {
  use: "published";
  figure: Figure;
  time: FigureTime;
  indicator: IndicatorNumber;
  part: string;
  holds: Extract<PublishedFigure["figure"], "rate" | "value">;
}

export interface NoUse {
  use: "none";
  figure: Figure;
  /** Why a number that may matter is of no use; null where it is of no interest. */
  why: "nothing-counted" | "percentages-only" | "board-by-base" | null;
}

export type FigureUse = CountUse | SurveyUse | PublishedUse | NoUse;

const surveyIndicators: ReadonlySet<string> = new Set(["5", "6", "7", "8"]);

/** True where the labels speak of the staff survey. */
export function isOfSurvey({ indicator, question, survey }: Meaning): boolean {
  return (
    survey !== undefined ||
    question !== undefined ||
    (indicator !== undefined && surveyIndicators.has(indicator))
  );
}

const indicatorOfMeasure: Partial<Record<CountedMeasure, IndicatorNumber>> = {
  shortlisted: "2",
  appointed: "2",
  disciplinary: "3",
  training: "4",
};

/** The two counts of each relative likelihood. */
const countsOfIndicator: Partial<
  Record<IndicatorNumber, Record<"events" | "base", CountedMeasure>>
> = {
  "2": { events: "appointed", base: "shortlisted" },
  "3": { events: "disciplinary", base: "workforce" },
  "4": { events: "training", base: "workforce" },
};

/** What a count counts; null where its labels do not say. */
function measureOf(
  { own, meaning }: Figure,
  ownMeasures: ReadonlySet<CountedMeasure>,
  hasCases: boolean
): CountedMeasure | "unclear" | null {
  const { figure, indicator, measure } = meaning;
  const hasOwnMeasures = ownMeasures.size > 0;
  if (figure === "events" || figure === "base") {
    const of = indicator ?? (measure && indicatorOfMeasure[measure]);
    const counts = of && countsOfIndicator[of];
    return counts ? counts[figure] : (own.measure ?? "unclear");
  }
  if (own.measure) return own.measure;
  if (own.total && hasOwnMeasures && [...ownMeasures].every((part) => part.startsWith("board"))) {
    return "board";
  }
  if (own.distinct && measure && measure !== "workforce") return measure;
  if (own.heads && (hasOwnMeasures || hasCases)) return "workforce";
  if (own.band !== undefined && hasOwnMeasures) return "workforce";
  if (measure && !hasOwnMeasures) return measure;
  if (meaning.band !== undefined || own.section || meaning.heads) return "workforce";
  if (indicator === "1") return "workforce";
  return indicator === "9" ? "board" : null;
}

const recruitment: ReadonlySet<CountedMeasure> = new Set([
  "applied",
  "shortlisted",
  "interviewed",
  "offered",
  "appointed",
  "started",
]);

/** True for a measure that has no bands and sections in the results. */
export function isOfRecruitment(measure: CountedMeasure): boolean {
  return recruitment.has(measure);
}

function timeOf({ period, year, surveyYear }: Meaning): FigureTime {
  return { period: period ?? null, year: year ?? null, surveyYear: surveyYear ?? null };
}

function surveyUse(figure: Figure): SurveyUse | NoUse {
  const { meaning } = figure;
  const code = meaning.category;
  const isGroup =
    code === "white" ||
    code === "bme" ||
    (code && code !== "unmapped" && groupOf(code) === "unknown");
  if (!isGroup || meaning.total || meaning.figure === "value") {
    return { use: "none", figure, why: null };
  }
  const isOfAll = !isOfSurvey(meaning);
  const holds =
    meaning.figure === "responses" || meaning.figure === "base" || meaning.figure === "count"
      ? "responses"
      : meaning.figure === "events"
        ? "events"
        : meaning.figure === "difference"
          ? "difference"
          : "percent";
  const time = timeOf(meaning);
  return { use: "survey", figure, time, meaning, group: groupOf(code!), holds, isOfAll };
}

/** The indicator whose events a table counts, where it is one: its likelihoods may have no other name. */
function indicatorOfCounts(ownMeasures: ReadonlySet<CountedMeasure>): IndicatorNumber | undefined {
  const named = [...ownMeasures].flatMap((measure) => indicatorOfMeasure[measure] ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}

function publishedUse(
  figure: Figure,
  ownMeasures: ReadonlySet<CountedMeasure>
): PublishedUse | NoUse {
  const { meaning } = figure;
  const measure = meaning.measure;
  const indicator =
    meaning.indicator ??
    (measure && indicatorOfMeasure[measure]) ??
    (measure === undefined && meaning.figure !== "percent"
      ? indicatorOfCounts(ownMeasures)
      : undefined);
  const holds = meaning.figure === "value" ? "value" : "rate";
  const group = meaning.category === undefined ? null : groupOf(meaning.category);
  const isDetail = meaning.category !== undefined && /^[A-S]$/.test(meaning.category);
  const isOfOthers = meaning.of !== undefined && meaning.of !== "own";
  if (isOfOthers) return { use: "none", figure, why: null };
  if (!indicator || isDetail || meaning.part === "not reported" || meaning.figure === "percent") {
    return { use: "none", figure, why: meaning.figure === "percent" ? "percentages-only" : null };
  }
  if (holds === "rate" && group === null) return { use: "none", figure, why: null };
  return {
    use: "published",
    figure,
    time: timeOf(meaning),
    indicator,
    part: meaning.part ?? "all",
    holds,
  };
}

function countUse(
  figure: Figure,
  ownMeasures: ReadonlySet<CountedMeasure>,
  hasCases: boolean
): CountUse | NoUse {
  const { meaning, own } = figure;
  const measure = measureOf(figure, ownMeasures, hasCases);
  if (measure === null || measure === "unclear") {
    return { use: "none", figure, why: measure === null ? "nothing-counted" : "board-by-base" };
  }
  const isBoard = measure.startsWith("board");
  const hasPlace = measure === "workforce";
  const band = hasPlace ? (meaning.band ?? null) : null;
  const isMedical = band !== null && (payBandOf(band)?.medical ?? band === "Other");
  const section = !hasPlace ? null : isMedical ? "medical" : (meaning.section ?? null);
  return {
    use: "count",
    figure,
    time: timeOf(meaning),
    measure,
    // A doctor's post at a band of Agenda for Change is in no row of the medical grades.
    band: section === "medical" && !isMedical ? null : band,
    section,
    category: meaning.category ?? null,
    // "Total" beside "Voting" and "Executive" is the board itself, not a sum to check.
    isTotal: Boolean(meaning.total) && !(isBoard && own.category !== undefined),
    source: meaning.source ?? null,
  };
}

/** Executives with a vote are among the voting members too. */
function votesOf(use: FigureUse): CountUse[] {
  if (use.use !== "count" || use.figure.own.voting === undefined) return [];
  return [{ ...use, measure: use.figure.own.voting ? "board voting" : "board non-voting" }];
}

/** What each number of a table is used for. */
export function usesOf({
  figures,
  numbers,
}: Pick<FigureTable, "figures" | "numbers">): FigureUse[] {
  const ownMeasures = new Set(
    figures.flatMap(({ own: { measure } }) => (measure ? [measure] : []))
  );
  const hasCases = figures.some(({ own }) => own.cases);
  const hasQuestions = figures.some(({ meaning }) => isOfSurvey(meaning));
  const uses = figures.map((figure): FigureUse => {
    const { meaning, reading } = figure;
    if (isOfSurvey(meaning)) return surveyUse(figure);
    if (meaning.figure === "rate" || meaning.figure === "value" || meaning.figure === "percent") {
      return publishedUse(figure, ownMeasures);
    }
    if (reading.percent) {
      return publishedUse({ ...figure, meaning: { ...meaning, figure: "percent" } }, ownMeasures);
    }
    if (meaning.figure === "responses" && meaning.of !== "average" && hasQuestions) {
      return surveyUse(figure);
    }
    if (meaning.figure === "responses" || meaning.of === "average") {
      return { use: "none", figure, why: null };
    }
    return countUse(figure, ownMeasures, hasCases);
  });
  const withVotes = uses.flatMap((use) => [use, ...votesOf(use)]);
  // "Total" above the only numbers of each group is no sum of others.
  const totalColumns = new Set(
    numbers.flatMap(({ column, meaning }) => (meaning?.total ? [column] : []))
  );
  const rowsWithParts = new Set(
    withVotes.flatMap((use) => (use.use === "count" && !use.isTotal ? [use.figure.row] : []))
  );
  return withVotes.map((use) =>
    use.use === "count" &&
    use.isTotal &&
    use.category !== null &&
    totalColumns.has(use.figure.column) &&
    rowsWithParts.size === 0
      ? { ...use, isTotal: false }
      : use
  );
}
