import { formatDate } from "../analysis/format";
import { verdicts, type Verdict } from "../analysis/verdict";
import { indicators } from "../standard/indicators";
import { settingDefinitions, type SettingDefinition } from "../standard/setting-definitions";
import type { Settings } from "../standard/settings";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { constant } from "./grid";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

/** A row of the method. */
export interface MethodEntry {
  topic: string;
  item: string;
  text: string;
  /** Where it comes from, or what is still to be confirmed. */
  source: string;
}

function indicatorEntries(): MethodEntry[] {
  return Object.values(indicators).map(
    ({ number, title, definition, source, toConfirm, seriesBreak }) => {
      const open = toConfirm.length > 0 ? ` To confirm: ${toConfirm.join("; ")}.` : "";
      const broken = seriesBreak ? ` ${seriesBreak.why}.` : "";
      return {
        topic: "Indicator",
        item: `${number} ${title}`,
        text: definition + broken,
        source: `${source}.${open}`,
      };
    }
  );
}

/** When each verdict is given; the first that fits. */
const verdictRules: Record<Verdict, string> = {
  "cannot-calculate": "An empty group, no event in either group, or everybody in both.",
  gap: "The ratio is outside 0.80–1.25 and p is below 0.05.",
  "too-few": "Under equal rates one of the four cells would expect fewer than 5.",
  "possible-gap": "The ratio is outside 0.80–1.25 and p is 0.05 or more.",
  "slight-gap": "p is below 0.05 and the whole interval lies within 0.80–1.25.",
  "gap-size-unclear": "p is below 0.05 and the interval reaches outside 0.80–1.25.",
  "no-material-gap":
    "The whole interval lies within 0.80–1.25; also with every unknown person White, or BME; at most 5% of events without a person on a staff list; indicator 2 below 1 only with overseas recruitment told apart.",
  "cannot-rule-out": "Everything else. It is not evidence that there is no gap.",
};

function verdictEntries(): MethodEntry[] {
  return (Object.keys(verdicts) as Verdict[]).map((verdict) => ({
    topic: "Verdict",
    item: verdicts[verdict].words(false, { kind: "ratio" }),
    text: verdictRules[verdict],
    source: "This add-in's own aid.",
  }));
}

const countingEntries: readonly MethodEntry[] = [
  {
    topic: "Counting",
    item: "White, BME, unknown",
    text: "By the first letter of the NHS ethnic category: A to C White (White minorities included), D to S BME, Z and blank unknown. Texts that cannot be mapped count as unknown and are listed under data checks.",
    source: "NHS Data Dictionary, ETHNIC CATEGORY.",
  },
  {
    topic: "Counting",
    item: "Workforce",
    text: "One row a person, by employee number: the primary assignment, else the substantive one with the highest FTE. Bank, honorary and agency workers are left out. Heads, never full-time equivalents.",
    source: "NHS England, WRES technical guidance (to confirm).",
  },
  {
    topic: "Counting",
    item: "Sections",
    text: "Clinical and non-clinical by ESR staff group, medical by staff group or grade. Unmapped pay grades count in section and workforce totals only.",
    source: "To confirm against occupation codes.",
  },
  {
    topic: "Counting",
    item: "Applications",
    text: "One application is one case, in the year of its shortlisting date, else closing date, else appointment date. Applicants who declined or withdrew after shortlisting stay in the base and are not appointed.",
    source: "GOV.UK Ethnicity facts and figures; NHS England (to confirm).",
  },
  {
    topic: "Counting",
    item: "Cases and training",
    text: "Distinct people with an event dated in the year; leavers count as events when their ethnicity is known. Formal disciplinary cases only; mandatory training left out where a column tells.",
    source: "NHS England (to confirm).",
  },
];

