import {
  capitalised,
  countInWords,
  formatCount,
  formatDate,
  formatPercent,
} from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { isOfEverybody } from "../analysis/latest-period";
import type { Priority } from "../analysis/priorities";
import { wholePeople } from "../analysis/shortfall";
import { verdicts, verdictText, type Verdict } from "../analysis/verdict";
import type { CeilingResult, LadderResult } from "../analysis/workforce-ladder";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { sheetNames } from "../standard/workbook-names";
import {
  factSentence,
  isWhole,
  latestHeadlines,
  outOfSoMany,
  peopleSentence,
  printedValue,
  shortTitles,
  verdictSentence,
} from "./board-report-facts";
import { actionsOf, openActions, type KeptAction } from "./board-report-actions";
import { reportedPeriods, resultOf, type ReportInput } from "./report-input";
import { findingOfVerdicts, listed } from "./verdicts-finding";

/** A heading with what stands below it: paragraphs first, then bullets. */
export interface BoardSection {
  key: "why" | "found" | "ceiling" | "people" | "unknown" | "actions" | "decision";
  heading: string;
  paragraphs: readonly string[];
  bullets: readonly string[];
}

/** A line of the table of figures. */
export interface BoardFigure {
  indicator: IndicatorNumber;
  what: string;
  value: string;
  before: string;
  verdict: string;
}

/** The page for the board, as plain data: it is written as a sheet, as text and as a page of the web. */
export interface BoardReport {
  title: string;
  organisation: string;
  /** ISO date. */
  period: string;
  sections: readonly BoardSection[];
  figures: readonly BoardFigure[];
  provenance: string;
}

/** The verdicts that speak of a difference, and so are against somebody. */
const differences: ReadonlySet<Verdict> = new Set([
  "gap",
  "possible-gap",
  "gap-size-unclear",
  "slight-gap",
]);

/** How many of each fit on one page. */
const most = { findings: 3, unknowns: 3, actions: 4, people: 3 };

const allIndicators = Object.keys(indicators) as IndicatorNumber[];

/** The gap that matters most of each indicator, in the order of their ranks; units and ethnic groups stand elsewhere. */
export function leadingPriorities(input: ReportInput): Priority[] {
  const seen = new Set<IndicatorNumber>();
  return input.priorities.filter(({ indicator, part, period, key }) => {
    const result = resultOf(input.results, indicator, part, period);
    if (seen.has(indicator) || (result && !isOfEverybody(result))) return false;
    if (!result && !key.startsWith("ladder")) return false;
    seen.add(indicator);
    return true;
  });
}

function titleOf({ indicator, part }: Pick<Priority, "indicator" | "part">): string {
  const { title } = indicators[indicator];
  const bare = part.replace(/^all(; )?/, "");
  return bare === "" || indicator === "9" ? title : `${title} (${bare})`;
}

/** What a priority says on the page of the board: figures, verdict, people and how long it has lasted. */
function findingOf(input: ReportInput, priority: Priority): string {
  const { indicator, part, period, persistence } = priority;
  const result = resultOf(input.results, indicator, part, period);
  const facts = result && factSentence(result, input.counts);
  const isLadder = priority.key.startsWith("ladder");
  const told = isLadder
    ? [`${capitalised(listed(ceilingPlaces(input)))}; see below.`]
    : facts
      ? [facts, verdictSentence(result), peopleSentence(priority)]
      : [result?.sentence ?? priority.sentence];
  const before = isLadder ? "A ceiling was there" : "A gap, sure or possible,";
  const lasting = persistence ? `${before} ${persistence}.` : "";
  const title = isLadder ? "A ceiling in the pay bands" : titleOf(priority);
  return [`${title}:`, ...told, lasting].filter(Boolean).join(" ");
}

function ofLatest(input: ReportInput): CeilingResult[] {
  const latest = input.ceiling.reduce((last, { period }) => (period > last ? period : last), "");
  return input.ceiling.filter(
    ({ period, population }) => period === latest && population === "all staff"
  );
}

function ceilingPlaces(input: ReportInput): string[] {
  return ofLatest(input)
    .filter(({ from }) => from !== null)
    .map(({ section, from, to }) => `${section} staff, between ${from} and ${to}`);
}

function stepAt(input: ReportInput, ceiling: CeilingResult): LadderResult | undefined {
  return input.ladder.find(
    ({ section, period, population, from }) =>
      section === ceiling.section &&
      period === ceiling.period &&
      population === ceiling.population &&
      from === ceiling.from
  );
}

