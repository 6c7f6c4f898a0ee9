import { capitalised, formatCount } from "../analysis/format";
import type { Priority, Unseen } from "../analysis/priorities";
import { wholePeople } from "../analysis/shortfall";
import { verdictText } from "../analysis/verdict";
import { indicators } from "../standard/indicators";
import { columnName, withSheet } from "../standard/address";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { figureConditions, type FigureName } from "./figure-conditions";
import { constant, formula, serialDate } from "./grid";
import { changedWords, guardedText, textExpression } from "./guarded";
import { partWords } from "./part-words";
import type { FigureRows } from "./reconcile-sheet";
import { resultOf, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan, StyleName } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";

const header = [
  "Rank",
  "Indicator",
  "Where",
  "Snapshot",
  "Verdict",
  "What was found",
  "People",
  "How long",
  "How firmly",
  "Beside others",
];

const unseenHeader = [
  "Indicator",
  "Where",
  "Snapshot",
  "Verdict",
  "What the data could have shown",
];

/** "2 Appointment from shortlisting"; the ladder of pay bands is a finding of its own within indicator 1. */
export function priorityTitle({ key, indicator }: Pick<Priority, "key" | "indicator">): string {
  return isLadder(key)
    ? "1 Ladder of pay bands: the ceiling"
    : `${indicator} ${indicators[indicator].title}`;
}

function isLadder(key: string): boolean {
  return key.startsWith("ladder: ");
}

/** The name under which the condition of a priority is found. */
function figureOf({ key, indicator, part, period }: Priority | Unseen): FigureName {
  return { indicator, part: isLadder(key) ? key : part, period };
}

/** "31 more BME applicants would have been appointed"; "" where it has no meaning. */
export function peopleWords({ people }: Pick<Priority, "people">): string {
  if (people === null) return "";
  return `${formatCount(wholePeople(people.count))} ${people.words}`;
}

/** How sure a priority is, and what would change its verdict. */
function firmness({ verdict, sure, standsOut, comparisons, fragility }: Priority): string {
  const many = formatCount(comparisons);
  const words =
    verdict === null
      ? "Counted in seats, not tested."
      : standsOut
        ? `Unlikely to be chance even among the ${many} comparisons made.`
        : sure
          ? `Unlikely to be chance taken alone; of ${many} comparisons some look so by chance.`
          : "Could be chance.";
  return [words, fragility].filter((text) => text !== "").join(" ");
}

/** The unseen indicators before the unseen bands, which are many. */
function bandsLast(unseen: readonly Unseen[]): Unseen[] {
  const isBand = ({ indicator }: Unseen) => indicator === "1";
  return [...unseen.filter((one) => !isBand(one)), ...unseen.filter(isBand)];
}

/** Words of a cell: guarded by the counts they were made from, a dash of the standard where there are none. */
function cellOf(
  condition: string | undefined,
  text: string,
  style: StyleName = "WRES Text"
): PlannedCell {
  if (text === "") return constant("[z]", style);
  return condition === undefined
    ? constant(text, style)
    : formula(guardedText(condition, text), style);
}

function peopleCell({ people }: Priority, condition: string | undefined): PlannedCell {
  const count = people === null ? null : wholePeople(people.count);
  if (count === null || condition === undefined) return constant(count ?? "[z]", "WRES Count");
  return formula(`IF(${condition},${count},"${changedWords}")`, "WRES Count");
}

function priorityRow(priority: Priority, condition: string | undefined): PlannedCell[] {
  const { rank, verdictWords, sentence, persistence, place } = priority;
  return [
    constant(rank, "WRES Cell"),
    constant(priorityTitle(priority), "WRES Text"),
    constant(partWords(priority.indicator, priority.part), "WRES Text"),
    constant(serialDate(priority.period), "WRES Date"),
    cellOf(condition, verdictWords, "WRES Verdict"),
    cellOf(condition, sentence),
    peopleCell(priority, condition),
    cellOf(condition, persistence),
    cellOf(condition, firmness(priority)),
    cellOf(condition, place),
  ];
}

