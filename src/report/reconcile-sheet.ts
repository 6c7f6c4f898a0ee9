import type { Reconciliation } from "../analysis/reconcile";
import type { PublishedFigure } from "../intake/counts";
import type { Group } from "../standard/group";
import { indicators } from "../standard/indicators";
import { tableNames } from "../standard/workbook-names";
import { bandCells, partOfBandRow, type BandRow } from "./band-rows";
import { boardCells, type BoardRow } from "./board-sheet";
import { colours } from "./cell-styles";
import { comparisonCells } from "./comparison-table";
import { constant, formula, serialDate } from "./grid";
import { guardedText } from "./guarded";
import { indicatorWords, type LikelihoodRow } from "./likelihoods-sheet";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan, StyleName } from "./report-plan";
import { firstDataRow, frameSheet } from "./sheet-frame";
import { surveyCells, type SurveyRow } from "./survey-sheet";

/** The rows of the sheets on which our own figures stand. */
export interface FigureRows {
  bands: readonly BandRow[];
  likelihoods: readonly LikelihoodRow[];
  survey: readonly SurveyRow[];
  board: readonly BoardRow[];
}

/** An expression of each figure of a row: of the groups, and of the indicator itself. */
interface RowFigures {
  value: string;
  groups: Partial<Record<Group, Partial<Record<"events" | "base" | "rate", string>>>>;
}

function bandFigures(row: BandRow): RowFigures {
  const cells = bandCells(row);
  return {
    value: `${cells.bmeShare}*100`,
    groups: {
      white: { events: cells.white, base: cells.all, rate: cells.whiteShare },
      bme: { events: cells.bme, base: cells.all, rate: cells.bmeShare },
      unknown: { events: cells.unknown, base: cells.all, rate: cells.unknownShare },
    },
  };
}

function likelihoodFigures(row: LikelihoodRow): RowFigures {
  const cells = comparisonCells(row);
  return {
    value: cells.ratio,
    groups: {
      white: { events: cells.whiteEvents, base: cells.whiteBase, rate: cells.whiteRate },
      bme: { events: cells.bmeEvents, base: cells.bmeBase, rate: cells.bmeRate },
    },
  };
}

function surveyFigures(row: SurveyRow): RowFigures {
  const cells = surveyCells(row);
  return {
    value: cells.points,
    groups: {
      white: { base: cells.whiteAnswers, rate: `${cells.whitePercent}/100` },
      bme: { base: cells.bmeAnswers, rate: `${cells.bmePercent}/100` },
    },
  };
}

function boardFigures(row: BoardRow): RowFigures {
  const cells = boardCells(row);
  return {
    value: cells.points,
    groups: {
      white: { events: cells.white, base: cells.all, rate: cells.whiteShare },
      bme: { events: cells.bme, base: cells.all, rate: cells.bmeShare },
      unknown: { events: cells.unknown, base: cells.all },
    },
  };
}

/** The expression of our own figure that a published one speaks of; null where it stands in no cell. */
function ownExpression(published: PublishedFigure, rows: FigureRows): string | null {
  const isSame = ({ result }: LikelihoodRow | SurveyRow | BoardRow) =>
    result.indicator === published.indicator &&
    result.part === published.part &&
    result.period === published.period;
  const found = [
    ...(published.indicator === "1"
      ? rows.bands
          .filter((row) => partOfBandRow(row) === published.part && row.period === published.period)
          .map(bandFigures)
      : []),
    ...rows.likelihoods.filter(isSame).map(likelihoodFigures),
    ...rows.survey.filter(isSame).map(surveyFigures),
    ...rows.board.filter(isSame).map(boardFigures),
  ];
  if (found.length === 0) return null;
  if (published.figure === "value") return found[0].value;
  return (published.group && found[0].groups[published.group]?.[published.figure]) ?? null;
}

const valueStyles: Readonly<Record<"ratio" | "percent" | "points", StyleName>> = {
  ratio: "WRES Ratio",
  percent: "WRES Shortfall",
  points: "WRES Points",
};

function styleOf({ figure, indicator }: PublishedFigure): StyleName {
  if (figure === "rate") return "WRES Percent";
  return figure === "value" ? valueStyles[indicators[indicator].measure] : "WRES Count";
}

const groupWords: Record<Group, string> = { white: "White", bme: "BME", unknown: "Unknown" };

const agrees = "agrees";

/** What the comparison shows: agreement, named causes, or neither. */
function outcomeWords({ agrees: isSame, own, causes }: Reconciliation): string {
  if (own === null) return "no such figure of ours";
  if (isSame) return agrees;
  return causes.length > 0 ? causes.join("; ") : "no cause found: check both figures";
}

function tableRow(one: Reconciliation, index: number, rows: FigureRows): PlannedCell[] {
  const { published, own } = one;
  const line = firstDataRow + index + 1;
  const style = styleOf(published);
  const expression = own === null ? null : ownExpression(published, rows);
  const words = outcomeWords(one);
  const condition = `AND(ABS(N(F${line})-${published.value})<1E-9,ABS(N(G${line})-${own})<1E-9)`;
  return [
    constant(indicatorWords(published), "WRES Text"),
    constant(published.part, "WRES Text"),
    constant(serialDate(published.period), "WRES Date"),
    constant(published.group === null ? "[z]" : groupWords[published.group], "WRES Text"),
    constant(published.figure, "WRES Text"),
    constant(published.value, style),
    own === null
      ? constant("[x]", style)
      : expression === null
        ? constant(own, style)
        : formula(expression, style),
    own === null ? constant("[z]", style) : formula(`G${line}-F${line}`, style),
    own === null
      ? constant(words, "WRES Text")
      : formula(guardedText(condition, words), "WRES Text"),
    constant(published.where, "WRES Text"),
  ];
}

/** Published, submitted or pre-filled figures beside our own; null where the workbook holds none. */
export function reconcileSheet(
  input: ReportInput,
  reconciliation: readonly Reconciliation[],
  rows: FigureRows
): SheetPlan | null {
  if (reconciliation.length === 0) return null;
  const [first, last] = [firstDataRow + 1, firstDataRow + reconciliation.length];
  const outcomes = `$I$${first}:$I$${last}`;
  return frameSheet(input, {
    key: "reconcile",
    title: "Published figures beside our own",
    note: "Difference: ours − published. Rates are shares, values are those of the indicator. A cause is named only where it gives exactly the published figure. [x] not available; [z] not applicable.",
    finding: formula(
      `COUNTIF(${outcomes},"${agrees}")&" of ${reconciliation.length} published figures agree with ours; "&COUNTIF(${outcomes},"no cause found*")&" differ without a cause that was found."`,
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.reconcile,
        header: [
          "Indicator",
          "Part",
          "Snapshot",
          "Group",
          "Figure",
          "Published",
          "Ours",
          "Difference",
          "Outcome",
          "Where it is published",
        ],
        rows: reconciliation.map((one, index) => tableRow(one, index, rows)),
        widths: [34, 26, 11, 10, 9, 10, 10, 10, 48, 26],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
}
