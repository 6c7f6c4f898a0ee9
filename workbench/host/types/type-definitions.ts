import type { TypeDefinition } from "../member";
import { application, runtime } from "./application";
import {
  chartAreaFormat,
  chartCollection,
  chartLegend,
  chartLegendEntries,
  chartLegendEntry,
  chartLegendFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartTitle,
  chartTitleFormat,
  chartTypeDefinition,
} from "./chart";
import {
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartGridlines,
  chartGridlinesFormat,
} from "./chart-axis";
import { chartBorder, chartFill, chartFont, chartLineFormat } from "./chart-format";
import {
  chartDataLabel,
  chartDataLabelFormat,
  chartDataLabels,
  chartPoint,
  chartPointFormat,
  chartPoints,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chart-series";
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormats,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-format";
import { customXmlPart, customXmlParts, scopedCustomXmlParts } from "./custom-xml-part";
import { dataValidation } from "./data-validation";
import { namedItem, namedItemCollection } from "./named-item";
import {
  headerFooter,
  headerFooterGroup,
  pageBreak,
  pageBreakCollection,
  pageLayout,
} from "./page-layout";
import { rangeType, rangeView } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import {
  attribute,
  horizontalAlignment,
  rangeBorder,
  rangeBorders,
  rangeFill,
  rangeFont,
  rangeFormat,
  verticalAlignment,
} from "./range-format";
import { styleCollection, styleType } from "./style";
import {
  tableCollection,
  tableColumn,
  tableColumns,
  tableRow,
  tableRows,
  tableType,
} from "./table";
import { workbook, workbookProtection } from "./workbook";
import { freezePanes, worksheet, worksheetProtection } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const all: TypeDefinition[] = [
  application,
  runtime,
  workbook,
  workbookProtection,
  worksheetCollection,
  worksheet,
  worksheetProtection,
  freezePanes,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  pageBreakCollection,
  pageBreak,
  rangeType,
  rangeView,
  rangeAreas,
  rangeCollection,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeBorders,
  rangeBorder,
  dataValidation,
  conditionalFormats,
  conditionalFormat,
  cellValueConditionalFormat,
  conditionalRangeFormat,
  conditionalRangeFont,
  conditionalRangeFill,
  tableCollection,
  tableType,
  tableColumns,
  tableColumn,
  tableRows,
  tableRow,
  namedItemCollection,
  namedItem,
  styleCollection,
  styleType({
    numberFormat: attribute("numberFormat", "General", { is: "string" }),
    horizontalAlignment,
    verticalAlignment,
    wrapText: attribute("wrap", false, { is: "boolean" }),
  }),
  customXmlParts,
  scopedCustomXmlParts,
  customXmlPart,
  chartCollection,
  chartTypeDefinition,
  chartAreaFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartTitle,
  chartTitleFormat,
  chartLegend,
  chartLegendFormat,
  chartLegendEntries,
  chartLegendEntry,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartDataLabels,
  chartDataLabelFormat,
  chartDataLabel,
  chartPoints,
  chartPoint,
  chartPointFormat,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartAxisFormat,
  chartGridlines,
  chartGridlinesFormat,
  chartFont,
  chartFill,
  chartLineFormat,
  chartBorder,
];

/** Every class of the Excel API the host knows, by its name. */
export const typeDefinitions: ReadonlyMap<string, TypeDefinition> = new Map(
  all.map((definition) => [definition.type, definition])
);
