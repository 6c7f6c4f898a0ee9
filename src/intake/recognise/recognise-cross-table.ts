import { crossTableIn } from "./cross-table";
import { suggestedHeader } from "./header-words";
import { type Outcome, nothing, organisationOf, periodOf, placeOfArea, tableOf } from "./list-area";
import { lastDataRow, titlesOf, type TableArea } from "./table-layout";

/** A table of ethnic categories by stage of recruitment, as Trac gives it; nothing where the area is none. */
export function recogniseCrossTable(area: TableArea): Outcome {
  const cross = crossTableIn(area);
  if (!cross) return nothing;
  const atHeader = { ...area, headerRow: cross.headerRow };
  const titles = titlesOf(atHeader);
  const { period, findings } = periodOf(atHeader, [], titles);
  const lastRow = lastDataRow(atHeader, { keepTotals: true });
  if (cross.subtotals.length > 0) {
    findings.push({
      severity: "error",
      code: "subtotals-among-categories",
      message:
        `Sheet "${area.region.sheet}" gives ${cross.subtotals.map((text) => `"${text}"`).join(", ")} beside ` +
        `the categories that make it up: these people would be counted twice. Take the subtotals out.`,
      count: cross.subtotals.length,
      where: placeOfArea(atHeader, lastRow),
    });
  }
  const missing = (["shortlisted", "appointed"] as const).filter((role) => !cross.columns[role]);
  if (missing.length > 0) {
    const headers = missing.map((role) => `"${suggestedHeader(role)}"`).join(" and ");
    return {
      table: null,
      findings: [
        {
          severity: "warning",
          code: "table-not-recognised",
          message:
            `Sheet "${area.region.sheet}" looks like ethnic categories by stage of recruitment, but has no ` +
            `column of counts named ${headers}. It was not counted.`,
          count: 1,
          where: placeOfArea(atHeader, lastRow),
        },
      ],
    };
  }
  return {
    table: tableOf(atHeader, {
      kind: "applicants",
      shape: "cross-table",
      headerRow: cross.headerRow,
      firstDataRow: cross.firstDataRow,
      lastRow,
      columns: cross.columns,
      period,
      organisation: organisationOf(titles, undefined),
      confidence: 0.9,
      findings,
    }),
    findings,
  };
}
