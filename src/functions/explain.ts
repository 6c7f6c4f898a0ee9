import { formatCount, formatPercent } from "../analysis/format";
import { verdictText } from "../analysis/verdict";
import { ethnicCategories, ethnicCategoryOf } from "../standard/ethnic-categories";
import { indicators, type IndicatorDefinition } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import { wilsonInterval } from "../statistics/wilson-interval";
import {
  countArgument,
  isBlankOrZero,
  numberChoice,
  singleCell,
  textCell,
  wordChoice,
  yearArgument,
} from "./arguments";
import { boardCounts, boardPoints, type BoardCounts } from "./board-gap";
import { ceiling } from "./ceiling";
import { comparatorOf } from "./comparator";
import {
  disparityOfStep,
  disparityStepArgument,
  disparitySteps,
  staffByCluster,
} from "./disparity-ratio";
import { ethnicDetails, ethnicGroupOf } from "./ethnic-group";
import { fragilityOfGroups, noNumberOfPeople } from "./fragility-of-groups";
import { FunctionError } from "./function-error";
import { gapInterval, gapMethods, gapOfGroups } from "./gap";
import type { CellAnswer } from "./in-cell";
import {
  definitionOfTable,
  figureArgument,
  figureOf,
  figuresOfTable,
  type IndicatorFigures,
} from "./indicator-of-table";
import {
  nativeDisparity,
  nativeGap,
  nativeGapInterval,
  nativePValue,
  nativeRateInterval,
  nativeRatio,
  nativeRatioInterval,
  nativeShortfall,
  nativeSuppression,
  nativeTarget,
} from "./native-formula";
import { payBandWord } from "./pay-band";
import { pOfGroups, testArgument } from "./p-value";
import { ratioLimits, ratioMethods, ratioOfGroups } from "./relative-likelihood";
import { shortfallGroupArgument, shortfallOfGroups } from "./shortfall-of-groups";
import { presetArgument, suppressed } from "./suppress";
import { tally } from "./tally";
import { goalMet, goalOf, targetIn, trajectoryArgument } from "./target";
import {
  indicatorArgument,
  inOrder,
  levels,
  proportionArgument,
  ratioIndicators,
  twoGroupIndicators,
  twoGroups,
  type TwoGroups,
} from "./two-groups";
import { resultOfGroups } from "./verdict-of-groups";

/** How a number was worked out, as the rows of the answer. */
interface Explanation {
  /** Which way round, or what a higher number means. */
  direction: string;
  formula: string;
  /** The same with the figures of the call. */
  figures: string;
  result: CellAnswer[];
  method: string;
  /** A formula of plain Excel with the same result; null where there is none. */
  native: string | null;
}

const outOf = ({ events, base }: Proportion) =>
  `${formatCount(events)} of ${formatCount(base)} (${formatPercent(events, base)})`;

const bothGroups = ({ white, bme }: TwoGroups) => `White ${outOf(white)}; BME ${outOf(bme)}`;

const counts = (args: readonly unknown[]): TwoGroups =>
  twoGroups(args[0], args[1], args[2], args[3]);

const levelOf = (value: unknown) => numberChoice(value, "Level", levels, 0.95);

const percentWords = (level: number) => `${Math.round(level * 100)}% interval`;

function ratioDirection({ number, direction, people, outcome }: IndicatorDefinition): string {
  const [first, second] = direction === "bme/white" ? ["BME", "White"] : ["White", "BME"];
  return `Indicator ${number}, ${first} ÷ ${second}: how many times as likely ${first} ${people} are as ${second} ${people} ${outcome}`;
}

const ratioFormula = ({ direction }: IndicatorDefinition) =>
  direction === "bme/white"
    ? "(BME events ÷ BME base) ÷ (White events ÷ White base)"
    : "(White events ÷ White base) ÷ (BME events ÷ BME base)";

const pointsDirection = "BME − White: above 0, the event is more frequent among BME people";
const boardDirection = "Board − workforce: below 0, BME people are a smaller share of the board";

