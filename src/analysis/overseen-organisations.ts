import type { OrganisationTables } from "../intake/organisations/by-organisation";
import { count } from "../intake/count/count";
import { bySeverity, type Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";
import { analyse } from "./analyse";
import type { OverseenOrganisation, PlanState, UnreadOrganisation } from "./oversight";

/** Why an organisation's tables give no figure. */
function reasonOf(findings: readonly Finding[]): string {
  const [worst] = bySeverity(findings);
  return worst
    ? worst.message
    : "None of its tables could be counted. Check the headers and the data checks.";
}

/**
 * Counts and judges every organisation by itself, as in a workbook of its own. One of which no snapshot date can be
 * told, or nothing counted, is given with the reason.
 *
 * @param of the file they come from, null for the workbook itself; how its action plan stands.
 */
export function overseenOrganisations(
  organisations: readonly OrganisationTables[],
  settings: Settings,
  date1904: boolean,
  of: { source: string | null; plan: PlanState; unnamed: string }
): { organisations: OverseenOrganisation[]; unread: UnreadOrganisation[] } {
  const overseen: OverseenOrganisation[] = [];
  const unread: UnreadOrganisation[] = [];
  for (const { organisation: named, data } of organisations) {
    const counts = count(data, { settings: { ...settings, organisation: named }, date1904 });
    const organisation = named ?? counts.organisation ?? of.unnamed;
    const own = { ...settings, organisation };
    const unknownPeriod = counts.findings.some(({ code }) => code === "period-unknown");
    if (unknownPeriod || counts.periods.length === 0) {
      unread.push({ organisation, source: of.source, reason: reasonOf(counts.findings) });
      continue;
    }
    const analysis = analyse(counts, own);
    overseen.push({
      organisation,
      source: of.source,
      analysis,
      counts,
      findings: bySeverity([...counts.findings, ...analysis.findings]),
      plan: of.plan,
    });
  }
  return { organisations: overseen, unread };
}
