import { bandsBetween, payClusters } from "../analysis/disparity-ratios";
import { capitalised, countInWords, formatDate, formatPercent } from "../analysis/format";
import { heads } from "../analysis/group-sums";
import type { IndicatorResult } from "../analysis/indicator-result";
import { groupFigures } from "../analysis/likelihood-result";
import { wholePeople } from "../analysis/shortfall";
import type { CeilingResult, LadderResult } from "../analysis/workforce-ladder";
import type { ByGroup } from "../standard/group";
import { sections, type Section } from "../standard/pay-bands";
import { rangeAddress } from "../standard/address";
import { tableNames } from "../standard/workbook-names";
import { verdictRowsOf, type VerdictRow } from "./band-gaps-sheet";
import { bandCells, firstCount, lastCount, type BandRow } from "./band-rows";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, makeUpChart, series } from "./chart-parts";
import {
  comparisonColumns,
  comparisonHeader,
  comparisonsUnchanged,
  intervalName,
  isDrawable,
  rowNumber,
  type ComparisonRow,
} from "./comparison-table";
import { forestChart } from "./forest-chart";
import { constant, formula, place, serialDate } from "./grid";
import { allOf, blockUnchanged, guardedText } from "./guarded";
import type { ReportInput } from "./report-input";
import type { Marker, PlannedCell, SheetPlan } from "./report-plan";
import { findingRow, firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";
import { listed } from "./verdicts-finding";

const header = [
  "Section",
  "Pay band or grade",
  "Snapshot",
  "White",
  "BME",
  "Unknown",
  "All staff",
  "White %",
  "BME %",
  "Unknown %",
];

function countCells(row: BandRow, rows: readonly BandRow[]): PlannedCell[] {
  const columns = ["D", "E", "F"];
  const parts = rows.filter(
    (other) =>
      other.period === row.period &&
      (row.kind === "everyone"
        ? other.kind === "section total"
        : other.section === row.section && (other.kind === "band" || other.kind === "not mapped"))
  );
  if (row.kind === "section total") {
    const first = parts[0].row + 1;
    const last = parts[parts.length - 1].row + 1;
    return columns.map((column) =>
      formula(`SUM(${column}${first}:${column}${last})`, "WRES Count")
    );
  }
  if (row.kind === "everyone") {
    return columns.map((column) =>
      formula(parts.map((part) => `${column}${part.row + 1}`).join("+"), "WRES Count")
    );
  }
  return [row.sums.white, row.sums.bme, row.sums.unknown].map((count) =>
    constant(count, "WRES Count")
  );
}

function tableRow(row: BandRow, rows: readonly BandRow[]): PlannedCell[] {
  const line = row.row + 1;
  const rate = (column: string) =>
    formula(`IF(G${line}=0,"[z]",${column}${line}/G${line})`, "WRES Percent");
  return [
    constant(row.section ?? "all", "WRES Text"),
    constant(row.band, "WRES Text"),
    constant(serialDate(row.period), "WRES Date"),
    ...countCells(row, rows),
    formula(`SUM(D${line}:F${line})`, "WRES Count"),
    rate("D"),
    rate("E"),
    rate("F"),
  ];
}

/** Bands or grades whose shares are said together. */
const gradeClusters = [
  { words: "consultants", bands: ["Consultants"] },
  { words: "non-consultant career grades", bands: ["Non-consultant career grade"] },
  { words: "trainee grades", bands: ["Trainee grades"] },
];

/** The lower, middle and upper bands, or the medical grades: true whatever their order. */
function clustersOf(section: Section): readonly { words: string; bands: readonly string[] }[] {
  if (section === "medical") return gradeClusters;
  return payClusters.map(({ words, from, to }) => ({ words, bands: bandsBetween(from, to) }));
}

function sumRows(rows: readonly BandRow[]): ByGroup {
  return rows.reduce(
    (sums, row) => ({
      white: sums.white + row.sums.white,
      bme: sums.bme + row.sums.bme,
      unknown: sums.unknown + row.sums.unknown,
    }),
    { white: 0, bme: 0, unknown: 0 }
  );
}

function shareWords(sums: ByGroup): string {
  return formatPercent(sums.bme, heads(sums));
}

/** "12.6% of Band 5 and below" for each cluster of a section; null where it has no staff. */
function clusterShares(section: Section, rows: readonly BandRow[]): (string | null)[] {
  const inSection = rows.filter((row) => row.section === section && row.kind === "band");
  return clustersOf(section).map(({ words, bands }) => {
    const sums = sumRows(inSection.filter(({ band }) => bands.includes(band)));
    return heads(sums) === 0 ? null : `${shareWords(sums)} of ${words}`;
  });
}

/** "BME staff are under-represented in Band 6 and Band 7, unlikely to be chance." for each direction; "" for neither. */
function sureGaps(section: Section, rows: readonly VerdictRow[]): string {
  const sure = rows.filter(
    ({ row, result }) =>
      row.section === section && (result.verdict === "gap" || result.verdict === "gap-size-unclear")
  );
  const ways = (["under-represented", "over-represented"] as const).flatMap((way) => {
    const bands = sure.filter(({ result }) => result.representation === way);
    return bands.length > 0 ? [`${way} in ${listed(bands.map(({ row }) => row.band))}`] : [];
  });
  const cells = section === "medical" ? "grades" : "bands";
  return ways.length > 0
    ? ` BME staff are ${ways.join(", and ")}: unlikely to be chance, the number of ${cells} allowed for.`
    : ` No ${cells.slice(0, -1)} shows a gap that is surely more than chance; small ${cells} could hide one.`;
}

/** "Clinical: BME staff are 32.0% of Band 5 and below, … against 27.3% of all staff." and the bands with a sure gap. */
function sectionFinding(
  section: Section,
  rows: readonly BandRow[],
  everyone: BandRow,
  verdictRows: readonly VerdictRow[]
): string {
  const shares = clusterShares(section, rows).filter((share) => share !== null);
  if (shares.length === 0) {
    const total = rows.find((row) => row.section === section && row.kind === "section total")!;
    shares.push(`${shareWords(total.sums)} of the section`);
  }
  return `${capitalised(section)}: BME staff are ${listed(shares)}, against ${shareWords(everyone.sums)} of all staff.${sureGaps(section, verdictRows)}`;
}

/** "BME staff: non-clinical 12.6% of Band 5 and below, 12.9% of Band 8a and above; …; all staff 21.3%." */
function shareFinding(
  banded: readonly Section[],
  rows: readonly BandRow[],
  everyone: BandRow
): string {
  const parts = banded.map((section) => {
    const [lower, , upper] = clusterShares(section, rows);
    return `${section} ${[lower, upper].filter(Boolean).join(", ")}`;
  });
  return `BME share: ${[...parts, `all staff ${shareWords(everyone.sums)}`].join("; ")}.`;
}

/** A share of fewer people than this says more of chance than of the band: it is not drawn as a point. */
const fewestDrawn = 10;

/** Colour and shape of each section's line: never told apart by colour alone. */
const shareMarks: Record<Section, { color: string; marker: Marker }> = {
  "non-clinical": { color: colours.white, marker: "circle" },
  clinical: { color: colours.bme, marker: "square" },
  medical: { color: colours.line, marker: "triangle" },
};

/** BME share by band of the non-clinical and clinical workforce, against the line of the whole workforce. */
export function shareChart(
  data: ChartData,
  banded: readonly Section[],
  latest: readonly BandRow[],
  everyone: BandRow,
  period: string
): ChartColumn["chart"] {
  const bandNames = [
    ...new Set(latest.filter((row) => row.kind === "band").map((row) => row.band)),
  ];
  const cellOf = (section: Section, band: string) => {
    const row = latest.find(
      (candidate) => candidate.section === section && candidate.band === band
    );
    return row && heads(row.sums) >= fewestDrawn
      ? formula(bandCells(row).bmeShare, "WRES Percent")
      : null;
  };
  const rows = bandNames
    .map((band) => [
      constant(band, "WRES Text"),
      ...banded.map((section) => cellOf(section, band)),
      formula(bandCells(everyone).bmeShare, "WRES Percent"),
    ])
    .filter((row) => row.slice(1, -1).some((cell) => cell !== null));
  const block = data.add(
    ["Pay band", ...banded.map((section) => `${capitalised(section)}, BME %`), "All staff, BME %"],
    rows
  );
  const line = (index: number, name: string, color: string) =>
    series({ name, values: block.column(index), categories: block.column(0), color });
  return {
    name: "WRES_Bands_Share",
    type: "lineMarkers",
    title: `BME share by pay band, ${formatDate(period)} (${fewestDrawn} or more staff)`,
    titleFrom: null,
    series: [
      ...banded.map((section, index) => ({
        ...line(index + 1, capitalised(section), shareMarks[section].color),
        ...shareMarks[section],
        markerSize: 8,
        lineWeight: 2.25,
      })),
      {
        ...line(banded.length + 1, "All staff", colours.line),
        lineWeight: 1.5,
        dash: "Dash" as const,
      },
    ],
    categoryAxis: axis({}),
    valueAxis: axis({
      minimum: 0,
      numberFormat: "0%",
      gridlines: true,
      title: "BME share of staff",
    }),
    legend: "Bottom",
    gapWidth: null,
  };
}

const chartNames: Record<Section, string> = {
  "non-clinical": "WRES_Bands_NonClinical",
  clinical: "WRES_Bands_Clinical",
  medical: "WRES_Bands_Medical",
};

/** Make-up of one section by band: bars of 100 %, the section as a whole at the foot. */
function sectionChart(
  data: ChartData,
  section: Section,
  latest: readonly BandRow[],
  period: string
): ChartColumn["chart"] {
  const inSection = latest.filter((row) => row.section === section && heads(row.sums) > 0);
  const drawn = (["section total", "band"] as const).flatMap((kind) =>
    inSection.filter((row) => row.kind === kind)
  );
  const rows = drawn.map((row) => {
    const cells = bandCells(row);
    return [
      formula(
        `"${row.band} ("&TEXT(${cells.bmeShare},"0.0%")&" of "&TEXT(${cells.all},"#,##0")&")"`,
        "WRES Text"
      ),
      formula(cells.white, "WRES Count"),
      formula(cells.bme, "WRES Count"),
      formula(cells.unknown, "WRES Count"),
    ];
  });
  const block = data.add([`${section} (BME % of all staff)`, "White", "BME", "Unknown"], rows);
  return makeUpChart({
    name: chartNames[section],
    title: `${capitalised(section)} staff, ${formatDate(period)}: BME %`,
    categories: block.column(0),
    white: block.column(1),
    bme: block.column(2),
    unknown: block.column(3),
  });
}

/** Columns of the table of ladders; it stands beside the table of bands after a narrow column. */
const ladderHeader = (level: number) => [
  "Ladder of",
  "Step",
  "Staff counted",
  "Snapshot",
  "White: above",
  "White: at or above",
  "BME: above",
  "BME: at or above",
  "White above, %",
  "BME above, %",
  ...comparisonHeader(level, { adjusted: true }).slice(6),
  "BME staff missing above",
  "Note",
];
const ladderLead = 4;
const ladderWidths = [12, 18, 21, 11, 8, 9, 8, 9, 9, 9, 13, 11, 8, 11, 8, 36, 12, 25];
const ladderColumn = header.length + 1;
const ladderCount = ladderColumn + ladderLead;

const entryWords = "many join here from outside";

/** "Band 7 to Band 8a". */
function stepWords({ from, to }: Pick<LadderResult, "from" | "to">): string {
  return `${from} to ${to}`;
}

type LadderRow = ComparisonRow<
  Omit<LadderResult, "white" | "bme"> & Pick<IndicatorResult, "white" | "bme" | "direction">
>;

/** The steps in the order of the table: the latest snapshot first, the highest step of each ladder on top. */
function ladderRows({ ladder }: ReportInput): LadderRow[] {
  const families = new Map<string, LadderResult[]>();
  for (const step of ladder) {
    const key = `${step.period} ${step.section} ${step.population}`;
    families.set(key, [step, ...(families.get(key) ?? [])]);
  }
  return [...families.values()]
    .sort(([one], [other]) => other.period.localeCompare(one.period))
    .flat()
    .map((step, index) => ({
      result: {
        ...step,
        white: groupFigures(step.white.events, step.white.base),
        bme: groupFigures(step.bme.events, step.bme.base),
        direction: "white/bme",
      },
      sheet: "bands",
      row: firstDataRow + index,
      firstCount: ladderCount,
    }));
}

/**
 * The counts of a step, added up from the table of bands; undefined where they do not stand there: of those in post a
 * year or more, and of ready-made counts that do not tell how many people are of unknown ethnicity.
 */
function addedCounts({ result }: LadderRow, bands: readonly BandRow[]): PlannedCell[] | undefined {
  const ladder = bands.filter(
    (row) =>
      row.kind === "band" &&
      row.period === result.period &&
      (row.section === "not known" ? "all" : row.section) === result.section
  );
  const rowsFrom = (band: string) => {
    const first = ladder.findIndex((row) => row.band === band);
    return first < 0 ? [] : ladder.slice(first);
  };
  const [above, from] = [rowsFrom(result.to), rowsFrom(result.from)];
  const [aboveSums, fromSums] = [sumRows(above), sumRows(from)];
  const agrees = (["white", "bme"] as const).every(
    (group) => aboveSums[group] === result[group].events && fromSums[group] === result[group].base
  );
  if (result.population !== "all staff" || above.length === 0 || !agrees) return undefined;
  const sum = (column: string, rows: readonly BandRow[]) =>
    formula(
      `SUM(${column}${rows[0].row + 1}:${column}${rows[rows.length - 1].row + 1})`,
      "WRES Count"
    );
  return [sum("D", above), sum("D", from), sum("E", above), sum("E", from)];
}

function ladderRow(row: LadderRow, bands: readonly BandRow[]): PlannedCell[] {
  const { result } = row;
  const columns = comparisonColumns(row);
  return [
    constant(result.section, "WRES Text"),
    constant(stepWords(result), "WRES Text"),
    constant(result.population, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    ...(addedCounts(row, bands) ?? columns.slice(0, 4)),
    ...columns.slice(4),
    rowNumber(
      row,
      result.shortfall === null ? null : Math.round(result.shortfall * 10) / 10,
      "WRES Shortfall"
    ),
    constant(result.entry ? entryWords : "[z]", "WRES Text"),
  ];
}

const ladderChartNames: Record<LadderResult["section"], string> = {
  "non-clinical": "WRES_Ladder_NonClinical",
  clinical: "WRES_Ladder_Clinical",
  all: "WRES_Ladder_All",
};

/** "Clinical: the ceiling is between Band 5 and Band 6. …"; finding none is no evidence that there is none. */
function ceilingWords({ section, population, from, to, missing }: CeilingResult): string {
  const whom =
    population === "all staff"
      ? capitalised(section === "all" ? "all staff" : section)
      : "Among those in post a year or more";
  if (from === null || to === null) {
    return `${whom}: no step has a gap against BME staff that is both material and unlikely to be chance; that is no evidence that there is none.`;
  }
  const people = wholePeople(missing ?? 0);
  return `${whom}: the ceiling is between ${from} and ${to}; at the overall rate, ${countInWords(people)} more BME staff would be above ${from}.`;
}

/** The steps of each ladder of the latest snapshot as a forest, the highest on top, the ceiling named. */
function ladderCharts(
  { ceiling, settings }: ReportInput,
  rows: readonly LadderRow[],
  data: ChartData
): ChartColumn[] {
  const period = rows[0]?.result.period;
  const latest = rows.filter(({ result }) => result.period === period);
  const sections = [...new Set(latest.map(({ result }) => result.section))];
  return sections.flatMap((section) => {
    const family = latest.filter(({ result }) => result.section === section);
    const drawn = family.filter((row) => row.result.population === "all staff" && isDrawable(row));
    const found = ceiling.filter((one) => one.section === section && one.period === period);
    if (drawn.length === 0) return [];
    const own = found.find(({ population }) => population === "all staff");
    const populations = [...new Set(family.map(({ result }) => result.population))];
    const condition = allOf(
      populations.map((population) =>
        comparisonsUnchanged(family.filter(({ result }) => result.population === population))
      )
    );
    const name = section === "all" ? "all staff" : section;
    return [
      {
        finding: formula(guardedText(condition, found.map(ceilingWords).join(" ")), "WRES Finding"),
        chart: forestChart(
          {
            name: ladderChartNames[section],
            title: `Who stands above each step, ${name}, ${formatDate(period)} (${intervalName(settings.level)})`,
            measure: "Above the step, White ÷ BME",
            labels: "beside",
          },
          drawn.map((row) => ({
            row,
            label: `${stepWords(row.result)}${own?.from === row.result.from ? " (ceiling)" : ""}`,
            emphasised: own?.from === row.result.from,
          })),
          data
        ),
      },
    ];
  });
}

/** Indicator 1: heads by section, band and ethnicity, with its charts, and the ladders of pay bands. */
export function bandsSheet(
  input: ReportInput,
  rows: readonly BandRow[],
  data: ChartData
): SheetPlan {
  const period = rows[0]?.period;
  const latest = rows.filter((row) => row.period === period);
  const everyone = latest.find((row) => row.kind === "everyone");
  const steps = ladderRows(input);
  const charts: ChartColumn[] = ladderCharts(input, steps, data);
  if (everyone) {
    const block = rangeAddress(latest[0].row, firstCount, latest[latest.length - 1].row, lastCount);
    const condition = blockUnchanged(
      block,
      latest.map(({ sums }) => [sums.white, sums.bme, sums.unknown])
    );
    const verdictRows = verdictRowsOf(latest, input.results);
    const present = sections.filter((section) =>
      latest.some(
        (row) => row.section === section && row.kind === "section total" && heads(row.sums) > 0
      )
    );
    const finding = (text: string) => formula(guardedText(condition, text), "WRES Finding");
    const banded = present.filter(
      (section) =>
        section !== "medical" &&
        latest.some((row) => row.section === section && row.kind === "band" && heads(row.sums) > 0)
    );
    if (banded.length > 0) {
      charts.push({
        finding: finding(shareFinding(banded, latest, everyone)),
        chart: shareChart(data, banded, latest, everyone, period),
      });
    }
    for (const section of present) {
      charts.push({
        finding: finding(sectionFinding(section, latest, everyone, verdictRows)),
        chart: sectionChart(data, section, latest, period),
      });
    }
  }
  const sheet = frameSheet(input, {
    key: "bands",
    title: "Indicator 1: make-up of the workforce by pay band",
    note: "Heads, not full-time equivalents. Percentages are of all staff in the row. Verdicts stand on WRES Band gaps. [z] not applicable.",
    finding: everyone
      ? formula(
          `"Compare the BME share of each band with that of all staff, "&TEXT(${bandCells(everyone).bmeShare},"0.0%")&"."`,
          "WRES Headline"
        )
      : null,
    tables: [
      {
        name: tableNames.bands,
        header,
        rows: rows.map((row) => tableRow(row, rows)),
        widths: [14, 28, 12, 10, 10, 10, 10, 10, 10, 11],
      },
      ...(steps.length > 0
        ? [
            {
              name: tableNames.ladder,
              header: ladderHeader(input.settings.level),
              rows: steps.map((row) => ladderRow(row, rows)),
              widths: ladderWidths,
            },
          ]
        : []),
    ],
    charts,
    frozenColumns: 2,
    tabColor: colours.white,
    orientation: "Landscape",
  });
  if (steps.length > 0) {
    place(sheet.grid, findingRow, ladderColumn, [
      [
        constant(
          "The ladder of pay bands: of those in a band or above, how many stand above it. It shows where people stand, not who was promoted.",
          "WRES Headline"
        ),
      ],
    ]);
  }
  return sheet;
}
