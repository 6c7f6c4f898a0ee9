import { comparatorMeasures, comparatorParts } from "../standard/comparators";
import { indicators } from "../standard/indicators";
import { tableNames } from "../standard/workbook-names";
import type { KeptColumn, KeptTableDefinition } from "./kept-tables";

/** What the status of an action may be; the last two need nobody's attention any more. */
export const actionStatuses = ["Not started", "Under way", "Done", "Stopped"] as const;

/** What the column "Attention" of the action plan may say, most pressing first. */
export const attentionWords = {
  overdue: "overdue",
  noOwner: "no owner",
  noDueDate: "no due date",
} as const;

/** What the column "Against the target" of the action plan may say. */
export const targetWords = { met: "target met", short: "short of target" } as const;

type Particulars = Partial<Pick<KeptColumn, "style" | "input" | "alerts">>;

/** A column of text, unless said otherwise, so many characters wide. */
const column =
  (owner: KeptColumn["owner"]) =>
  (key: string, header: string, width: number, particulars: Particulars = {}): KeptColumn => ({
    key,
    header,
    owner,
    style: "WRES Text",
    width,
    ...particulars,
  });
const ofReport = column("report");
const ofUser = column("user");

const dateEntry: Particulars = { style: "WRES Date", input: { kind: "date" } };

const actions: KeptTableDefinition = {
  key: "actions",
  sheet: "actions",
  table: tableNames.actions,
  keyColumn: "key",
  columns: [
    ofReport("key", "Gap", 14),
    ofReport("state", "State of the gap", 16),
    ofReport("finding", "What was found", 64),
    ofReport("snapshot", "Snapshot", 12, { style: "WRES Date" }),
    ofReport("people", "In people", 32),
    ofReport("attention", "Attention", 13, { alerts: Object.values(attentionWords) }),
    // Beside what people enter, and on each printed page with it.
    ofReport("indicator", "Indicator", 28),
    ofUser("objective", "Objective", 28),
    ofUser("action", "Action", 36),
    ofUser("owner", "Owner", 16),
    ofUser("due", "Due", 12, dateEntry),
    ofUser("status", "Status", 12, { input: { kind: "list", values: actionStatuses } }),
    ofUser("progress", "Progress", 28),
    ofUser("measure", "Measured by", 26),
    ofReport("latest", "Latest value", 10, { style: "WRES Ratio" }),
    ofReport("better", "Better when", 13),
    ofUser("target", "Target value", 10, { style: "WRES Ratio", input: { kind: "number" } }),
    ofUser("targetYear", "Target year", 12, { style: "WRES Cell", input: { kind: "number" } }),
    ofReport("againstTarget", "Against the target", 20, { alerts: [targetWords.short] }),
  ],
};

const comparators: KeptTableDefinition = {
  key: "comparators",
  sheet: "comparators",
  table: tableNames.comparators,
  keyColumn: "key",
  columns: [
    ofReport("key", "Row", 26),
    ofUser("indicator", "Indicator", 10, {
      style: "WRES Cell",
      input: { kind: "list", values: Object.keys(indicators) },
    }),
    ofUser("part", "Part", 10, {
      style: "WRES Cell",
      input: { kind: "list", values: comparatorParts },
    }),
    ofUser("year", "Year (to 31 March)", 11, { style: "WRES Cell", input: { kind: "number" } }),
    ofUser("region", "Region or peers", 26),
    ofUser("value", "Value", 10, { style: "WRES Ratio", input: { kind: "number" } }),
    ofUser("measure", "Measured as", 12, {
      style: "WRES Cell",
      input: { kind: "list", values: comparatorMeasures },
    }),
    ofUser("source", "Source", 46),
    ofUser("note", "Note", 40),
    ofReport("ours", "Ours", 10, { style: "WRES Ratio" }),
    ofReport("oursAt", "Ours at", 12, { style: "WRES Date" }),
  ],
};

/** What a piece of local evidence may be. */
export const evidenceKinds = [
  "Staff stories",
  "Network feedback",
  "Listening event",
  "Survey comments, as themes",
  "Patient experience by division",
  "Other",
] as const;

const evidence: KeptTableDefinition = {
  key: "evidence",
  sheet: "evidence",
  table: tableNames.evidence,
  keyColumn: "key",
  columns: [
    ofReport("key", "Row", 20),
    ofUser("gap", "Gap it bears on", 20),
    ofUser("kind", "Kind", 22, { input: { kind: "list", values: evidenceKinds } }),
    ofUser("learnt", "What was learnt", 54),
    ofUser("date", "Date", 12, dateEntry),
    ofUser("held", "Held by", 20),
  ],
};

const local: KeptTableDefinition = {
  key: "local",
  sheet: "evidence",
  table: tableNames.local,
  keyColumn: "key",
  columns: [
    ofReport("key", "Row", 10),
    ofUser("what", "Local indicator", 30),
    ofUser("period", "Year to", 12, dateEntry),
    ...(
      [
        ["whiteEvents", "White: events"],
        ["whiteBase", "White: base"],
        ["bmeEvents", "BME: events"],
        ["bmeBase", "BME: base"],
      ] as const
    ).map(([key, header]): KeptColumn => ({
      key,
      header,
      owner: "user",
      style: "WRES Count",
      width: 14,
      input: { kind: "number" },
    })),
    ofReport("ratio", "White ÷ BME", 14, { style: "WRES Ratio" }),
    ofReport("interval", "Interval", 22),
    ofReport("verdict", "Verdict", 24, { style: "WRES Verdict" }),
    ofReport("sentence", "What it means", 60),
  ],
};

const declarations: KeptTableDefinition = {
  key: "declarations",
  sheet: "inspection",
  table: tableNames.declarations,
  keyColumn: "key",
  columns: [
    ofReport("key", "Row", 16),
    ofReport("item", "Declaration", 34),
    ofReport("hint", "What belongs here", 32),
    ofUser("entry", "Entry", 40),
    ofUser("date", "Date", 12, dateEntry),
  ],
};

/** Scores of an outcome of EDS 2022, given by the organisation with its stakeholders: never by the report. */
export const edsScores = ["0 Undeveloped", "1 Developing", "2 Achieving", "3 Excelling"] as const;

const eds: KeptTableDefinition = {
  key: "eds",
  sheet: "eds",
  table: tableNames.eds,
  keyColumn: "key",
  columns: [
    ofReport("key", "Outcome", 9),
    ofReport("domain", "Domain", 18),
    ofReport("outcome", "In short", 30),
    ofReport("figures", "Figures that bear on it", 92),
    ofReport("also", "Also look at", 30),
    ofUser("score", "Your score", 14, { input: { kind: "list", values: edsScores } }),
    ofUser("evidence", "Your evidence", 36),
  ],
};

/** The tables of the report that people keep, each with its columns. */
export const keptTableDefinitions: readonly KeptTableDefinition[] = [
  actions,
  comparators,
  evidence,
  local,
  declarations,
  eds,
];

/** The definition of a kept table. Throws RangeError for a key without one. */
export function keptTableDefinition(key: KeptTableDefinition["key"]): KeptTableDefinition {
  const definition = keptTableDefinitions.find((one) => one.key === key);
  if (!definition) throw new RangeError(`There is no kept table "${key}".`);
  return definition;
}
