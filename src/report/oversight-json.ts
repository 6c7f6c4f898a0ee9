import type { OverseenOrganisation, Oversight } from "../analysis/oversight";
import type { Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";
import type { Counts } from "../intake/counts";
import { nothingWorkedOut } from "../analysis/oversight";
import { reportJson, type ReportJson } from "./report-json";

/** A row of the JSON with the organisation it is of. */
type OfOrganisation<Row> = Row & { organisation: string; source?: string };

/** Lists of the JSON of one organisation that are put together for many. */
const lists = [
  "tables",
  "results",
  "disparityRatios",
  "trajectory",
  "splits",
  "stages",
  "ladder",
  "ceiling",
  "priorities",
  "unseen",
  "pooled",
  "peers",
  "reconciliation",
] as const satisfies readonly (keyof ReportJson)[];

/** The report on many organisations as JSON: that on one, each row with its organisation, and "oversight". */
export interface OversightJson extends ReportJson {
  oversight: {
    period: string;
    sentence: string;
    /** Whom to look at first, in order. */
    attention: string[];
    organisations: {
      organisation: string;
      source?: string;
      period: string;
      compared: boolean;
      attention: { sureGaps: number; outside: number; reasons: string[] } | null;
      reliability: Oversight["organisations"][number]["reliability"];
      plan: Oversight["organisations"][number]["plan"];
      figures: {
        indicator: string;
        part: string;
        value: number | "infinity" | null;
        verdict: string | null;
        fewCases: boolean;
        disadvantaged: "white" | "bme" | null;
        adjustedP: number | null;
        funnel: { white: string; bme: string } | null;
      }[];
    }[];
    unread: { organisation: string; source?: string; reason: string }[];
  };
}

const ofFile = (source: string | null) => (source === null ? {} : { source });

function overviewJson(overview: Oversight): OversightJson["oversight"] {
  return {
    period: overview.period,
    sentence: overview.sentence,
    attention: overview.attention.map((place) => overview.organisations[place].organisation),
    organisations: overview.organisations.map((one) => ({
      organisation: one.organisation,
      ...ofFile(one.source),
      period: one.period,
      compared: one.isCompared,
      attention: one.attention,
      reliability: one.reliability,
      plan: one.plan,
      figures: one.figures.flatMap((figure) => {
        if (!figure) return [];
        const { indicator, part, value, fewCases, disadvantaged } = figure.result;
        const { verdict, adjustedP, funnel } = figure;
        return {
          indicator,
          part,
          value,
          verdict,
          fewCases,
          disadvantaged,
          adjustedP,
          funnel: funnel && { white: funnel.white.position, bme: funnel.bme.position },
        };
      }),
    })),
    unread: overview.unread.map(({ organisation, source, reason }) => ({
      organisation,
      ...ofFile(source),
      reason,
    })),
  };
}

/** Everything the report on many organisations says, at full precision; infinite values are "infinity". */
export function oversightJson(outcome: {
  oversight: { overview: Oversight; organisations: readonly OverseenOrganisation[] };
  counts: Counts;
  settings: Settings;
  findings: Finding[];
}): OversightJson {
  const { oversight, counts, settings, findings } = outcome;
  const json = reportJson({ ...nothingWorkedOut(), counts, settings, findings });
  for (const {
    organisation,
    source,
    analysis,
    counts: own,
    findings: doubts,
  } of oversight.organisations) {
    const one = reportJson({ ...analysis, counts: own, settings, findings: [...doubts] });
    const named = <Row>(rows: readonly Row[]): OfOrganisation<Row>[] =>
      rows.map((row) => ({ ...row, organisation, ...ofFile(source) }));
    for (const list of lists) (json[list] as unknown[]).push(...named(one[list] as object[]));
    json.findings.push(...named(one.findings));
  }
  return { ...json, oversight: overviewJson(oversight.overview) };
}
