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

const actions: KeptTableDefinition = {
  key: "actions",
  sheet: "actions",
  table: tableNames.actions,
  keyColumn: "key",
  columns: [
    { key: "key", header: "Gap", owner: "report", style: "WRES Text", width: 14 },
    { key: "state", header: "State of the gap", owner: "report", style: "WRES Text", width: 16 },
    { key: "finding", header: "What was found", owner: "report", style: "WRES Text", width: 64 },
    { key: "snapshot", header: "Snapshot", owner: "report", style: "WRES Date", width: 12 },
    { key: "people", header: "In people", owner: "report", style: "WRES Text", width: 32 },
    {
      key: "attention",
      header: "Attention",
      owner: "report",
      style: "WRES Text",
      width: 13,
      alerts: Object.values(attentionWords),
    },
    // Beside what people enter, and on each printed page with it.
    { key: "indicator", header: "Indicator", owner: "report", style: "WRES Text", width: 28 },
    { key: "objective", header: "Objective", owner: "user", style: "WRES Text", width: 28 },
    { key: "action", header: "Action", owner: "user", style: "WRES Text", width: 36 },
    { key: "owner", header: "Owner", owner: "user", style: "WRES Text", width: 16 },
    {
      key: "due",
      header: "Due",
      owner: "user",
      style: "WRES Date",
      width: 12,
      input: { kind: "date" },
    },
    {
      key: "status",
      header: "Status",
      owner: "user",
      style: "WRES Text",
      width: 12,
      input: { kind: "list", values: actionStatuses },
    },
    { key: "progress", header: "Progress", owner: "user", style: "WRES Text", width: 28 },
    { key: "measure", header: "Measured by", owner: "user", style: "WRES Text", width: 26 },
    { key: "latest", header: "Latest value", owner: "report", style: "WRES Ratio", width: 10 },
    { key: "better", header: "Better when", owner: "report", style: "WRES Text", width: 13 },
    {
      key: "target",
      header: "Target value",
      owner: "user",
      style: "WRES Ratio",
      width: 10,
      input: { kind: "number" },
    },
    {
      key: "targetYear",
      header: "Target year",
      owner: "user",
      style: "WRES Cell",
      width: 12,
      input: { kind: "number" },
    },
    {
      key: "againstTarget",
      header: "Against the target",
      owner: "report",
      style: "WRES Text",
      width: 20,
      alerts: [targetWords.short],
    },
  ],
};

const comparators: KeptTableDefinition = {
  key: "comparators",
  sheet: "comparators",
  table: tableNames.comparators,
  keyColumn: "key",
  columns: [
    { key: "key", header: "Row", owner: "report", style: "WRES Text", width: 26 },
    {
      key: "indicator",
      header: "Indicator",
      owner: "user",
      style: "WRES Cell",
      width: 10,
      input: { kind: "list", values: Object.keys(indicators) },
    },
    {
      key: "part",
      header: "Part",
      owner: "user",
      style: "WRES Cell",
      width: 10,
      input: { kind: "list", values: comparatorParts },
    },
    {
      key: "year",
      header: "Year (to 31 March)",
      owner: "user",
      style: "WRES Cell",
      width: 11,
      input: { kind: "number" },
    },
    { key: "region", header: "Region or peers", owner: "user", style: "WRES Text", width: 26 },
    {
      key: "value",
      header: "Value",
      owner: "user",
      style: "WRES Ratio",
      width: 10,
      input: { kind: "number" },
    },
    {
      key: "measure",
      header: "Measured as",
      owner: "user",
      style: "WRES Cell",
      width: 12,
      input: { kind: "list", values: comparatorMeasures },
    },
    { key: "source", header: "Source", owner: "user", style: "WRES Text", width: 46 },
    { key: "note", header: "Note", owner: "user", style: "WRES Text", width: 40 },
    { key: "ours", header: "Ours", owner: "report", style: "WRES Ratio", width: 10 },
    { key: "oursAt", header: "Ours at", owner: "report", style: "WRES Date", width: 12 },
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
    { key: "key", header: "Row", owner: "report", style: "WRES Text", width: 20 },
    { key: "gap", header: "Gap it bears on", owner: "user", style: "WRES Text", width: 20 },
    {
      key: "kind",
      header: "Kind",
      owner: "user",
      style: "WRES Text",
      width: 22,
      input: { kind: "list", values: evidenceKinds },
    },
    { key: "learnt", header: "What was learnt", owner: "user", style: "WRES Text", width: 54 },
    {
      key: "date",
      header: "Date",
      owner: "user",
      style: "WRES Date",
      width: 12,
      input: { kind: "date" },
    },
    { key: "held", header: "Held by", owner: "user", style: "WRES Text", width: 20 },
  ],
};

const local: KeptTableDefinition = {
  key: "local",
  sheet: "evidence",
  table: tableNames.local,
  keyColumn: "key",
  columns: [
    { key: "key", header: "Row", owner: "report", style: "WRES Text", width: 10 },
    { key: "what", header: "Local indicator", owner: "user", style: "WRES Text", width: 30 },
    {
      key: "period",
      header: "Year to",
      owner: "user",
      style: "WRES Date",
      width: 12,
      input: { kind: "date" },
    },
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
    { key: "ratio", header: "White ÷ BME", owner: "report", style: "WRES Ratio", width: 14 },
    { key: "interval", header: "Interval", owner: "report", style: "WRES Text", width: 22 },
    { key: "verdict", header: "Verdict", owner: "report", style: "WRES Verdict", width: 24 },
    { key: "sentence", header: "What it means", owner: "report", style: "WRES Text", width: 60 },
  ],
};

const declarations: KeptTableDefinition = {
  key: "declarations",
  sheet: "inspection",
  table: tableNames.declarations,
  keyColumn: "key",
  columns: [
    { key: "key", header: "Row", owner: "report", style: "WRES Text", width: 16 },
    { key: "item", header: "Declaration", owner: "report", style: "WRES Text", width: 34 },
    { key: "hint", header: "What belongs here", owner: "report", style: "WRES Text", width: 32 },
    { key: "entry", header: "Entry", owner: "user", style: "WRES Text", width: 40 },
    {
      key: "date",
      header: "Date",
      owner: "user",
      style: "WRES Date",
      width: 12,
      input: { kind: "date" },
    },
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
    { key: "key", header: "Outcome", owner: "report", style: "WRES Text", width: 9 },
    { key: "domain", header: "Domain", owner: "report", style: "WRES Text", width: 18 },
    { key: "outcome", header: "In short", owner: "report", style: "WRES Text", width: 30 },
    {
      key: "figures",
      header: "Figures that bear on it",
      owner: "report",
      style: "WRES Text",
      width: 92,
    },
    { key: "also", header: "Also look at", owner: "report", style: "WRES Text", width: 30 },
    {
      key: "score",
      header: "Your score",
      owner: "user",
      style: "WRES Text",
      width: 14,
      input: { kind: "list", values: edsScores },
    },
    { key: "evidence", header: "Your evidence", owner: "user", style: "WRES Text", width: 36 },
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