const statisticsEntries: readonly MethodEntry[] = [
  {
    topic: "Statistics",
    item: "Interval of a ratio or difference",
    text: "Miettinen–Nurminen score interval at 95%: it needs no events in every cell, and it excludes 1 exactly when p is below 0.05.",
    source: "Miettinen and Nurminen 1985, Statistics in Medicine 4: 213–226.",
  },
  {
    topic: "Statistics",
    item: "p",
    text: "Chi-squared test with N−1 in place of N. Where one of the four cells expects fewer than 5 under equal rates, Fisher's exact test (Fisher–Irwin) decides.",
    source: "Campbell 2007, Statistics in Medicine 26: 3661–3675.",
  },
  {
    topic: "Statistics",
    item: "The band 0.80–1.25",
    text: "Both edges inside, tested on the unrounded counts. NHS England introduced it for indicator 3; its use for the other indicators is this add-in's own aid.",
    source: "NHS England, A fair experience for all, 2019.",
  },
  {
    topic: "Statistics",
    item: "Indicator 4 above 80%",
    text: "A ratio can hardly leave the band when rates are high, so a difference of 3 percentage points or more decides.",
    source: "This add-in's own aid.",
  },
  {
    topic: "Statistics",
    item: "Shortfall",
    text: "Indicator 1: heads missing to the share of the section. 2: appointments missing at the overall rate of both groups. 3: events above the other group's rate. 4: places missing to match the other group's rate. 9: seats missing to match the workforce. Never added across indicators.",
    source: "This add-in's own aid.",
  },
  {
    topic: "Statistics",
    item: "Indicator 1, bands and grades",
    text: "The BME share of all heads of the band against that of the rest of its section, in both directions, with the same interval, test and band 0.80–1.25. Unknown ethnicity is in both bases. Sections and the whole have no verdict.",
    source: "This add-in's own aid.",
  },
  {
    topic: "Statistics",
    item: "Several comparisons together (Holm)",
    text: "Bands of a section, ethnic groups of an indicator and units of a column are compared together, so some would differ by chance alone. The smallest p is multiplied by the number of comparisons, the next by one less, and so on, never below the one before; the verdict goes by this p. Intervals are not adjusted.",
    source: "Holm 1979, Scandinavian Journal of Statistics 6: 65–70.",
  },
  {
    topic: "Statistics",
    item: "Indicators 5 to 8 (staff survey)",
    text: "BME percentage − White percentage as published. Where the numbers of answers are given, the people behind the percentages are worked back, rounded to whole ones, and interval and p rest on them; otherwise there is neither interval nor verdict. Of indicator 6, the questions on managers and on colleagues are never added: who says yes to both counts once.",
    source: "NHS Staff Survey; the margin is this add-in's own aid (see Setting).",
  },
  {
    topic: "Statistics",
    item: "Change since the year before",
    text: "Relative likelihoods: the ratio of the two ratios on the logarithmic scale, z = difference ÷ √(sum of Katz's variances 1/x₁ − 1/n₁ + 1/x₂ − 1/n₂). Indicators 5 to 8: the difference of the differences with binomial variances. Approximate, since much the same people are counted twice. Not tested on few cases, on averages that share a year, across a change of the question, or for shares of everybody employed.",
    source: "Altman and Bland 2003, BMJ 326: 219.",
  },
  {
    topic: "Statistics",
    item: "Steps of recruitment",
    text: "White ÷ BME likelihood of coming from one recorded stage to the next. A stage that is not recorded for everybody who passed it is left out. The step of the largest loss is named only where it is a gap and its ratio is higher than that of every other step, p adjusted by Holm's method.",
    source: "Altman and Bland 2003, BMJ 326: 219; this add-in's own aid.",
  },
  {
    topic: "Statistics",
    item: "Ratio within units (Mantel–Haenszel)",
    text: "Σ(x₁·n₂/N) ÷ Σ(x₂·n₁/N) over the units, with the interval of Greenland and Robins: people of the same unit are compared with each other. Beside it stands the ratio of all units taken as one. Whether the ratio is the same in every unit: squared distances of the log ratios from the combined one ÷ Katz's variances, chi-squared.",
    source:
      "Mantel and Haenszel 1959, JNCI 22: 719–748; Greenland and Robins 1985, Biometrics 41: 55–68; Rothman, Greenland and Lash 2008, Modern Epidemiology.",
  },
  {
    topic: "Statistics",
    item: "Limits of the funnel",
    text: "Exact binomial limits at 95% and 99.8% around the rate of the whole, White and BME together. A rate inside them may differ by chance alone. Units with few events stand in no order.",
    source: "Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202.",
  },
  {
    topic: "Leadership",
    item: "Race disparity ratio",
    text: "(White staff in the higher bands ÷ in the lower ones) ÷ (the same of BME staff), for Band 5 and below, Bands 6 and 7, Band 8a and above with VSM; clinical and non-clinical apart. A ratio of stocks on one day, not of promotion. Lower to upper is the product of its two steps.",
    source: "NHS England, race disparity ratio, 2021. To confirm: the edges of the clusters.",
  },
  {
    topic: "Leadership",
    item: "Leadership goal",
    text: "As many BME staff in each leadership band as it would have at the BME share of the whole workforce (or the share set), rounded up. Where a baseline is known, a straight line leads from it to the goal. Band sizes and share are those of the snapshot.",
    source:
      "NHS England, A Model Employer, 2019. To confirm: the formulas; organisations set their own.",
  },
  {
    topic: "Statistics",
    item: "Rounding",
    text: "Everything is calculated from counts at full precision and rounded once, for display.",
    source: "[z]",
  },
  {
    topic: "Limits",
    item: "What these data cannot show",
    text: "Unknown ethnicity, leavers, differences within the BME group, informal processes, and cases that were never recorded. No evidence of a gap is not evidence of no gap.",
    source: "[z]",
  },
  {
    topic: "Privacy",
    item: "Where the data go",
    text: "Nowhere: everything is calculated inside this workbook, and nothing is sent or stored elsewhere.",
    source: "[z]",
  },
  {
    topic: "Shorthand",
    item: "[z], [x], [c]",
    text: "[z] not applicable; [x] not available; [c] withheld by the publisher, as is done where few people answered.",
    source: "Government Statistical Service, symbols in tables.",
  },
];

