import { overseenOrganisations } from "../analysis/overseen-organisations";
import {
  nothingWorkedOut,
  oversight,
  type OverseenOrganisation,
  type PlanState,
  type UnreadOrganisation,
} from "../analysis/oversight";
import { organisationsIn } from "../intake/organisations/by-organisation";
import { bySeverity, type Finding } from "../intake/finding";
import { keptTableDefinitions } from "../report/kept-table-definitions";
import type { KeptRows } from "../report/kept-tables";
import { noCounts, overseerName, type OversightInput } from "../report/oversight-input";
import { planState } from "../report/oversight-plan-state";
import { planOversight } from "../report/plan-oversight";
import type { ReportPlan } from "../report/report-plan";
import type { Settings } from "../standard/settings";
import { excelRun } from "./excel-run";
import { playPlan, type PlayOutcome } from "./play-plan";
import { productVersion } from "./product-version";
import { readKept } from "./read-kept";
import { readTables } from "./read-tables";
import { readContents } from "./workbook-contents";
import { WorkbookMessage, type ReportOutcome, type ReportRequest } from "./workbook-port";

/** Of a workbook of many organisations: whose action plan it holds, if any, nothing tells. */
export const noPlan: PlanState = { published: null, actions: null };

/** Organisations, each counted and judged by itself. */
export interface Overseen {
  organisations: OverseenOrganisation[];
  unread: UnreadOrganisation[];
  /** Doubts that concern no single organisation. */
  findings: Finding[];
  kept: KeptRows;
}

/**
 * Sets organisations side by side and writes the report on them; nothing of theirs is added up.
 * Rejects with a WorkbookMessage ("no-usable-table") where nothing was counted of any.
 */
export async function overseen(
  { settings, now = () => new Date() }: ReportRequest,
  { organisations, unread, findings, kept }: Overseen,
  write: (plan: ReportPlan) => Promise<PlayOutcome>
): Promise<ReportOutcome> {
  if (organisations.length === 0) {
    const reasons = unread.map(({ organisation, reason }) => `- ${organisation}: ${reason}`);
    throw new WorkbookMessage(
      ["Nothing could be counted of any organisation.", ...new Set(reasons)].join("\n"),
      "no-usable-table"
    );
  }
  const overview = oversight(organisations, unread, settings.level);
  const input: OversightInput = {
    overview,
    organisations,
    findings,
    settings,
    version: productVersion,
    now: now(),
  };
  const played = await write(planOversight(input));
  return {
    ...nothingWorkedOut(),
    counts: noCounts(overseerName(input), overview.period),
    findings: bySeverity([...findings, ...played.findings]),
    settings,
    kept,
    sheets: played.sheets,
    oversight: { overview, organisations },
  };
}

/**
 * The organisations that the open workbook holds, each counted and judged, without writing anything. `source` names the
 * file, and stands for an organisation that nothing names.
 * Rejects with a WorkbookMessage where no table is found or Excel refuses to be read.
 */
export async function readOrganisations(
  settings: Settings,
  source: string,
  today: string
): Promise<Omit<Overseen, "kept">> {
  const { data, date1904, findings, kept } = await readTables(settings, {
    begin: () => Promise.resolve(),
    tellWaiting: () => undefined,
  });
  const found = organisationsIn(data);
  const worked = overseenOrganisations(found.organisations, settings, date1904, {
    source,
    plan: found.organisations.length > 1 ? noPlan : planState(kept, today),
    unnamed: source.replace(/\.[^.]*$/, ""),
  });
  const several = found.organisations.length > 1;
  const doubts = bySeverity([...found.findings, ...findings]);
  return {
    organisations: several
      ? worked.organisations
      : worked.organisations.map((one) => ({
          ...one,
          findings: bySeverity([...one.findings, ...doubts]),
        })),
    unread: worked.unread,
    findings: several ? doubts : [],
  };
}

/**
 * Writes the report on organisations that were read one by one into the open workbook.
 * Rejects with a WorkbookMessage where nothing was counted of any, or the workbook is protected.
 */
export async function writeOversight(
  request: ReportRequest,
  read: Omit<Overseen, "kept">
): Promise<ReportOutcome> {
  return overseen(request, { ...read, kept: {} }, (plan) =>
    excelRun((context) => playPlan(context, plan, { date1904: false }))
  );
}

/** How the action plan stands that the report in the open workbook holds. */
export async function readPlanState(today: string): Promise<PlanState> {
  const kept = await excelRun(async (context) =>
    readKept(context, await readContents(context), keptTableDefinitions, false)
  );
  return planState(kept, today);
}