function directionOf(indicator: IndicatorDefinition): string {
  const { number, direction, harm } = indicator;
  if (direction !== null) return ratioDirection(indicator);
  if (number === "1") return "BME as a percentage of all heads, unknown ethnicity included";
  if (number === "9") return boardDirection;
  return `Indicator ${number}, ${pointsDirection}; ${harm ? "lower" : "higher"} is better`;
}

function boardInWords({ bmeBoard, allBoard, bmeStaff, allStaff }: BoardCounts) {
  const board = { events: bmeBoard, base: allBoard };
  const staff = { events: bmeStaff, base: allStaff };
  return {
    words: `Board ${outOf(board)}; workforce ${outOf(staff)}`,
    native: nativeGap(board, staff),
  };
}

/** The counts a table holds for an indicator, and the formula of plain Excel for its value. */
function figuresInWords(
  definition: IndicatorDefinition,
  found: IndicatorFigures
): { words: string; native: string } {
  switch (found.kind) {
    case "share":
      return {
        words: `BME ${outOf({ events: found.bme, base: found.all })}`,
        native: `=${found.bme}/${found.all}*100`,
      };
    case "board":
      return boardInWords(found.board);
    case "percentages":
      return {
        words: `White ${found.white}%; BME ${found.bme}%`,
        native: `=${found.bme}-${found.white}`,
      };
    case "groups": {
      const { white, bme } = found.groups;
      const { first, second } = inOrder(found.groups, definition);
      return {
        words: bothGroups(found.groups),
        native: definition.direction === null ? nativeGap(bme, white) : nativeRatio(first, second),
      };
    }
  }
}

const sameBothWays = "None: the same whichever group stands first";

const sources = {
  "Miettinen-Nurminen": "Miettinen and Nurminen, Statistics in Medicine 4 (1985), 213–226",
  Koopman: "Koopman, Biometrics 40 (1984), 513–517",
  Katz: "Katz and others, Biometrics 34 (1978), 469–474",
  Newcombe: "Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10",
} as const;

const verdictMethod =
  "0.80–1.25 on whole counts (5 to 8: 3 points, and for 5, 6, 8 also the ratio), Miettinen-Nurminen interval, N−1 chi-squared p; Fisher's p decides where a cell expects fewer than 5";

