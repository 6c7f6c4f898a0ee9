import { formatDate } from "../analysis/format";
import { rangeAddress, withSheet } from "../standard/address";
import { sheetNames } from "../standard/workbook-names";
import { firstCount, lastCount } from "./band-rows";
import type { ChartData } from "./chart-data";
import { constant, formula } from "./grid";
import { blockUnchanged } from "./guarded";
import { headlineSourcesAt } from "./headline-sources";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";

/**
 * A condition, for formulas on any sheet, that every count of the report stands as it was written: pages that sum the
 * report up show their sentences only while it holds. Its parts are written among the data of the charts.
 */
export function reportUnchanged(input: ReportInput, rows: FigureRows, data: ChartData): string {
  const parts = input.counts.periods.flatMap((period) =>
    headlineSourcesAt(input, rows, period).map(({ subject, condition }) => ({
      name: `${subject}, ${formatDate(period)}`,
      condition,
    }))
  );
  if (rows.bands.length > 0) {
    const last = rows.bands[rows.bands.length - 1];
    const block = rangeAddress(rows.bands[0].row, firstCount, last.row, lastCount, {
      absolute: true,
    });
    parts.push({
      name: "All pay bands",
      condition: blockUnchanged(
        withSheet(sheetNames.bands, block),
        rows.bands.map(({ sums }) => [sums.white, sums.bme, sums.unknown])
      ),
    });
  }
  if (parts.length === 0) return "TRUE";
  const block = data.add(
    ["Figures that the written pages rest on", "As counted"],
    parts.map(({ name, condition }) => [
      constant(name, "WRES Text"),
      formula(condition, "WRES Cell"),
    ])
  );
  return `IFERROR(AND(${block.column(1)}),FALSE)`;
}
