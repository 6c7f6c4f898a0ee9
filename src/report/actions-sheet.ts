import { formatCount } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import type { Priority } from "../analysis/priorities";
import { verdictText } from "../analysis/verdict";
import type { CellValue } from "../intake/found-region";
import { sheetNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { directionWords, usualNames } from "./comparison-table";
import { constant, serialDate } from "./grid";
import { textExpression } from "./guarded";
import { keptSheet } from "./kept-sheet";
import {
  actionStatuses,
  attentionWords,
  keptTableDefinition,
  targetWords,
} from "./kept-table-definitions";
import type { KeptRow, KeptTablePlan } from "./kept-tables";
import { partWords } from "./part-words";
import { peopleWords, priorityTitle } from "./priorities-sheet";
import type { ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { latestPeriodOf } from "../analysis/latest-period";

type Cells = Record<string, CellValue>;

/** What the column "State of the gap" says; nothing else begins with these words. */
export const gapStates = {
  new: "new",
  open: "open",
  foundAgain: "open: found again",
  closed: "closed: the gap is no longer found",
  noFigure: "no figure this time",
} as const;

type Better = "lower" | "higher";

/** In which direction a figure gets better: towards parity; a share of a band only ever upwards. */
function betterWhen({ measure, value }: Pick<Priority, "measure" | "value">): Better {
  if (measure === "percent") return "higher";
  if (value === "infinity") return "lower";
  return (value ?? 0) > (measure === "ratio" ? 1 : 0) ? "lower" : "higher";
}

const [, , done, stopped] = actionStatuses;

/** What asks for attention: nothing of actions that are done or stopped. */
const attention = `=IF(OR({status}=${textExpression(done)},{status}=${textExpression(stopped)}),"",IF(AND(ISNUMBER({due}),{due}<TODAY()),"${attentionWords.overdue}",IF(LEFT({state},6)="closed","",IF(TRIM({owner})="","${attentionWords.noOwner}",IF({due}="","${attentionWords.noDueDate}","")))))`;

/** Whether the latest value has come as far as the target, whichever way is better. */
const againstTarget = `=IF(OR(NOT(ISNUMBER({target})),NOT(ISNUMBER({latest}))),"",IF(IF({better}="higher",{latest}>={target},{latest}<={target}),"${targetWords.met}","${targetWords.short}"))`;

const measures: Record<Priority["measure"], (priority: Priority) => string> = {
  ratio: ({ indicator, key }) =>
    `relative likelihood, ${directionWords(indicator === "3" && !key.startsWith("ladder") ? "bme/white" : "white/bme", usualNames)}`,
  percent: () => "BME % of the band",
  points: ({ indicator }) =>
    indicator === "9" ? "points, board − workforce" : "points, BME − White",
};

/** The first sentence: figures and counts, whose verdict stands beside it on the sheet of priorities. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.) (?=[A-Z])/)[0];
}

/** The finding as it stood at a snapshot: a record, which does not follow later counts. */
function foundCells(priority: Priority): Cells {
  const { indicator, part, period, sentence, value } = priority;
  return {
    indicator: `${priorityTitle(priority)} (${partWords(indicator, part)})`,
    finding: firstSentence(sentence),
    snapshot: serialDate(period),
    people: peopleWords(priority),
    latest: typeof value === "number" ? value : "",
    better: betterWhen(priority),
  };
}

/** Empty where only the organisation knows. */
function suggestions(priority: Priority): Cells {
  return {
    objective: "",
    action: "",
    owner: "",
    due: "",
    status: actionStatuses[0],
    progress: "",
    measure: measures[priority.measure](priority),
    target: "",
    targetYear: "",
  };
}

function wasClosed(row: KeptRow | undefined): boolean {
  return String(row?.cells.state ?? "").startsWith("closed");
}

function openRow(priority: Priority, standing: KeptRow | undefined) {
  const state = wasClosed(standing)
    ? gapStates.foundAgain
    : standing
      ? gapStates.open
      : gapStates.new;
  return {
    key: priority.key,
    cells: {
      ...suggestions(priority),
      key: priority.key,
      state,
      ...foundCells(priority),
      attention,
      againstTarget,
    },
  };
}

/** The latest result that a key speaks of: "2: all" is the whole of indicator 2; a ladder has none. */
function resultOfKey(
  key: string,
  results: readonly IndicatorResult[]
): IndicatorResult | undefined {
  const [indicator, part] = [key.slice(0, 1), key.slice(3)];
  return results.find(
    (result) =>
      result.indicator === indicator &&
      result.part === part &&
      result.period === latestPeriodOf(results, result.indicator)
  );
}

/** What is said of a gap that is not among the priorities any more. Not found is no proof that it is gone. */
function closedRow(key: string, standing: KeptRow, input: ReportInput) {
  const { results, ceiling } = input;
  const ladder = ceiling.some(({ section }) => key === `ladder: ${section}`);
  const result = resultOfKey(key, results);
  if (!result && !ladder) {
    return {
      key,
      cells: { ...standing.cells, key, state: gapStates.noFigure, attention, againstTarget },
    };
  }
  const words = result ? verdictText(result) : "";
  return {
    key,
    cells: {
      ...standing.cells,
      key,
      state: `${gapStates.closed}${words === "" ? "" : ` (now: ${words})`}`,
      ...(result
        ? {
            snapshot: serialDate(result.period),
            latest: typeof result.value === "number" ? result.value : "",
            finding: firstSentence(result.sentence),
            people: "",
          }
        : {}),
      attention,
      againstTarget,
    },
  };
}

/** A row for each priority, and one for each gap that had a row and is found no longer. */
export function actionsTable(input: ReportInput): KeptTablePlan {
  const standing = input.kept.actions ?? [];
  const rowOf = (key: string) => standing.find(({ cells }) => cells.key === key);
  const open = new Set(input.priorities.map(({ key }) => key));
  const gone = new Set(
    standing
      .map(({ cells }) => String(cells.key ?? ""))
      .filter((key) => key !== "" && !open.has(key))
  );
  return {
    definition: keptTableDefinition("actions"),
    at: "A6",
    rows: [
      ...input.priorities.map((priority) => openRow(priority, rowOf(priority.key))),
      ...[...gone].map((key) => closedRow(key, rowOf(key)!, input)),
    ],
    closed: { state: gapStates.closed },
  };
}

/** The action plan: written by the user beside each gap, and kept from refresh to refresh. */
export function actionsSheet(input: ReportInput): SheetPlan {
  const gaps = input.priorities.length;
  return keptSheet(
    input,
    {
      key: "actions",
      title: "Action plan",
      note: `One row for each gap of ${sheetNames.priorities}. A refresh keeps what you enter, wherever you move or sort the rows, and brings the rest up to date.`,
      finding: constant(
        gaps > 0
          ? `${formatCount(gaps)} ${gaps === 1 ? "gap needs" : "gaps need"} an action, an owner and a date.`
          : "No gap was found, sure or possible; that is no evidence that there is none.",
        "WRES Headline"
      ),
      frozenColumns: 1,
      tabColor: colours.alert,
      orientation: "Landscape",
    },
    actionsTable(input),
    { begin: ["indicator", "measure"], repeat: "indicator" }
  );
}
