import { formatLimit } from "../analysis/format";
import { verdictText } from "../analysis/verdict";
import type { Counts } from "../intake/counts";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { inspectionItems } from "../standard/inspection-items";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { bandCells } from "./band-rows";
import { actionsOf, openActions } from "./board-report-actions";
import { factSentence, isWhole } from "./board-report-facts";
import { colours } from "./cell-styles";
import { constant, formula, serialDate } from "./grid";
import { allOf, guardedText } from "./guarded";
import { headlineSourcesAt, latestHeadlineSources, type HeadlineSource } from "./headline-sources";
import { keptBeside } from "./kept-beside";
import { keptTableDefinition } from "./kept-table-definitions";
import type { KeptTablePlan } from "./kept-tables";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

const header = [
  "Indicator",
  "What is reported",
  "Snapshot",
  "Current value",
  "Measured as",
  "Previous snapshot",
  "Previous value",
  "Verdict",
  "Narrative",
];

const text = (words: string) => constant(words, "WRES Text");
const none = constant("[z]", "WRES Text");

function previousCells(
  { result, value, condition }: HeadlineSource,
  sources: readonly HeadlineSource[]
): { cells: PlannedCell[]; condition: string } {
  const { prior } = result;
  if (!prior)
    return { cells: [constant("[z]", "WRES Date"), constant("[z]", value.style)], condition };
  const before = sources.find(
    ({ result: other }) =>
      other.indicator === result.indicator &&
      other.part === result.part &&
      other.period === prior.period
  );
  const shown = prior.value === "infinity" ? formatLimit(prior.value) : (prior.value ?? "[z]");
  return {
    cells: [
      constant(serialDate(prior.period), "WRES Date"),
      before ? before.value : constant(shown, value.style),
    ],
    condition: before ? allOf([condition, before.condition]) : condition,
  };
}

function indicatorRow(
  source: HeadlineSource,
  sources: readonly HeadlineSource[],
  counts: Counts
): PlannedCell[] {
  const { result, subject, value, unit } = source;
  const previous = previousCells(source, sources);
  const verdict = verdictText(result);
  const narrative = [factSentence(result, counts) ?? result.sentence, result.change?.sentence]
    .filter(Boolean)
    .join(" ");
  return [
    constant(result.indicator, "WRES Cell"),
    text(subject),
    constant(serialDate(result.period), "WRES Date"),
    value,
    text(unit),
    ...previous.cells,
    verdict === ""
      ? constant("[z]", "WRES Verdict")
      : formula(guardedText(source.condition, verdict), "WRES Verdict"),
    formula(guardedText(previous.condition, narrative), "WRES Text"),
  ];
}

function missingRow(indicator: IndicatorNumber): PlannedCell[] {
  return [
    constant(indicator, "WRES Cell"),
    text(indicators[indicator].title),
    constant("[x]", "WRES Date"),
    constant("[x]", "WRES Ratio"),
    none,
    constant("[z]", "WRES Date"),
    constant("[z]", "WRES Ratio"),
    constant("[z]", "WRES Verdict"),
    text("Not reported: the data do not hold it."),
  ];
}

/** A row that is no indicator: a number, and what it means. */
function plainRow(
  what: string,
  at: string | null,
  value: PlannedCell,
  words: string
): PlannedCell[] {
  return [
    constant("–", "WRES Cell"),
    text(what),
    at === null ? constant("[z]", "WRES Date") : constant(serialDate(at), "WRES Date"),
    value,
    none,
    constant("[z]", "WRES Date"),
    constant("[z]", value.style),
    constant("[z]", "WRES Verdict"),
    text(words),
  ];
}

function workforceRows(rows: FigureRows): PlannedCell[][] {
  const everyone = rows.bands.find(({ kind }) => kind === "everyone");
  if (!everyone) return [];
  const cells = bandCells(everyone);
  return [
    plainRow("Staff in post", everyone.period, formula(cells.all, "WRES Count"), "Heads."),
    plainRow(
      "Ethnicity declared",
      everyone.period,
      formula(`1-${cells.unknownShare}`, "WRES Percent"),
      "Share of staff whose ethnicity is recorded and stated."
    ),
  ];
}

function actionRows(input: ReportInput): PlannedCell[][] {
  const open = openActions(actionsOf(input)).filter(({ action }) => action !== "");
  const count = (what: string, number: number, words: string) =>
    plainRow(what, null, constant(number, "WRES Count"), words);
  return [
    count(
      "Actions open",
      open.length,
      `Of ${sheetNames.actions}, as it stood when this page was written.`
    ),
    count("Of these, without an owner", open.filter(({ owner }) => owner === "").length, ""),
    count("Of these, overdue", open.filter(({ isOverdue }) => isOverdue).length, ""),
  ];
}

/** What is declared beside the figures: entered by the organisation, and kept. */
export function declarationsTable(): Omit<KeptTablePlan, "at"> {
  return {
    definition: keptTableDefinition("declarations"),
    rows: inspectionItems.map(({ key, item, hint }) => ({
      key,
      cells: { key, item, hint, entry: "", date: "" },
    })),
    closed: null,
  };
}

/** The page that an inspector or a commissioner asks for: nine indicators with both years, declarations, actions. */
export function inspectionSheet(input: ReportInput, rows: FigureRows): SheetPlan {
  const sources = input.counts.periods.flatMap((period) => headlineSourcesAt(input, rows, period));
  const { latest } = latestHeadlineSources(sources);
  const numbers = Object.keys(indicators) as IndicatorNumber[];
  const sheet = frameSheet(input, {
    key: "inspection",
    title: "Inspection pack",
    note: "[x] not available. [z] not applicable. The declarations to the right are yours: a refresh keeps what you enter.",
    finding: constant(
      "The nine indicators as reported, with the snapshot before.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.inspection,
        header,
        rows: [
          ...numbers.flatMap((number) => {
            const own = latest.filter(({ result }) => result.indicator === number);
            const results = own.map(({ result }) => result);
            return own.length > 0
              ? own
                  .filter(({ result }) => isWhole(result, results))
                  .map((source) => indicatorRow(source, sources, input.counts))
              : [missingRow(number)];
          }),
          ...workforceRows(rows),
          ...actionRows(input),
        ],
        widths: [10, 36, 12, 10, 16, 12, 10, 26, 104],
      },
    ],
    charts: [],
    frozenColumns: 2,
    tabColor: colours.white,
    orientation: "Landscape",
  });
  return keptBeside(sheet, [
    {
      heading: "Declarations, as the reporting template asks for them",
      table: declarationsTable(),
    },
  ]);
}