function ceilingSentence(input: ReportInput, ceiling: CeilingResult): string {
  const who = `${capitalised(ceiling.section)} staff`;
  const step = stepAt(input, ceiling);
  if (ceiling.from === null || !step) {
    return `${who}: no step has a gap against BME staff that is both material and unlikely to be chance. That is no evidence that there is none.`;
  }
  const { bme, white } = step;
  const missing = ceiling.missing === null ? 0 : wholePeople(ceiling.missing);
  return [
    `${who}: the ceiling is between ${ceiling.from} and ${ceiling.to}.`,
    `Of those in ${ceiling.from} or above, ${formatPercent(bme.events, bme.base)} of BME staff stand above it and ${formatPercent(white.events, white.base)} of White staff.`,
    verdicts[step.verdict].sentence("BME staff", step.fewCases, { kind: "ratio" }),
    missing > 0
      ? `At the overall rate, ${countInWords(missing)} more BME ${missing === 1 ? "member of staff" : "staff"} would be above it.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function workforceOf(headlines: readonly IndicatorResult[]): IndicatorResult | undefined {
  return headlines.find(({ indicator }) => indicator === "1");
}

function whySection(headlines: readonly IndicatorResult[]): BoardSection {
  const workforce = workforceOf(headlines);
  const people = workforce
    ? [
        `At ${formatDate(workforce.period)}, ${formatCount(workforce.bme.events)} of ${formatCount(workforce.bme.base)} staff (${formatPercent(workforce.bme.events, workforce.bme.base)}) were of a Black or minority ethnic (BME) background.`,
      ]
    : [];
  return {
    key: "why",
    heading: "Why this matters",
    paragraphs: [
      [
        ...people,
        "Across NHS trusts a better experience of staff has gone together with more satisfied patients (West, Dawson and others, 2011; Dawson, 2018): an association, not proof of a cause.",
        "The standard exists to find unequal treatment and to act on it; the NHS Standard Contract asks for it, and the Equality Act 2010 for due regard.",
      ].join(" "),
    ],
    bullets: [],
  };
}

/** "appointment (2)"; a gap to the disadvantage of White people is said to be one. */
function judgedName({ indicator, disadvantaged, verdict }: IndicatorResult): string {
  const isDifference = verdict !== null && differences.has(verdict);
  const against = isDifference && disadvantaged === "white" ? ", against White people" : "";
  return `${shortTitles[indicator]} (${indicator}${against})`;
}

function foundSection(
  input: ReportInput,
  headlines: readonly IndicatorResult[],
  leading: readonly Priority[]
): BoardSection {
  const judged = headlines.filter(
    (result) => (result.measure === "ratio" || result.survey) && isWhole(result, headlines)
  );
  const gaps = input.priorities.length;
  const shown = Math.min(leading.length, most.findings);
  const overall =
    judged.length > 0
      ? findingOfVerdicts(judged.map((result) => ({ ...result, name: judgedName(result) })))
      : "No indicator could be judged.";
  return {
    key: "found",
    heading: "What we found",
    paragraphs: [[overall, input.movement.sentence].filter(Boolean).join(" ")],
    bullets:
      leading.length > 0
        ? [
            ...leading.slice(0, most.findings).map((priority) => findingOf(input, priority)),
            ...(gaps > shown
              ? [`All ${countInWords(gaps)} gaps stand in order on ${sheetNames.priorities}.`]
              : []),
          ]
        : [
            "No gap, sure or possible, stands out in the figures; that is not evidence of equality.",
          ],
  };
}

function ceilingSection(input: ReportInput): BoardSection {
  const ceilings = ofLatest(input);
  return {
    key: "ceiling",
    heading: "Where the ceiling is",
    paragraphs:
      ceilings.length > 0
        ? ["This shows where people stand, not who was promoted."]
        : ["The data hold no pay bands to look for a ceiling in."],
    bullets: ceilings.map((ceiling) => ceilingSentence(input, ceiling)),
  };
}

/** The same findings as people out of so many, and what the board looks like. */
function peopleSection(
  input: ReportInput,
  headlines: readonly IndicatorResult[],
  leading: readonly Priority[]
): BoardSection {
  const shown = leading.slice(0, most.findings);
  const boards = headlines.filter(({ indicator }) => indicator === "9");
  const board = boards.find(({ part }) => part === "board") ?? boards[0];
  const isShown = (result: IndicatorResult) =>
    shown.some(({ indicator, part }) => indicator === result.indicator && part === result.part);
  const inPeople = leading.flatMap(({ indicator, part, period }) => {
    const result = resultOf(input.results, indicator, part, period);
    return (result && outOfSoMany(result)) ?? [];
  });
  const bullets = [
    ...inPeople.slice(0, most.people),
    ...(board && !isShown(board) ? [board.sentence] : []),
  ];
  return {
    key: "people",
    heading: "What it means in people",
    paragraphs: [
      bullets.length > 0
        ? "Numbers of people are not to be added up: the same person may stand in several."
        : "The data give no numbers of people beyond those above.",
    ],
    bullets,
  };
}

/** What the data cannot answer of single indicators: the first of each, as many as have room. */
function unseenShown({ unseen }: ReportInput): ReportInput["unseen"] {
  const seen = new Set<IndicatorNumber>(["1"]);
  return unseen
    .filter(({ indicator }) => {
      const isNew = !seen.has(indicator);
      seen.add(indicator);
      return isNew;
    })
    .slice(0, most.unknowns);
}

/** What the data cannot answer: of single indicators, and of pay bands and grades together. */
function unseenSentences(input: ReportInput): string[] {
  const bands = input.unseen.filter(({ indicator }) => indicator === "1").length;
  return [
    ...unseenShown(input).map(
      ({ indicator, part, sentence }) => `${titleOf({ indicator, part })}: ${sentence}`
    ),
    ...(bands > 0
      ? [
          `In ${formatCount(bands)} pay ${bands === 1 ? "band or grade" : "bands and grades"} the numbers cannot rule a material gap out (${sheetNames.unseen}).`,
        ]
      : []),
  ];
}

function unknownSection(input: ReportInput, headlines: readonly IndicatorResult[]): BoardSection {
  const workforce = workforceOf(headlines);
  const missing = allIndicators.filter(
    (number) =>
      !unseenShown(input).some(({ indicator }) => indicator === number) &&
      !headlines.some(({ indicator, value }) => indicator === number && value !== null)
  );
  const errors = input.findings.filter(({ severity }) => severity === "error").length;
  const evidence = (input.kept.evidence ?? []).filter(
    ({ cells }) => String(cells.learnt ?? "").trim() !== ""
  ).length;
  const bullets = [
    ...unseenSentences(input),
    ...(missing.length > 0
      ? [
          `No figure for indicator${missing.length > 1 ? "s" : ""} ${listed(missing)}: the data do not hold ${missing.length > 1 ? "them" : "it"}.`,
        ]
      : []),
    ...(workforce && workforce.unknown.events > 0
      ? [
          `The ethnicity of ${formatCount(workforce.unknown.events)} of ${formatCount(workforce.unknown.base)} staff (${formatPercent(workforce.unknown.events, workforce.unknown.base)}) is unknown.`,
        ]
      : []),
    ...(errors > 0
      ? [
          `The data checks hold ${countInWords(errors)} error${errors === 1 ? "" : "s"} to settle first (${sheetNames.checks}).`,
        ]
      : []),
    `Figures tell where to look, not why. ${
      evidence > 0
        ? `What staff and patients said is kept on ${sheetNames.evidence} (${formatCount(evidence)} ${evidence === 1 ? "entry" : "entries"}).`
        : `No account of staff or patients has been entered yet (${sheetNames.evidence}).`
    }`,
  ];
  return {
    key: "unknown",
    heading: "What we do not know",
    paragraphs:
      input.unseen.length > 0
        ? ["A gap that is too small for these data to show may be there all the same."]
        : [],
    bullets,
  };
}

function actionSentence({ action, owner, due }: KeptAction): string {
  return `${action.replace(/[.\s]+$/, "")}: ${owner}${due ? `, due ${due}` : ", no due date yet"}.`;
}

function actionsSection(input: ReportInput, actions: readonly KeptAction[]): BoardSection {
  const open = openActions(actions);
  const owned = open.filter(({ owner, action }) => owner !== "" && action !== "");
  const without = open.length - owned.length;
  const overdue = open.filter(({ isOverdue }) => isOverdue).length;
  const notes = [
    ...(owned.length === 0 ? ["No action has an owner yet."] : []),
    ...(owned.length > 0 && without > 0
      ? [
          `${capitalised(countInWords(without))} ${without === 1 ? "line" : "lines"} of the plan still ${without === 1 ? "lacks" : "lack"} an action or an owner.`,
        ]
      : []),
    ...(overdue > 0
      ? [`${capitalised(countInWords(overdue))} ${overdue === 1 ? "is" : "are"} overdue.`]
      : []),
    `The plan is kept on ${sheetNames.actions}; this is how it stood on ${formatDate(input.now.toISOString().slice(0, 10))}.`,
  ];
  const rest = owned.length - most.actions;
  return {
    key: "actions",
    heading: "What we will do",
    paragraphs: [notes.join(" ")],
    bullets: [
      ...owned.slice(0, most.actions).map(actionSentence),
      ...(rest > 0 ? [`${capitalised(countInWords(rest))} more with an owner.`] : []),
    ],
  };
}

function decisionSection(
  input: ReportInput,
  headlines: readonly IndicatorResult[],
  leading: readonly Priority[],
  actions: readonly KeptAction[]
): BoardSection {
  const { latest } = reportedPeriods(input.counts);
  const owned = new Set(
    openActions(actions)
      .filter(({ owner, action }) => owner !== "" && action !== "")
      .map(({ key }) => key)
  );
  const ownerless = leading.filter(({ key }) => !owned.has(key)).length;
  const hasMissing = allIndicators.some(
    (number) => !headlines.some(({ indicator, value }) => indicator === number && value !== null)
  );
  return {
    key: "decision",
    heading: "The decision asked of the board",
    paragraphs: ["The board is asked to:"],
    bullets: [
      `take these figures as the position at ${formatDate(latest)}, with what is unknown in them;`,
      ownerless > 0
        ? `name an executive owner and a date for ${ownerless === 1 ? "the leading gap" : `each of the ${countInWords(ownerless)} leading gaps`} that ${ownerless === 1 ? "has" : "have"} none;`
        : "hold the owners named above to their dates;",
      ...(hasMissing ? ["ask for the figures that are missing, with a date;"] : []),
      "set the date on which progress comes back to the board.",
    ],
  };
}

const boardParts: Readonly<Record<string, string>> = {
  board: "whole board",
  voting: "voting members",
  executive: "executive members",
};

function figureOf(result: IndicatorResult, results: readonly IndicatorResult[]): BoardFigure {
  const { indicator, part, prior, direction } = result;
  const before = prior && resultOf(results, indicator, part, prior.period);
  const { title } = indicators[indicator];
  const bare = boardParts[part] ?? part.replace(/^all(; )?/, "");
  const order =
    direction === null ? "" : direction === "bme/white" ? ", BME ÷ White" : ", White ÷ BME";
  return {
    indicator,
    what: `${title}${bare ? ` (${bare})` : ""}${order}`,
    value: printedValue(result),
    before: before
      ? `${printedValue(before)} (${formatDate(before.period)})`
      : "none to compare with",
    verdict:
      verdictText(result) || (indicator === "1" || indicator === "9" ? "not tested" : "not judged"),
  };
}

/**
 * The page for the board: what was found, where the ceiling is, what it means in people, what is not known, what will
 * be done and what the board is asked to decide. Every sentence comes from the figures and from the action plan as it
 * stands. The counts must hold at least one period.
 */
export function boardReport(input: ReportInput): BoardReport {
  const headlines = latestHeadlines(input.results);
  const leading = leadingPriorities(input);
  const actions = actionsOf(input);
  return {
    title: "Workforce Race Equality Standard: report to the board",
    organisation:
      input.settings.organisation ?? input.counts.organisation ?? "Organisation not named",
    period: reportedPeriods(input.counts).latest,
    sections: [
      whySection(headlines),
      foundSection(input, headlines, leading),
      ceilingSection(input),
      peopleSection(input, headlines, leading),
      unknownSection(input, headlines),
      actionsSection(input, actions),
      decisionSection(input, headlines, leading, actions),
    ],
    figures: headlines.map((result) => figureOf(result, input.results)),
    provenance: `Written by WRES for Excel ${input.version} on ${formatDate(input.now.toISOString().slice(0, 10))}. BME: Black and minority ethnic, as the standard counts it; White includes White minorities. Ratio: how likely one group is against the other, 1 where alike. CI: the confidence interval, the range in which the data leave the figure open.`,
  };
}
