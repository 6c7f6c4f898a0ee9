import { formatDate } from "../analysis/format";
import { verdicts, type Verdict } from "../analysis/verdict";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { settingDefinitions, type SettingDefinition } from "../standard/setting-definitions";
import type { Settings } from "../standard/settings";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { constant } from "./grid";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

interface Entry {
  topic: string;
  item: string;
  text: string;
  /** Where it comes from, or what is still to be confirmed. */
  source: string;
}

const reported: readonly IndicatorNumber[] = ["1", "2", "3", "4", "9"];

function indicatorEntries(): Entry[] {
  return reported.map((number) => {
    const { title, definition, source, toConfirm } = indicators[number];
    const open = toConfirm.length > 0 ? ` To confirm: ${toConfirm.join("; ")}.` : "";
    return {
      topic: "Indicator",
      item: `${number} ${title}`,
      text: definition,
      source: `${source}.${open}`,
    };
  });
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

function verdictEntries(): Entry[] {
  return (Object.keys(verdicts) as Verdict[]).map((verdict) => ({
    topic: "Verdict",
    item: verdicts[verdict].words(false, { kind: "ratio" }),
    text: verdictRules[verdict],
    source: "This add-in's own aid.",
  }));
}

const countingEntries: readonly Entry[] = [
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

const statisticsEntries: readonly Entry[] = [
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
    text: "Indicator 2: appointments missing at the overall rate of both groups. 3: events above the other group's rate. 4: places missing to match the other group's rate. 9: seats missing to match the workforce. Never added across indicators.",
    source: "This add-in's own aid.",
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
    item: "[z], [x]",
    text: "[z] not applicable; [x] not available.",
    source: "Government Statistical Service, symbols in tables.",
  },
];

function settingEntries({ settings, counts, version }: ReportInput): Entry[] {
  const printed = (Object.keys(settingDefinitions) as (keyof Settings)[]).map((key): Entry => {
    const { label, print } = settingDefinitions[key] as SettingDefinition<unknown>;
    return { topic: "Setting", item: label, text: print(settings[key]), source: "[z]" };
  });
  const told = `${counts.organisation ?? "Organisation not named"}, ${formatDate(reportedPeriods(counts).latest)}`;
  return [
    { topic: "Source", item: "As the tables say", text: told, source: "This workbook." },
    ...printed,
    { topic: "Setting", item: "Version", text: `WRES for Excel ${version}`, source: "[z]" },
  ];
}

function sourceEntries({ counts }: ReportInput): Entry[] {
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

/** How everything was worked out: sources, settings, definitions, statistics, and what remains to be confirmed. */
export function methodSheet(input: ReportInput): SheetPlan {
  const entries = [
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