const explanations: Readonly<Record<string, (args: readonly unknown[]) => Explanation>> = {
  RELLIKELIHOOD: (args) => {
    const groups = counts(args);
    const indicator = indicatorArgument(args[4], ratioIndicators);
    const { first, second } = inOrder(groups, indicator);
    return {
      direction: ratioDirection(indicator),
      formula: ratioFormula(indicator),
      figures: bothGroups(groups),
      result: [ratioOfGroups(groups, indicator)],
      method: "Counts are divided unrounded",
      native: nativeRatio(first, second),
    };
  },
  "RELLIKELIHOOD.CI": (args) => {
    const groups = counts(args);
    const indicator = indicatorArgument(args[4], ratioIndicators);
    const level = levelOf(args[5]);
    const method = wordChoice(args[6], "Method", ratioMethods, "Miettinen-Nurminen");
    const { first, second } = inOrder(groups, indicator);
    return {
      direction: ratioDirection(indicator),
      formula: `${percentWords(level)} of ${ratioFormula(indicator)}: lower limit, upper limit`,
      figures: bothGroups(groups),
      result: ratioLimits(groups, indicator, level, method),
      method: sources[method],
      native: nativeRatioInterval(first, second, level, method),
    };
  },
  PVALUE: (args) => {
    const groups = counts(args);
    const test = testArgument(args[4]);
    return {
      direction: sameBothWays,
      formula: `${test.name}: the probability of a difference at least as large if both groups had the same rate`,
      figures: bothGroups(groups),
      result: [pOfGroups(groups, test)],
      method: test.source,
      native: nativePValue(groups.white, groups.bme, test.word),
    };
  },
  VERDICT: (args) => {
    const groups = counts(args);
    const indicator = indicatorArgument(args[4], twoGroupIndicators);
    const result = resultOfGroups(groups, indicator, 0.95);
    return {
      direction: directionOf(indicator),
      formula:
        "The first rule that applies, from the size of the ratio or gap, its interval and its p",
      figures: result.sentence,
      result: [verdictText(result)],
      method: verdictMethod,
      native: null,
    };
  },
  SENTENCE: (args) => {
    const groups = counts(args);
    const indicator = indicatorArgument(args[4], twoGroupIndicators);
    return {
      direction: directionOf(indicator),
      formula: "Ratio or gap, rates, counts, interval, verdict and shortfall in words",
      figures: bothGroups(groups),
      result: [resultOfGroups(groups, indicator, levelOf(args[5])).sentence],
      method: verdictMethod,
      native: null,
    };
  },
  SHORTFALL: (args) => {
    const groups = counts(args);
    const indicator = indicatorArgument(args[4], ratioIndicators);
    const of = shortfallGroupArgument(args[5]);
    const [group, other] = of === "bme" ? [groups.bme, groups.white] : [groups.white, groups.bme];
    const formulas: Partial<Record<IndicatorDefinition["number"], string>> = {
      "2": `${group.name} base × rate of both groups together − ${group.name} events`,
      "3": `${group.name} events − ${group.name} base × ${other.name} rate`,
      "4": `${group.name} base × ${other.name} rate − ${group.name} events`,
    };
    return {
      direction: `${group.name} people, indicator ${indicator.number}; 0 when they do not fall short`,
      formula: formulas[indicator.number] ?? "",
      figures: bothGroups(groups),
      result: [shortfallOfGroups(groups, indicator, of)],
      method: "People, not rounded; in words they are rounded up",
      native: nativeShortfall(group, other, indicator.number),
    };
  },
  FRAGILITY: (args) => {
    const groups = counts(args);
    const { significant, people, change, p } = fragilityOfGroups(groups);
    const now = `${significant ? "is" : "is not"} significant by the N−1 chi-squared test`;
    const then = significant ? "no longer would be" : "would be";
    return {
      direction:
        people === null
          ? `The difference ${now}, and no change among BME people alone would alter that`
          : `The difference ${now}; if so many more BME people ${change === "gain" ? "had" : "had not had"} the event it ${then}${p === null ? "" : ` (p ${p.toPrecision(2)})`}`,
      formula: "BME people are moved one by one until the p-value crosses 0.05; bases stay",
      figures: bothGroups(groups),
      result: [people ?? noNumberOfPeople],
      method:
        "Walsh and others, Journal of Clinical Epidemiology 67 (2014), 622–628, with the N−1 chi-squared test and the BME group",
      native: null,
    };
  },
  "RATE.CI": (args) => {
    const proportion = proportionArgument(args[0], args[1], "Events", "Base");
    const level = levelOf(args[2]);
    const { lower, upper } = wilsonInterval(proportion, level);
    return {
      direction: "None: one group",
      formula: `${percentWords(level)} of events ÷ base: lower limit, upper limit`,
      figures: outOf(proportion),
      result: [lower, upper],
      method: "Wilson, Journal of the American Statistical Association 22 (1927), 209–212",
      native: nativeRateInterval(proportion, level),
    };
  },
  GAP: (args) => {
    const groups = counts(args);
    return {
      direction: pointsDirection,
      formula: "(BME events ÷ BME base − White events ÷ White base) × 100, in percentage points",
      figures: bothGroups(groups),
      result: [gapOfGroups(groups)],
      method: "Counts are divided unrounded",
      native: nativeGap(groups.bme, groups.white),
    };
  },
  "GAP.CI": (args) => {
    const groups = counts(args);
    const level = levelOf(args[4]);
    const method = wordChoice(args[5], "Method", gapMethods, "Miettinen-Nurminen");
    const { white, bme } = groups;
    return {
      direction: pointsDirection,
      formula: `${percentWords(level)} of BME % − White %, in percentage points: lower limit, upper limit`,
      figures: bothGroups(groups),
      result: gapInterval(
        {
          whiteEvents: white.events,
          whiteBase: white.base,
          bmeEvents: bme.events,
          bmeBase: bme.base,
        },
        args[4],
        args[5]
      )[0],
      method: sources[method],
      native: nativeGapInterval(bme, white, level, method),
    };
  },
  BOARDGAP: (args) => {
    const board = boardCounts(args);
    const { words, native } = boardInWords(board);
    return {
      direction: boardDirection,
      formula: "(BME board ÷ all board − BME staff ÷ all staff) × 100, in percentage points",
      figures: words,
      result: [boardPoints(board)],
      method: `${indicators["9"].source}. People of unknown ethnicity count in all board and all staff`,
      native,
    };
  },
  DISPARITYRATIO: (args) => {
    const { white, bme } = staffByCluster(args[0], args[1], args[2]);
    const step = disparityStepArgument(args[3]) ?? disparitySteps[2];
    const ratio = disparityOfStep(white, bme, step);
    const staff = (name: string, of: typeof white) =>
      `${name} lower ${of.lower}, middle ${of.middle}, upper ${of.upper}`;
    return {
      direction: `White ÷ BME, ${step.words}: above 1, White staff are better represented higher up`,
      formula: `(White ${step.to} ÷ White ${step.from}) ÷ (BME ${step.to} ÷ BME ${step.from})`,
      figures: `${staff("White", white)}; ${staff("BME", bme)}`,
      result: [ratio ?? "cannot be calculated"],
      method:
        "Lower is Band 5 and below, middle 6 and 7, upper 8a and above with VSM. Staff in post, not promotions",
      native:
        ratio === null
          ? null
          : nativeDisparity(
              { from: white[step.from], to: white[step.to] },
              { from: bme[step.from], to: bme[step.to] }
            ),
    };
  },
  CEILING: (args) => {
    const [, ...steps] = ceiling(args[0], args[1], args[2], args[3]);
    const highest = steps.find((row) => row.at(-1) === "ceiling");
    return {
      direction: "White ÷ BME: above 1, White staff at or above a step are more often above it",
      formula:
        "(White above ÷ White at or above) ÷ (BME above ÷ BME at or above) for every step between neighbouring bands",
      figures: `${steps.length} ${steps.length === 1 ? "step" : "steps"}`,
      result: [highest ? `${String(highest[0])} to ${String(highest[1])}` : "no sure ceiling"],
      method:
        "The ceiling is the highest step with a gap against BME staff: ratio above 1.25 and p, adjusted by Holm (1979) for all steps, below 0.05",
      native: null,
    };
  },
  ETHNICGROUP: (args) => {
    const cell = singleCell(args[0], "Ethnicity");
    const detail = wordChoice(args[1], "Detail", ethnicDetails, "group");
    const code = ethnicCategoryOf(textCell(cell, "Ethnicity"));
    const category = ethnicCategories.find((each) => each.code === code);
    return {
      direction: "White includes White minorities; BME is every other stated group",
      formula: "Text or code → category → group; nothing is guessed",
      figures: `"${String(textCell(cell, "Ethnicity")).slice(0, 80)}" → ${category?.name ?? code}`,
      result: [ethnicGroupOf(cell, detail)],
      method: "NHS Data Dictionary, ETHNIC CATEGORY: the first letter decides",
      native: null,
    };
  },
  PAYBAND: (args) => {
    const cell = singleCell(args[0], "Grade");
    return {
      direction: "None: one text",
      formula: "Grade text or ESR code → row of indicator 1; nothing is guessed",
      figures: `"${String(textCell(cell, "Grade")).slice(0, 80)}"`,
      result: [payBandWord(cell)],
      method: "Agenda for Change bands, VSM, and the medical and dental grades of indicator 1",
      native: null,
    };
  },
  TALLY: (args) => {
    const rows = tally(args[0], args[1]);
    const [white, bme, unknown, total] = rows[rows.length - 1].slice(-5);
    return {
      direction: "None: counts",
      formula: "Rows of the column by group; texts nobody has mapped count as Unknown",
      figures: `White ${String(white)}, BME ${String(bme)}, Unknown ${String(unknown)}`,
      result: [total],
      method: "NHS Data Dictionary, ETHNIC CATEGORY: the first letter decides",
      native: null,
    };
  },
  INDICATOR: (args) => {
    const definition = definitionOfTable(args[0]);
    const figure = figureArgument(args[3]);
    const found = figuresOfTable(definition, args[1], args[2]);
    const { words, native } = figuresInWords(definition, found);
    return {
      direction: directionOf(definition),
      formula: definition.definition,
      figures: words,
      result: [figureOf(definition, found, figure)],
      method: definition.source,
      native: figure === "value" ? native : null,
    };
  },
  COMPARATOR: (args) => {
    const found = comparatorOf(args[0], args[1], args[2], args[3]);
    const definition = indicators[found.indicator];
    return {
      direction:
        definition.direction === null ? "A percentage, 0 to 100" : ratioDirection(definition),
      formula: "As published, not recalculated",
      figures: `Indicator ${found.indicator}, ${found.year}, ${found.region}, part "${found.part}"`,
      result: [found.value],
      method: found.note === undefined ? found.source : `${found.source} (${found.note})`,
      native: null,
    };
  },
  TARGET: (args) => {
    const trajectory = trajectoryArgument(args[0], args[1], args[2], args[4], args[5]);
    const year = yearArgument(args[3], "Year");
    const { baseline, staff, share, firstYear, lastYear } = trajectory;
    const goal = goalOf(trajectory);
    const met = baseline >= goal;
    return {
      direction: "BME people the band should have by that year",
      formula: "baseline + (goal − baseline) × years passed ÷ years in all; goal = staff × share",
      figures: `${formatCount(baseline)} BME people of ${formatCount(staff)} in ${firstYear}; goal ${Number(goal.toFixed(2))} in ${lastYear} at a share of ${Number((share * 100).toFixed(2))}%`,
      result: [met ? goalMet : targetIn(trajectory, year)],
      method: "NHS England, A Model Employer (2019): parity of leadership by 2028",
      native: met ? null : nativeTarget(trajectory, year),
    };
  },
  SUPPRESS: (args) => {
    const count = countArgument(args[0], "Count");
    const preset = presetArgument(args[1]);
    return {
      direction: "None: one count",
      formula: preset.words,
      figures: `Count ${formatCount(count)}: this line and the last are not for publication`,
      result: [suppressed(count, preset)],
      method: preset.needsSecondary
        ? `Preset "${preset.word}". In a table a second cell must be hidden too, or the total gives this one back`
        : `Preset "${preset.word}"`,
      native: nativeSuppression(count, preset),
    };
  },
};

