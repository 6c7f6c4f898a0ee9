import { nothingWorkedOut, type OverseenOrganisation, type Oversight } from "../analysis/oversight";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import { noQuestions } from "../intake/count/questions";
import type { Settings } from "../standard/settings";
import type { ReportInput } from "./report-input";

/** What a report on many organisations is made from. */
export interface OversightInput {
  overview: Oversight;
  /** The organisations of the overview with all that was worked out, in any order. */
  organisations: readonly OverseenOrganisation[];
  /** Doubts that concern no single organisation. */
  findings: readonly Finding[];
  /** The organisation of the settings is the one that looks after the others. */
  settings: Settings;
  /** Of the product. */
  version: string;
  now: Date;
}

/** Who the report is of: the commissioner where one is named. */
export function overseerName({ settings, overview }: OversightInput): string {
  const count = overview.organisations.length + overview.unread.length;
  return settings.organisation ?? `${count} organisations`;
}

/** Counts of nobody at one snapshot date: figures of several organisations are never added. */
export function noCounts(organisation: string | null, period: string): Counts {
  return {
    organisation,
    periods: [period],
    tables: [],
    tallies: [],
    bridges: [],
    matching: [],
    splits: [],
    survey: [],
    published: [],
    findings: [],
    questions: noQuestions,
  };
}

/** Title, date and settings of the report in the shape that its sheets are framed by, without any figure. */
export function frameOf(input: OversightInput): ReportInput {
  const { findings, settings, version, now, overview } = input;
  return {
    ...nothingWorkedOut(),
    counts: noCounts(overseerName(input), overview.period),
    findings,
    settings,
    kept: {},
    version,
    now,
  };
}