/** Finding none is no evidence that there is none. */
function noPriorityRow(): PlannedCell[] {
  const sentence =
    "No gap was found, sure or possible. That is no evidence that there is none: see what the data cannot show.";
  return header.map((name) =>
    constant(
      name === "What was found" ? sentence : "[z]",
      name === "Rank" ? "WRES Cell" : "WRES Text"
    )
  );
}

function unseenRow(
  unseen: Unseen,
  condition: string | undefined,
  { results }: ReportInput
): PlannedCell[] {
  const result = resultOf(results, unseen.indicator, unseen.part, unseen.period);
  return [
    constant(priorityTitle(unseen), "WRES Text"),
    constant(partWords(unseen.indicator, unseen.part), "WRES Text"),
    constant(serialDate(unseen.period), "WRES Date"),
    cellOf(condition, result ? verdictText(result) : "", "WRES Verdict"),
    cellOf(condition, unseen.sentence),
  ];
}

/** "2 gaps unlikely to be chance, 1 possible gap." */
function countedGaps(priorities: readonly Priority[]): string {
  const sure = priorities.filter((one) => one.sure).length;
  const possible = priorities.length - sure;
  const gaps = (count: number) => `${formatCount(count)} ${count === 1 ? "gap" : "gaps"}`;
  const parts = [
    ...(sure > 0
      ? [
          `${gaps(sure)} that ${sure === 1 ? "is" : "are"} unlikely to be chance or counted in seats`,
        ]
      : []),
    ...(possible > 0 ? [`${gaps(possible)} that could be chance`] : []),
  ];
  return parts.length > 0 ? `${capitalised(parts.join(", "))}.` : "";
}

/** The sheet right after the summary: what matters most. */
export function prioritiesSheet(
  input: ReportInput,
  rows: FigureRows,
  summary: SheetPlan
): SheetPlan {
  const { priorities, movement } = input;
  const conditionOf = figureConditions(input, rows);
  const told =
    priorities.length > 0
      ? priorities.map((priority) => priorityRow(priority, conditionOf(figureOf(priority))))
      : [noPriorityRow()];
  const words = [countedGaps(priorities), movement.sentence].filter((text) => text !== "");
  return frameSheet(input, {
    key: "priorities",
    title: "What to put right first",
    note: `In order: what stands among all comparisons made, what is sure taken alone, what is possible; within these how long it has lasted, then how grave the indicator is. Never by numbers of people across indicators; what the people are, the sentence says. Each row has its own row on ${sheetNames.actions}. [z] not applicable.`,
    finding: words.length > 0 ? headline(words.join(" "), told.length, summary) : null,
    tables: [
      {
        name: tableNames.priorities,
        header,
        rows: told,
        widths: [7, 24, 18, 12, 22, 62, 9, 15, 32, 30],
      },
    ],
    charts: [],
    frozenColumns: 3,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
}

/** What the data cannot answer, apart from what they do; null where they answer everything. */
export function notYetSeenSheet(input: ReportInput, rows: FigureRows): SheetPlan | null {
  const { unseen } = input;
  if (unseen.length === 0) return null;
  const conditionOf = figureConditions(input, rows);
  return frameSheet(input, {
    key: "unseen",
    title: "What we cannot yet see",
    note: "Figures on too few people or cases to find a gap, or to rule one out. None of them says that things are equal. More years taken together, or better records, would show more. [z] not applicable.",
    finding: null,
    tables: [
      {
        name: tableNames.unseen,
        header: unseenHeader,
        rows: bandsLast(unseen).map((one) => unseenRow(one, conditionOf(figureOf(one)), input)),
        widths: [30, 24, 12, 26, 74],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
}

/** The line on top, shown while no row below, nor of the summary, says that its counts have changed. */
function headline(text: string, rows: number, summary: SheetPlan): PlannedCell {
  const verdicts = columnName(header.indexOf("Verdict"));
  const last = firstDataRow + rows;
  const told = [
    withSheet(sheetNames.priorities, `$${verdicts}$${firstDataRow + 1}:$${verdicts}$${last}`),
    withSheet(summary.name, summary.tables[0].range),
  ].map((range) => `COUNTIF(${range},"${changedWords}")`);
  return formula(
    `IF(${told.join("+")}=0,${textExpression(text)},"${changedWords}")`,
    "WRES Headline"
  );
}
