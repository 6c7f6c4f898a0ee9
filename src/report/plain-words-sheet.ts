import { countInWords, formatCount, formatDate } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import type { Verdict } from "../analysis/verdict";
import type { IndicatorNumber } from "../standard/indicators";
import { sheetNames } from "../standard/workbook-names";
import { actionsOf, openActions } from "./board-report-actions";
import { latestHeadlines } from "./board-report-facts";
import { colours } from "./cell-styles";
import { constant, formula } from "./grid";
import { guardedText } from "./guarded";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { pageWidths, textPage, type PageLine } from "./text-page";

/** An indicator in short words: its question, whom it asks about, and what happened to them. */
interface PlainIndicator {
  question: string;
  people: string;
  happened: string;
}

const plainIndicators: Partial<Record<IndicatorNumber, PlainIndicator>> = {
  "2": {
    question: "Who gets the job?",
    people: "people on a shortlist",
    happened: "got the job",
  },
  "3": {
    question: "Who is put through a formal disciplinary process?",
    people: "staff",
    happened: "were put through one",
  },
  "4": {
    question: "Who gets extra training?",
    people: "staff",
    happened: "took part in extra training",
  },
  "5": {
    question: "Who is bullied or abused by patients or the public?",
    people: "staff who answered the survey",
    happened: "said it had happened to them",
  },
  "6": {
    question: "Who is bullied or abused by other staff?",
    people: "staff who answered the survey",
    happened: "said it had happened to them",
  },
  "7": {
    question: "Who thinks that everyone has a fair chance to move up?",
    people: "staff who answered the survey",
    happened: "said yes",
  },
  "8": {
    question: "Who is treated unfairly by a manager or other staff?",
    people: "staff who answered the survey",
    happened: "said it had happened to them",
  },
};

const worseFor = (against: IndicatorResult["disadvantaged"]) =>
  against === null ? "" : ` It is worse for ${against === "bme" ? "BME" : "White"} people.`;

/** Each verdict in short words. Only one of them may calm anybody. */
const plainVerdicts: Record<Verdict, (result: IndicatorResult) => string> = {
  "cannot-calculate": () => "The numbers do not let us work this out.",
  gap: ({ disadvantaged, fewCases }) =>
    `This is a real gap: luck alone would hardly ever do this.${worseFor(disadvantaged)}${fewCases ? " It rests on few people." : ""}`,
  "too-few": () => "Too few people are in these numbers to tell.",
  "possible-gap": ({ disadvantaged }) =>
    `This may be a real gap, or it may be luck. We cannot tell yet.${worseFor(disadvantaged).replace(" It is", " If it is real, it is")}`,
  "slight-gap": ({ disadvantaged }) => `The gap is real, but small.${worseFor(disadvantaged)}`,
  "gap-size-unclear": ({ disadvantaged }) =>
    `The gap is real. We do not know yet if it is small or large.${worseFor(disadvantaged)}`,
  "no-material-gap": () => "If there is a gap, these numbers say that it is a small one.",
  "cannot-rule-out": () => "We cannot tell if there is a gap. There may be one.",
};

/** Below this rate (0 to 1) people are counted out of 1,000. */
const rare = 0.05;

function outOf({ white, bme }: IndicatorResult, people: string, happened: string): string {
  if (white.rate === null || bme.rate === null) return "";
  const many = Math.max(white.rate, bme.rate) < rare ? 1000 : 100;
  const [ofBme, ofWhite] = [bme.rate, white.rate].map((rate) => Math.round(rate * many));
  if (ofBme === ofWhite) {
    return `Out of ${formatCount(many)} ${people}, about ${formatCount(ofBme)} ${happened}, both BME and White.`;
  }
  return `Out of ${formatCount(many)} BME ${people}, ${formatCount(ofBme)} ${happened}. For White ${people} it was ${formatCount(ofWhite)} out of ${formatCount(many)}.`;
}

/** What became of a figure, in short words; "" where it was not tested or stayed as it was. */
function plainChange({ change }: IndicatorResult): string {
  if (!change || change.p === null) return "";
  if (change.outcome === "narrowed")
    return "The gap is smaller than the year before, and we tested that.";
  if (change.outcome === "widened")
    return "The gap is larger than the year before, and we tested that.";
  return "";
}

function plainSentence(result: IndicatorResult): string | null {
  const plain = plainIndicators[result.indicator];
  if (!plain || result.part !== "all") return null;
  const { question, people, happened } = plain;
  const { verdict, value } = result;
  if (value === null) return `${question} We have no number for this.`;
  const meaning =
    verdict === null
      ? "We do not know how many people answered, so we cannot say if this is luck."
      : plainVerdicts[verdict](result);
  return [question, outOf(result, people, happened), meaning, plainChange(result)]
    .filter(Boolean)
    .join(" ");
}