/** The functions that EXPLAIN knows, in the order of the list of functions. */
export const explainedFunctions: readonly string[] = Object.keys(explanations);

function explanationArgument(value: unknown) {
  const cell = singleCell(value, "Function");
  const name = isBlankOrZero(cell)
    ? ""
    : String(cell)
        .trim()
        .toUpperCase()
        .replace(/^=?(WRES\.)?/, "");
  const explanation = explainedFunctions.includes(name) ? explanations[name] : undefined;
  if (explanation) return { name, explanation };
  throw new FunctionError(
    "#VALUE!",
    `Give the name of a function in quotes, one of ${explainedFunctions.join(", ")}.`
  );
}

/**
 * How a function of this list comes to its answer for the arguments that follow its name, as rows of a
 * heading and a text or number: direction, formula, figures, result (one row for each of its cells),
 * method with its source, and the formula of plain Excel that gives the same where there is one. One set
 * of figures at a time: a range is taken only where the function itself takes a table.
 *
 * @throws FunctionError #VALUE! for an unknown function, else what the function itself throws.
 */
export function explain(functionName: unknown, values: readonly unknown[]): CellAnswer[][] {
  const { name, explanation } = explanationArgument(functionName);
  const { direction, formula, figures, result, method, native } = explanation(values);
  return [
    ["Function", `WRES.${name}`],
    ["Direction", direction],
    ["Formula", formula],
    ["Figures", figures],
    ...result.map((cell, index) => [result.length === 1 ? "Result" : `Result ${index + 1}`, cell]),
    ["Method", method],
    ["In plain Excel", native ?? "no plain formula gives this"],
  ];
}
