import type {
  Counts,
  PublishedFigure,
  SplitTally,
  SurveyAnswer,
  Tally,
} from "../../src/intake/counts";
import type { Settings } from "../../src/standard/settings";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "../analysis/counts-of";

export const before = "2024-03-31";

/** The settings under which the counts below fill every sheet. */
export const everything: Settings = {
  ...defaultSettings,
  breakdown: "broad groups",
  splitBy: "Division",
};

/** An answer of the survey of the autumn before the snapshot. */
export function answer(
  indicator: SurveyAnswer["indicator"],
  group: "white" | "bme",
  percent: number | null,
  own: Partial<SurveyAnswer> = {}
): SurveyAnswer {
  return {
    indicator,
    period,
    part: "all",
    question: null,
    surveyYear: 2024,
    group,
    percent,
    responses: group === "white" ? 1412 : 388,
    of: "own",
    where: "'Survey'!B4",
    ...own,
  };
}

/** A figure that somebody published. */
export function published(own: Partial<PublishedFigure>): PublishedFigure {
  return {
    indicator: "2",
    part: "all",
    period,
    group: null,
    figure: "value",
    value: 1.8,
    where: "'Return'!C9",
    ...own,
  };
}

/** The same tally of one division. */
export function inDivision(value: string, one: Tally, column = "Division"): SplitTally {
  return { ...one, split: { column, value } };
}

/** People of every broad ethnic group in the proportions of the three numbers. */
function diverse(one: Tally): Tally {
  const { A = 0, H = 0, Z = 0 } = one.people;
  const part = (count: number, share: number) => Math.floor(count * share);
  const white = part(A, 0.1);
  const [black, mixed, other] = [part(H, 0.3), part(H, 0.1), part(H, 0.1)];
  return {
    ...one,
    people: {
      A: A - white,
      C: white,
      H: H - black - mixed - other,
      N: black,
      D: mixed,
      S: other,
      Z,
    },
  };
}

const units = {
  'A&E "front"': {
    events: [3, 1, 0],
    base: [40, 12, 1],
    applied: [60, 50, 2],
    appointed: [14, 5, 0],
  },
  Medicine: {
    events: [12, 9, 1],
    base: [300, 150, 10],
    applied: [300, 210, 4],
    appointed: [80, 31, 1],
  },
  Surgery: {
    events: [10, 14, 0],
    base: [240, 90, 8],
    applied: [260, 180, 6],
    appointed: [70, 22, 1],
  },
} as const;

type Groups = [number, number, number];

function sumOf(key: "events" | "base" | "applied" | "appointed"): Groups {
  const sum: Groups = [0, 0, 0];
  for (const unit of Object.values(units)) unit[key].forEach((count, at) => (sum[at] += count));
  return sum;
}

const yearBefore = (one: Tally): Tally => ({ ...one, period: before });

/** Two years with everything the report can tell: bands, stages, cases, training, board, survey, units, published figures. */
export const richCounts: Counts = countsOf(
  [
    staff("non-clinical", "Band 2", [120, 30, 5]),
    staff("non-clinical", "Band 6", [40, 14, 1]),
    staff("non-clinical", "Band 8a", [20, 2, 0]),
    staff("clinical", "Band 5", [180, 140, 8]),
    staff("clinical", "Band 6", [150, 40, 4]),
    staff("clinical", "Band 8a", [60, 5, 1]),
    staff("clinical", "VSM", [4, 0, 0]),
    staff("medical", "Consultants", [6, 21, 0]),
    tally("applied", [1600, 1500, 40]),
    tally("shortlisted", sumOf("applied")),
    tally("interviewed", [560, 380, 10]),
    tally("appointed", sumOf("appointed")),
    tally("disciplinary", sumOf("events")),
    tally("training", [320, 120, 9]),
    tally("board", [12, 2, 1]),
    tally("board voting", [9, 2, 0]),
    tally("board executive", [5, 0, 1]),
    yearBefore(staff("clinical", "Band 5", [500, 200, 20])),
    yearBefore(staff("clinical", "Band 8a", [60, 4, 0])),
    yearBefore(tally("shortlisted", [600, 400, 10])),
    yearBefore(tally("appointed", [160, 70, 2])),
    yearBefore(tally("disciplinary", [9, 10, 0])),
    yearBefore(tally("board", [12, 1, 1])),
  ].map(diverse),
  {
    splits: Object.entries(units).flatMap(([value, { events, base, applied, appointed }]) =>
      [
        staff("clinical", "Band 5", [...base]),
        tally("disciplinary", [...events]),
        tally("training", [Math.round(base[0] * 0.5), Math.round(base[1] * 0.4), 0]),
        tally("shortlisted", [...applied]),
        tally("appointed", [...appointed]),
      ].map((one) => inDivision(value, one))
    ),
    survey: [
      answer("5", "white", 23.6, { question: "Q14a" }),
      answer("5", "bme", 28.8, { question: "Q14a" }),
      answer("6", "white", (100 * 261) / 1412),
      answer("6", "bme", (100 * 97) / 388),
      answer("6", "white", 9.1, { part: "managers" }),
      answer("6", "bme", null, { part: "managers", responses: null }),
      answer("7", "white", 59.2, { responses: null }),
      answer("7", "bme", 48.3, { responses: null }),
      answer("8", "bme", 14.6),
      answer("5", "white", 24.1, { period: before, surveyYear: 2023 }),
      answer("5", "bme", 33.2, { period: before, surveyYear: 2023 }),
      answer("5", "white", 22.9, { of: "average", responses: null }),
      answer("5", "bme", 27.4, { of: "average", responses: null }),
      answer("8", "white", 6.1, { of: "Next Trust" }),
      answer("8", "bme", null, { of: "Next Trust" }),
    ],
    published: [
      published({ value: 1.78 }),
      published({ figure: "events", group: "white", value: 164 }),
      published({ figure: "base", group: "bme", value: 460 }),
      published({
        indicator: "1",
        part: "clinical: Band 5",
        figure: "events",
        group: "bme",
        value: 140,
      }),
      published({ indicator: "1", part: "all", value: 30.9 }),
      published({ indicator: "5", figure: "rate", group: "bme", value: 0.288 }),
      published({ indicator: "9", part: "board", value: -17.6 }),
      published({ indicator: "4", part: "nowhere", value: 1.1 }),
    ],
    bridges: [
      {
        kind: "staff",
        sheet: "ESR",
        range: "A1:F900",
        period,
        steps: [
          { words: "rows", removed: 0, left: 890, unit: "rows" },
          { words: "bank workers left out", removed: 39, left: 851, unit: "people" },
        ],
      },
    ],
    findings: [
      { severity: "warning", code: "x", message: "Look at it.", count: 3, where: "'ESR'!A1:A9" },
    ],
  }
);