function boardWords(board: IndicatorResult): string {
  const { bme, unknown } = board;
  const who =
    bme.events === 0
      ? `None of the ${formatCount(bme.base)} people on the board is known to be BME.`
      : `${formatCount(bme.events)} of the ${formatCount(bme.base)} people on the board ${bme.events === 1 ? "is" : "are"} BME.`;
  const notKnown =
    unknown.events > 0 ? ` For ${countInWords(unknown.events)} of them we do not know.` : "";
  const compared =
    typeof board.value !== "number" || board.value === 0
      ? ""
      : board.value < 0
        ? " That is a smaller share than among all staff."
        : " That is a larger share than among all staff.";
  return `Who sits on the board? ${who}${compared}${notKnown}`;
}

function ladderWords(input: ReportInput): string[] {
  const latest = input.ceiling.reduce((last, { period }) => (period > last ? period : last), "");
  return input.ceiling
    .filter(
      ({ period, population, from }) =>
        period === latest && population === "all staff" && from !== null
    )
    .map(
      ({ section, from, to }) =>
        `Who is in the higher bands? Of ${section === "all" ? "all" : section} staff in ${from} or above, a larger share of White staff than of BME staff is above ${from}. The step from ${from} to ${to} is the highest one where we are sure of this.`
    );
}

function actionWords(input: ReportInput): string[] {
  const open = openActions(actionsOf(input)).filter(({ action }) => action !== "");
  const owned = open.filter(({ owner }) => owner !== "");
  return owned.length === 0
    ? ["Nobody has been named yet to act on these gaps."]
    : [
        `${formatCount(owned.length)} ${owned.length === 1 ? "action has" : "actions have"} a named person. They are on the sheet ${sheetNames.actions}.`,
        ...(open.some(({ isOverdue }) => isOverdue) ? ["Some are late. You can ask why."] : []),
      ];
}

function unknownWords(people: number): string {
  return people === 0
    ? "We know the ethnic group of everyone."
    : `For ${formatCount(people)} we do not know their ethnic group.`;
}

/** The lines of the page: headings, and sentences that rest on the figures (`counted`) or on none. */
function pageTexts(input: ReportInput): { text: string; kind: "heading" | "counted" | "plain" }[] {
  const headlines = latestHeadlines(input.results);
  const workforce = headlines.find(({ indicator }) => indicator === "1");
  const boards = headlines.filter(({ indicator }) => indicator === "9");
  const board = boards.find(({ part }) => part === "board");
  const heading = (text: string) => ({ text, kind: "heading" as const });
  const counted = (text: string) => ({ text, kind: "counted" as const });
  const plain = (text: string) => ({ text, kind: "plain" as const });
  const findings = headlines.flatMap((result) => plainSentence(result) ?? []);
  return [
    heading("What is this page?"),
    plain(
      "Each year the NHS looks at how Black and minority ethnic (BME) staff and White staff are treated at work. This page tells what the numbers say here. White means all White people, those from abroad too."
    ),
    ...(workforce
      ? [
          counted(
            `We counted ${formatCount(workforce.bme.base)} staff. ${formatCount(workforce.bme.events)} are BME. ${unknownWords(workforce.unknown.events)}`
          ),
        ]
      : []),
    heading("What the numbers say"),
    ...[...findings, ...ladderWords(input), ...(board ? [boardWords(board)] : [])].map((text) =>
      counted(`• ${text}`)
    ),
    heading("What the numbers cannot say"),
    plain("• Numbers show where things differ. They do not show why. People's own words do."),
    plain(
      "• BME puts many groups into one. Black, Asian and other staff may each have a different story."
    ),
    plain("• People who left, or who did not speak up, may not be in these numbers."),
    plain("• When we say that we cannot tell, we do not mean that all is well."),
    heading("What happens next"),
    ...actionWords(input).map((text) => counted(`• ${text}`)),
    plain("• You can ask to see the plan: who is in charge of each part, and by when."),
    plain(
      "• You can tell your network or your Freedom to Speak Up Guardian what it is like for you."
    ),
  ];
}

/**
 * One page in short words for staff and their networks: the same truth as the other sheets. What rests on the figures
 * shows itself only while the condition holds, that all counts are those it was made from.
 */
export function plainWordsSheet(input: ReportInput, condition: string): SheetPlan {
  const organisation =
    input.settings.organisation ?? input.counts.organisation ?? "Organisation not named";
  const title = "Race equality at work, in plain words";
  const subject = `${organisation} · ${formatDate(reportedPeriods(input.counts).latest)}`;
  const lines = pageTexts(input).map(({ text, kind }): PageLine => ({
    cell:
      kind === "counted"
        ? formula(guardedText(condition, text), "WRES Text")
        : constant(text, kind === "heading" ? "WRES Heading" : "WRES Text"),
    text,
  }));
  return textPage(
    "plainWords",
    [
      { cell: constant(title, "WRES Title"), text: title },
      { cell: constant(subject, "WRES Heading"), text: subject },
      ...lines,
    ],
    pageWidths.roomy,
    colours.bme
  );
}
