import { boardGap as boardGapOfCounts } from "./board-gap";
import { ceiling as ceilingOfBands } from "./ceiling";
import { comparator as publishedFigure } from "./comparator";
import { disparityRatio as disparityOfStaff } from "./disparity-ratio";
import { ethnicGroup as groupOfEthnicity } from "./ethnic-group";
import { explain as explanationOf } from "./explain";
import { fragilityOfCounts } from "./fragility-of-groups";
import { gap as gapOfCounts, gapInterval as gapIntervalOfCounts } from "./gap";
import { inCell } from "./in-cell";
import { indicatorOfTable } from "./indicator-of-table";
import { payBand as bandOfGrade } from "./pay-band";
import { pValue as pOfCounts } from "./p-value";
import { rateInterval as rateIntervalOfCounts } from "./rate-interval";
import * as relative from "./relative-likelihood";
import { shortfallOfCounts } from "./shortfall-of-groups";
import { suppress as suppressedCounts } from "./suppress";
import { tally as tallyOfColumns } from "./tally";
import { target as targetOfYears } from "./target";
import { sentenceOfCounts, verdictOfCounts } from "./verdict-of-groups";

// The texts below are what Excel shows while a formula is typed; the build turns them into functions.json
// and into the help page. Saved workbooks hold the names after @customfunction and the order of the
// arguments: neither ever changes once released.

/**
 * Relative likelihood: how many times as likely an event is in one group as in the other. White ÷ BME for indicators 2 and 4, BME ÷ White for indicator 3.
 * @customfunction RELLIKELIHOOD
 * @helpurl https://localhost:3000/help.html#rellikelihood
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [indicator] 2, 3 or 4: sets the direction; 2 if left out
 * @returns A ratio; 1 means equally likely
 */
export function relativeLikelihood(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  indicator?: unknown[][]
): unknown[][] {
  return inCell(() =>
    relative.relativeLikelihood({ whiteEvents, whiteBase, bmeEvents, bmeBase }, indicator)
  );
}

/**
 * Confidence interval of the relative likelihood, in two cells: lower limit, upper limit. White ÷ BME for indicators 2 and 4, BME ÷ White for indicator 3.
 * @customfunction RELLIKELIHOOD.CI
 * @helpurl https://localhost:3000/help.html#rellikelihood-ci
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [indicator] 2, 3 or 4: sets the direction; 2 if left out
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @param [method] "MN" (Miettinen-Nurminen), "Koopman" or "Katz" (log method, for checks by hand); MN if left out
 * @returns Lower and upper limit; "no upper limit" where the ratio has none
 */
export function relativeLikelihoodInterval(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  indicator?: unknown[][],
  level?: unknown,
  method?: unknown
): unknown[][] {
  return inCell(() =>
    relative.relativeLikelihoodInterval(
      { whiteEvents, whiteBase, bmeEvents, bmeBase },
      indicator,
      level,
      method
    )
  );
}

/**
 * Two-sided p-value: how often chance alone would give a difference at least as large if both groups had the same rate. The same in both directions.
 * @customfunction PVALUE
 * @helpurl https://localhost:3000/help.html#pvalue
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [test] "N-1" (chi-squared), "Fisher", "mid-P" or "Pearson"; N-1 if left out
 * @returns A probability from 0 to 1
 */
export function pValue(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  test?: unknown
): unknown[][] {
  return inCell(() => pOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }, test));
}

/**
 * Verdict on the difference of two groups, in the words of the report: a gap, a possible gap, too few cases to judge and so on. It says how sure; SENTENCE says against whom.
 * @customfunction VERDICT
 * @helpurl https://localhost:3000/help.html#verdict
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [indicator] 2 to 8: sets direction and words (5 to 8: staff survey); 2 if left out
 * @returns The verdict in words
 */
export function verdict(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  indicator?: unknown[][]
): unknown[][] {
  return inCell(() => verdictOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }, indicator));
}

/**
 * The difference of two groups as a sentence that says which way round it is: ratio or gap, rates, interval, verdict and shortfall.
 * @customfunction SENTENCE
 * @helpurl https://localhost:3000/help.html#sentence
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [indicator] 2 to 8: sets direction and words (5 to 8: staff survey); 2 if left out
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @returns One or more plain sentences
 */
export function sentence(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  indicator?: unknown[][],
  level?: unknown
): unknown[][] {
  return inCell(() =>
    sentenceOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }, indicator, level)
  );
}

/**
 * People by whom a group falls short: appointments missing at the overall rate (indicator 2), people above the other group's rate (3), places missing to match it (4). 0 if it does not fall short.
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/help.html#shortfall
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [indicator] 2, 3 or 4: sets the direction; 2 if left out
 * @param [group] "BME" or "White": whose shortfall; BME if left out
 * @returns People, not rounded, 0 or more
 */
export function shortfall(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  indicator?: unknown[][],
  group?: unknown
): unknown[][] {
  return inCell(() =>
    shortfallOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }, indicator, group)
  );
}

