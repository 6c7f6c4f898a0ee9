import { quoteSheet } from "../standard/address";
import type { Finding } from "../intake/finding";
import { applyGuarded } from "./guarded-steps";
import { quietly } from "./own-writing";
import { pageSteps } from "./play-cells";
import { addChart, chartSteps, matchSeries } from "./play-chart";
import { recordedSheet } from "./report-ownership";
import type { SheetContents } from "./workbook-contents";
import { drawable, isKeptSheet, type Writing } from "./writing";

/**
 * The charts of the plan, each under its own name: updated where it stands, else added; those left over go.
 * Then everything that is for the eye only, page settings included; gives back what Excel refused of it.
 */
export async function drawChartsAndPages({
  context,
  contents,
  targets,
  state,
}: Writing): Promise<Finding[]> {
  const { workbook } = context;
  const present = (sheet: SheetContents | null) =>
    new Set(sheet ? state.sheets.get(sheet.id)?.charts : []);
  const drawn = targets.sheets.flatMap((target) => {
    const sheet = workbook.worksheets.getItem(target.name);
    const before = present(target.existing);
    return drawable(target.plan).map((plan) => {
      const chart = before.has(plan.name)
        ? sheet.charts.getItem(plan.name)
        : addChart(workbook, sheet, plan, targets.sheetNames);
      chart.series.load("count");
      return { sheet, sheetName: target.name, plan, chart };
    });
  });
  const earlier = [
    ...targets.sheets.map(({ existing, plan }) => ({ sheet: existing, plan })),
    ...targets.formerSheets.map((sheet) => ({ sheet, plan: null })),
  ];
  for (const { sheet, plan } of earlier) {
    const planned = new Set(plan ? drawable(plan).map(({ name }) => name) : []);
    const recorded = sheet && recordedSheet(contents, String(sheet.key))?.charts;
    for (const name of present(sheet)) {
      if (sheet && !planned.has(name) && recorded?.includes(name)) {
        workbook.worksheets.getItem(sheet.id).charts.getItem(name).delete();
      }
    }
  }
  quietly(context);
  await context.sync();
  drawn.forEach(({ chart, plan }) => matchSeries(chart, plan, chart.series.count));
  await context.sync();

  const steps = [
    ...targets.sheets
      .filter((target) => !isKeptSheet(target))
      .flatMap((target) =>
        pageSteps(workbook.worksheets.getItem(target.name), target.plan).map((step) => ({
          ...step,
          code: "page-setting-refused",
          of: `the printed page of "${target.name}"`,
          sheetName: target.name,
        }))
      ),
    ...drawn.flatMap(({ sheet, sheetName, plan }) =>
      chartSteps(workbook, sheet, plan, targets.sheetNames).map((step) => ({
        ...step,
        code: "chart-setting-refused",
        of: `the chart "${plan.title}"`,
        sheetName,
      }))
    ),
  ];
  const refused = await applyGuarded(context, steps, () => quietly(context));
  return refused.map(({ what, of, code, sheetName }) => ({
    severity: "note",
    code,
    message: `This version of Excel refused ${what} of ${of}. No figure is touched by it; set it by hand if you need it.`,
    count: 1,
    where: quoteSheet(sheetName),
  }));
}
