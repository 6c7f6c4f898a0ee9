import { formatDate } from "../analysis/format";
import { heads } from "../analysis/group-sums";
import type { Section } from "../standard/pay-bands";
import type { BandRow } from "./band-rows";
import { boardReport, leadingPriorities, type BoardSection } from "./board-report";
import { shortTitles } from "./board-report-facts";
import { shareChart } from "./bands-sheet";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { intervalName, isDrawable } from "./comparison-table";
import { forestChart } from "./forest-chart";
import { constant, formula } from "./grid";
import { guardedText } from "./guarded";
import { type LikelihoodRow } from "./likelihoods-sheet";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { pageWidths, textPage, type PageLine } from "./text-page";

/** Points: a forest grows with its dots. */
const forestHeight = { frame: 74, dot: 40 };
const sharesHeight = 150;

/** The ratios of the page: of the priorities that have one, else all there are at the latest date. */
function drawnRatios(input: ReportInput, rows: readonly LikelihoodRow[]): LikelihoodRow[] {
  const drawable = rows.filter(isDrawable);
  const latest = drawable.filter(
    ({ result }) =>
      !drawable.some(
        ({ result: other }) => other.indicator === result.indicator && other.period > result.period
      )
  );
  const leading = leadingPriorities(input);
  const ranked = latest.filter(({ result }) =>
    leading.some(
      ({ indicator, part, period }) =>
        indicator === result.indicator && part === result.part && period === result.period
    )
  );
  return ranked.length > 0 ? ranked : latest;
}

function forestLine(input: ReportInput, rows: FigureRows, data: ChartData): PageLine[] {
  const drawn = drawnRatios(input, rows.likelihoods);
  if (drawn.length === 0) return [];
  const names = [
    ...new Set(drawn.map(({ result: { indicator } }) => `${indicator} ${shortTitles[indicator]}`)),
  ];
  const chart = forestChart(
    {
      name: "WRES_Board_report_ratios",
      title: `${names.join(", ")} (${intervalName(input.settings.level)}; 0.80–1.25 dashed)`,
      measure: "Relative likelihood",
    },
    drawn.map((row) => ({ row, label: row.result.indicator })),
    data
  );
  return [{ chart, height: forestHeight.frame + forestHeight.dot * drawn.length }];
}

/** Sections with pay bands and staff in them. */
function bandedSections(latest: readonly BandRow[]): Section[] {
  return (["non-clinical", "clinical"] as const).filter((section) =>
    latest.some((row) => row.section === section && row.kind === "band" && heads(row.sums) > 0)
  );
}

function sharesLine(rows: FigureRows, data: ChartData): PageLine[] {
  const period = rows.bands[0]?.period;
  const latest = rows.bands.filter((row) => row.period === period);
  const everyone = latest.find(({ kind }) => kind === "everyone");
  const banded = bandedSections(latest);
  if (!everyone || banded.length === 0) return [];
  const chart = {
    ...shareChart(data, banded, latest, everyone, period),
    name: "WRES_Board_report_shares",
  };
  return [{ chart, height: sharesHeight }];
}

/**
 * The first sheet: the page for the board, printed on one page. Its sentences show themselves only while the condition
 * holds, that all counts of the report are those they were made from.
 */
export function boardReportSheet(
  input: ReportInput,
  rows: FigureRows,
  condition: string,
  data: ChartData
): SheetPlan {
  const report = boardReport(input);
  const written = (text: string): PageLine => ({
    cell: formula(guardedText(condition, text), "WRES Text"),
    text,
  });
  const fixed = (text: string, style: "WRES Title" | "WRES Heading" | "WRES Text"): PageLine => ({
    cell: constant(text, style),
    text,
  });
  const sectionLines = ({ heading, paragraphs, bullets }: BoardSection): PageLine[] => [
    fixed(heading, "WRES Heading"),
    ...paragraphs.map(written),
    ...bullets.map((text) => written(`• ${text}`)),
  ];
  const after: Partial<Record<BoardSection["key"], PageLine[]>> = {
    found: forestLine(input, rows, data),
    ceiling: sharesLine(rows, data),
  };
  return textPage(
    "boardReport",
    [
      fixed(report.title, "WRES Title"),
      fixed(`${report.organisation} · ${formatDate(report.period)}`, "WRES Heading"),
      ...report.sections.flatMap((section) => [
        ...sectionLines(section),
        ...(after[section.key] ?? []),
      ]),
      fixed(report.provenance, "WRES Text"),
    ],
    pageWidths.dense,
    colours.bme
  );
}