/**
 * How many BME people with another outcome would turn a significant difference into one that is not, or the other way round (N-1 chi-squared test at 0.05). EXPLAIN says which.
 * @customfunction FRAGILITY
 * @helpurl https://localhost:3000/help.html#fragility
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @returns A number of people, or "no number of people would"
 */
export function fragility(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][]
): unknown[][] {
  return inCell(() => fragilityOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }));
}

/**
 * Confidence interval of one rate (Wilson), in two cells: lower limit, upper limit, each from 0 to 1.
 * @customfunction RATE.CI
 * @helpurl https://localhost:3000/help.html#rate-ci
 * @param events People with the event: a cell or a range
 * @param base All people who could have had it
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @returns Lower and upper limit, 0 to 1
 */
export function rateInterval(events: unknown[][], base: unknown[][], level?: unknown): unknown[][] {
  return inCell(() => rateIntervalOfCounts(events, base, level));
}

/**
 * Gap between two percentages in percentage points: BME % − White %. For the staff survey (indicators 5 to 8) and any other pair of rates.
 * @customfunction GAP
 * @helpurl https://localhost:3000/help.html#gap
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @returns Percentage points, −100 to 100; 0 means the same percentage
 */
export function gap(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][]
): unknown[][] {
  return inCell(() => gapOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }));
}

/**
 * Confidence interval of the gap BME % − White %, in two cells: lower limit, upper limit, in percentage points.
 * @customfunction GAP.CI
 * @helpurl https://localhost:3000/help.html#gap-ci
 * @param whiteEvents White people with the event, for example appointed: a cell or a range
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event, for example appointed
 * @param bmeBase All BME people who could have had it, for example shortlisted
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @param [method] "MN" (Miettinen-Nurminen) or "Newcombe" (for checks by hand); MN if left out
 * @returns Lower and upper limit in percentage points
 */
export function gapInterval(
  whiteEvents: unknown[][],
  whiteBase: unknown[][],
  bmeEvents: unknown[][],
  bmeBase: unknown[][],
  level?: unknown,
  method?: unknown
): unknown[][] {
  return inCell(() =>
    gapIntervalOfCounts({ whiteEvents, whiteBase, bmeEvents, bmeBase }, level, method)
  );
}

/**
 * Indicator 9: BME share of the board − BME share of the workforce, in percentage points. Below 0, BME people are a smaller share of the board than of the workforce.
 * @customfunction BOARDGAP
 * @helpurl https://localhost:3000/help.html#boardgap
 * @param bmeBoard BME members of the board: a cell or a range
 * @param allBoard All members of the board, unknown ethnicity included
 * @param bmeStaff BME staff in the workforce
 * @param allStaff All staff in the workforce, unknown ethnicity included
 * @returns Percentage points; 0 mirrors the workforce
 */
export function boardGap(
  bmeBoard: unknown[][],
  allBoard: unknown[][],
  bmeStaff: unknown[][],
  allStaff: unknown[][]
): unknown[][] {
  return inCell(() => boardGapOfCounts(bmeBoard, allBoard, bmeStaff, allStaff));
}

/**
 * Race disparity ratio: White ÷ BME staff at a higher level against a lower one. Above 1, White staff are better represented higher up. Without a step, all three with their names.
 * @customfunction DISPARITYRATIO
 * @helpurl https://localhost:3000/help.html#disparityratio
 * @param white White staff: lower, middle and upper, or one cell for each band
 * @param bme BME staff in the same order
 * @param [bands] The band of each cell; leave out for lower, middle, upper
 * @param [step] "lower to middle", "middle to upper" or "lower to upper"; all three if left out
 * @returns A ratio, or three rows of name and ratio
 */
export function disparityRatio(
  white: unknown[][],
  bme: unknown[][],
  bands?: unknown[][],
  step?: unknown
): unknown[][] {
  return inCell(() => disparityOfStaff(white, bme, bands, step));
}

/**
 * Step table of a band table: for every step, how many times as likely White staff at or above it are to be above it as BME staff, with interval, adjusted p, verdict, and which step is the ceiling.
 * @customfunction CEILING
 * @helpurl https://localhost:3000/help.html#ceiling
 * @param white White staff of each band, one cell for a band
 * @param bme BME staff of each band
 * @param bands The bands; any others than Agenda for Change go lowest first
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @returns A table with headings, one row for each step
 */
export function ceiling(
  white: unknown[][],
  bme: unknown[][],
  bands: unknown[][],
  level?: unknown
): unknown[][] {
  return inCell(() => ceilingOfBands(white, bme, bands, level));
}

/**
 * Ethnic group of a code or text as WRES groups it: White, BME, Unknown, or Unmapped where nothing is certain. Nothing is guessed.
 * @customfunction ETHNICGROUP
 * @helpurl https://localhost:3000/help.html#ethnicgroup
 * @param ethnicity NHS code, ESR text or wording of a form: a cell or a range
 * @param [detail] "group", "broad" (Asian, Black, Mixed, Other, White British, White other) or "category"; group if left out
 * @returns The group in words
 */