function settingEntries({ settings, counts, version }: ReportInput): MethodEntry[] {
  const printed = (Object.keys(settingDefinitions) as (keyof Settings)[]).map(
    (key): MethodEntry => {
      const { label, print } = settingDefinitions[key] as SettingDefinition<unknown>;
      return { topic: "Setting", item: label, text: print(settings[key]), source: "[z]" };
    }
  );
  const told = `${counts.organisation ?? "Organisation not named"}, ${formatDate(reportedPeriods(counts).latest)}`;
  return [
    { topic: "Source", item: "As the tables say", text: told, source: "This workbook." },
    ...printed,
    { topic: "Setting", item: "Version", text: `WRES for Excel ${version}`, source: "[z]" },
  ];
}

function sourceEntries({ counts }: ReportInput): MethodEntry[] {
  return counts.tables.map(({ table, period, rows }) => ({
    topic: "Source",
    item: `${table.kind}: ${table.sheet}`,
    text: `${table.range}, ${rows.toLocaleString("en-GB")} rows, counted for ${formatDate(period)}. Columns: ${Object.entries(
      table.columns
    )
      .map(([role, column]) => `${role} = "${column.header}"`)
      .join("; ")}.`,
    source: "This workbook.",
  }));
}

/**
 * How everything was worked out: sources, settings, definitions, statistics, and what remains to be confirmed. `own` is
 * what only this report has to say, and stands first.
 */
export function methodSheet(input: ReportInput, own: readonly MethodEntry[] = []): SheetPlan {
  const entries = [
    ...own,
    ...sourceEntries(input),
    ...settingEntries(input),
    ...indicatorEntries(),
    ...countingEntries,
    ...statisticsEntries,
    ...verdictEntries(),
  ];
  return frameSheet(input, {
    key: "method",
    title: "Method: how every figure was worked out",
    note: "",
    finding: null,
    tables: [
      {
        name: tableNames.method,
        header: ["Topic", "Item", "How", "Source"],
        rows: entries.map(({ topic, item, text, source }) =>
          [topic, item, text, source].map((cell) => constant(cell, "WRES Text"))
        ),
        widths: [12, 36, 92, 44],
      },
    ],
    charts: [],
    frozenColumns: 0,
    tabColor: colours.unknown,
    orientation: "Landscape",
  });
}
