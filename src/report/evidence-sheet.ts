import { indicators } from "../standard/indicators";
import { research } from "../standard/research";
import { tableNames } from "../standard/workbook-names";
import { leadingPriorities } from "./board-report";
import { colours } from "./cell-styles";
import { constant } from "./grid";
import { keptBeside } from "./kept-beside";
import { keptTableDefinition } from "./kept-table-definitions";
import type { KeptTablePlan } from "./kept-tables";
import { localIndicatorsTable } from "./local-indicators";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

/** Gaps for which a row is suggested. */
const suggestedGaps = 3;

/** The table of local evidence, with an empty row for each of the gaps that matter most. */
export function evidenceTable(input: ReportInput): Omit<KeptTablePlan, "at"> {
  return {
    definition: keptTableDefinition("evidence"),
    rows: leadingPriorities(input)
      .slice(0, suggestedGaps)
      .map(({ key, indicator }) => ({
        key: `E ${key}`,
        cells: {
          key: `E ${key}`,
          gap: `${indicator} ${indicators[indicator].title}`,
          kind: "",
          learnt: "",
          date: "",
          held: "",
        },
      })),
    closed: null,
  };
}

function researchRow(work: (typeof research)[number]): PlannedCell[] {
  return [
    constant(work.indicators.join(", "), "WRES Text"),
    constant(`${work.authors} (${work.year})`, "WRES Text"),
    constant(work.title, "WRES Text"),
    constant(work.publisher, "WRES Text"),
    constant(work.found, "WRES Text"),
    constant(work.toConfirm === "" ? "[z]" : `To confirm: ${work.toConfirm}`, "WRES Text"),
  ];
}

/** Published work on each indicator, what staff and patients said, and local indicators. */
export function evidenceSheet(input: ReportInput): SheetPlan {
  const sheet = frameSheet(input, {
    key: "evidence",
    title: "Evidence beside the figures",
    note: "Published work, in our words: a start, not a review; read the work itself before quoting it. [z] nothing to confirm. The tables to the right are yours: a refresh keeps what you enter.",
    finding: constant(
      "Figures tell where to look. Research and the people concerned tell why.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.research,
        header: [
          "Indicators",
          "Author and year",
          "Title",
          "Publisher",
          "What it found or asks for",
          "Note",
        ],
        rows: research.map(researchRow),
        widths: [14, 28, 48, 26, 66, 24],
      },
    ],
    charts: [],
    frozenColumns: 1,
    tabColor: colours.white,
    orientation: "Landscape",
  });
  return keptBeside(sheet, [
    {
      heading:
        "Local evidence: themes only. Write nothing by which a person could be recognised: no names, no posts held by one, no dates of a case.",
      table: evidenceTable(input),
    },
    {
      heading:
        "Local indicators: White ÷ BME of something that is a benefit. Fill the empty rows with your own; rows without a number in the first column are not judged.",
      table: localIndicatorsTable(input),
    },
  ]);
}