export function ethnicGroup(ethnicity: unknown[][], detail?: unknown): unknown[][] {
  return inCell(() => groupOfEthnicity(ethnicity, detail));
}

/**
 * Pay band or medical grade of a grade text or ESR code, as indicator 1 lists it; Unmapped where it names none.
 * @customfunction PAYBAND
 * @helpurl https://localhost:3000/help.html#payband
 * @param grade For example XR05, B5 or Review Body Band 5: a cell or a range
 * @returns The band in words
 */
export function payBand(grade: unknown[][]): unknown[][] {
  return inCell(() => bandOfGrade(grade));
}

/**
 * Counts rows by ethnic group: White, BME, Unknown and total, and by band where bands are given. Texts nobody has mapped count as Unknown and are shown.
 * @customfunction TALLY
 * @helpurl https://localhost:3000/help.html#tally
 * @param ethnicity Column of ethnicities, one row for each person
 * @param [bands] Column of grades or bands beside it
 * @returns A table with headings
 */
export function tally(ethnicity: unknown[][], bands?: unknown[][]): unknown[][] {
  return inCell(() => tallyOfColumns(ethnicity, bands));
}

/**
 * One figure of a WRES indicator from a small table of counts with headings: % for 1, White ÷ BME for 2 and 4, BME ÷ White for 3, BME − White points for 5 to 8, board − workforce points for 9.
 * @customfunction INDICATOR
 * @helpurl https://localhost:3000/help.html#indicator
 * @param number Number of the indicator, 1 to 9
 * @param table Counts with a row of headings, for example Group, Shortlisted, Appointed
 * @param [part] A band for indicator 1; "board", "voting" or "executive" for 9; all if left out
 * @param [figure] "value", "lower", "upper", "p", "verdict" or "sentence"; value if left out
 * @returns The figure asked for
 */
export function indicator(
  number: unknown,
  table: unknown[][],
  part?: unknown,
  figure?: unknown
): unknown[][] {
  return inCell(() => indicatorOfTable(number, table, part, figure));
}

/**
 * Published figure to compare with, as far as its source is confirmed; in the direction of the indicator. EXPLAIN names the source.
 * @customfunction COMPARATOR
 * @helpurl https://localhost:3000/help.html#comparator
 * @param indicator Number of the indicator, 1 to 9: a cell or a range
 * @param year WRES year, for example 2023: a cell or a range
 * @param [region] "England", "London", "Midlands" …; England if left out
 * @param [part] "all", "VSM" (indicator 1) or "BME" (percentage of a survey question); all if left out
 * @returns A ratio, or a percentage from 0 to 100
 */
export function comparator(
  indicator: unknown[][],
  year: unknown[][],
  region?: unknown[][],
  part?: unknown
): unknown[][] {
  return inCell(() => publishedFigure(indicator, year, region, part));
}

/**
 * BME people a band should have in a year on a straight line from a baseline to the BME share of the workforce (A Model Employer: 2018 to 2028).
 * @customfunction TARGET
 * @helpurl https://localhost:3000/help.html#target
 * @param baseline BME people in the band in the first year
 * @param staff All staff of the band
 * @param share BME share of the workforce, for example 23% or 0.23
 * @param year The year asked for: a cell or a range
 * @param [firstYear] Year of the baseline; 2018 if left out
 * @param [lastYear] Year of the goal; 2028 if left out
 * @returns People, not rounded; "goal met" if the baseline is there already
 */
export function target(
  baseline: unknown[][],
  staff: unknown[][],
  share: unknown[][],
  year: unknown[][],
  firstYear?: unknown,
  lastYear?: unknown
): unknown[][] {
  return inCell(() => targetOfYears(baseline, staff, share, year, firstYear, lastYear));
}

/**
 * Counts with small numbers protected: hidden ones become [c], others may be rounded. Totals can give a hidden count back: that is not looked at here.
 * @customfunction SUPPRESS
 * @helpurl https://localhost:3000/help.html#suppress
 * @param counts Counts: a cell or a range; texts stay as they are
 * @param [preset] "HES" (1 to 7 hidden, nearest 5), "HESA", "under 5", "under 10" or "internal"; HES if left out
 * @returns Each count, rounded, or [c]
 */
export function suppress(counts: unknown[][], preset?: unknown): unknown[][] {
  return inCell(() => suppressedCounts(counts, preset));
}

/**
 * How a WRES function comes to its answer: direction, formula, figures, method, source, and the formula of plain Excel that gives the same.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help.html#explain
 * @param functionName Name of the function in quotes, for example "GAP"
 * @param values Its arguments, in their order
 * @returns A table of two columns
 */
export function explain(functionName: unknown, values: unknown[][][]): unknown[][] {
  return inCell(() => explanationOf(functionName, values));
}
