import { analyse } from "../analysis/analyse";
import { overseenOrganisations } from "../analysis/overseen-organisations";
import {
  namedTables,
  organisationNamed,
  organisationsIn,
} from "../intake/organisations/by-organisation";
import { count } from "../intake/count/count";
import { bySeverity } from "../intake/finding";
import { comparatorsOfKept } from "../report/comparators-of-kept";
import { planReport } from "../report/plan-report";
import type { ReportPlan } from "../report/report-plan";
import { excelRun } from "./excel-run";
import { noUsableTable } from "./no-usable-table";
import { playPlan } from "./play-plan";
import { productVersion } from "./product-version";
import { readTables, reportSteps, type ReportStep } from "./read-tables";
import { noPlan, overseen } from "./run-oversight";
import { whileWaiting } from "./while-waiting";
import { WorkbookMessage, type ReportOutcome, type ReportRequest } from "./workbook-port";

const waitingWords =
  "Waiting for Excel. If a cell is being edited, press Enter to finish or Esc to leave it";

/**
 * The whole report: reads the workbook, counts, works out the indicators and writes the sheets.
 * A workbook of several organisations, none of which the settings name, gets the report that sets them side by side.
 * Aborting the signal stops it until the writing begins; the workbook is then as it was.
 * Rejects with a WorkbookMessage: "no-usable-table", "period-unknown", "protected", "cancelled" and those of excelRun.
 */
export async function runReport(request: ReportRequest): Promise<ReportOutcome> {
  const { settings, signal } = request;
  const stopIfCancelled = () => {
    if (signal?.aborted) {
      throw new WorkbookMessage("Cancelled. Nothing was written.", "cancelled");
    }
  };
  const begin = async (step: ReportStep, words: string = step) => {
    request.onProgress?.({
      step: words,
      done: reportSteps.indexOf(step),
      total: reportSteps.length,
    });
    // A pause, so that the progress is painted and a click on Cancel is heard between two long steps.
    await new Promise((resolve) => setTimeout(resolve, 0));
    stopIfCancelled();
  };

  const tellWaiting = (done: number) =>
    request.onProgress?.({ step: waitingWords, done, total: reportSteps.length });

  const write = async (plan: ReportPlan, date1904: boolean) => {
    await begin("Writing the sheets");
    let ready = () => {};
    const checked = new Promise<void>((resolve) => (ready = resolve));
    const writing = excelRun((context) =>
      playPlan(context, plan, {
        date1904,
        beforeWriting() {
          stopIfCancelled();
          ready();
        },
      })
    );
    await whileWaiting(Promise.race([checked, writing]), () => tellWaiting(reportSteps.length - 1));
    const played = await writing;
    request.onProgress?.({ step: "Done", done: reportSteps.length, total: reportSteps.length });
    return played;
  };

  const { data, date1904, regions, findings, kept } = await readTables(settings, {
    begin,
    tellWaiting,
  });

  await begin("Counting people");
  const found = organisationsIn(data);
  const chosen = organisationNamed(found, settings.organisation);
  if (found.organisations.length > 1 && !chosen) {
    const worked = overseenOrganisations(found.organisations, settings, date1904, {
      source: null,
      plan: noPlan,
      unnamed: "Organisation not named",
    });
    const doubts = bySeverity([...found.findings, ...findings]);
    await begin("Working out the indicators");
    return overseen(request, { ...worked, findings: doubts, kept }, (plan) =>
      write(plan, date1904)
    );
  }
  const counts = count(namedTables(chosen?.data ?? data, settings.organisation), {
    settings,
    date1904,
  });
  const unknownPeriod = counts.findings.find(({ code }) => code === "period-unknown");
  if (unknownPeriod) {
    throw new WorkbookMessage(unknownPeriod.message, "period-unknown");
  }
  if (counts.periods.length === 0) {
    throw noUsableTable(regions, [...counts.findings, ...findings]);
  }

  await begin("Working out the indicators");
  const compared = comparatorsOfKept(kept);
  const analysis = analyse(counts, settings, compared.comparators);
  const now = (request.now ?? (() => new Date()))();
  const known = bySeverity([
    ...counts.findings,
    ...analysis.findings,
    ...compared.findings,
    ...(chosen ? found.findings : []),
    ...findings,
  ]);
  const plan = planReport({
    ...analysis,
    counts,
    findings: known,
    settings,
    kept,
    version: productVersion,
    now,
  });

  const played = await write(plan, date1904);
  return {
    ...analysis,
    counts,
    findings: bySeverity([...known, ...played.findings]),
    settings,
    kept,
    sheets: played.sheets,
  };
}
