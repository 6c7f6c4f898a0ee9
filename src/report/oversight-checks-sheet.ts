import { bySeverity, type Finding } from "../intake/finding";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import { severityWords } from "./checks-sheet";
import { constant } from "./grid";
import { frameOf, type OversightInput } from "./oversight-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { frameSheet } from "./sheet-frame";

function findingRow(organisation: string, source: string | null, finding: Finding): PlannedCell[] {
  const { severity, message, count, where } = finding;
  const place = [source, where].filter(Boolean).join(", ");
  return [
    constant(organisation, "WRES Text"),
    constant(severityWords[severity], severity === "error" ? "WRES Alert" : "WRES Text"),
    constant(message, "WRES Text"),
    constant(count, "WRES Count"),
    constant(place === "" ? "[z]" : place, "WRES Text"),
  ];
}

/** Every doubt about the data of every organisation, and what could not be read at all. */
export function oversightChecksSheet(input: OversightInput): SheetPlan {
  const { overview, organisations } = input;
  const unread = overview.unread.map(({ organisation, source, reason }) =>
    findingRow(organisation, source, {
      severity: "error",
      code: "organisation-not-read",
      message: reason,
      count: 1,
      where: "",
    })
  );
  const rows = [
    ...unread,
    ...bySeverity(input.findings).map((finding) => findingRow("All", null, finding)),
    ...overview.organisations.flatMap(({ organisation, source }) => {
      const given = organisations.find(
        (one) => one.organisation === organisation && one.source === source
      );
      return bySeverity(given?.findings ?? []).map((finding) =>
        findingRow(organisation, source, finding)
      );
    }),
  ];
  return frameSheet(frameOf(input), {
    key: "checks",
    title: "Data checks, by organisation",
    note: "Every doubt about the data, the most serious of each organisation first.",
    finding: null,
    tables: [
      {
        name: tableNames.checks,
        header: ["Organisation", "Severity", "What was found, and what to do", "How many", "Where"],
        rows:
          rows.length > 0
            ? rows
            : [
                findingRow("All", null, {
                  severity: "note",
                  code: "",
                  message: "Nothing was found to doubt.",
                  count: 0,
                  where: "",
                }),
              ],
        widths: [34, 12, 90, 10, 34],
      },
    ],
    charts: [],
    frozenColumns: 1,
    tabColor: colours.alert,
    orientation: "Landscape",
  });
}
