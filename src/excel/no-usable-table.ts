import { rangeAddress } from "../standard/address";
import type { Finding } from "../intake/finding";
import type { FoundRegion } from "../intake/found-region";
import { WorkbookMessage } from "./workbook-port";

const whatToName = [
  'a staff list: one row a person, with columns such as "Employee Number", "Ethnic Origin", "Pay Band" and "Staff Group"',
  'an applicant list: one row an application, with "Ethnic Origin" and "Stage" (or "Shortlisted" and "Appointed")',
  'a case log or training records: "Employee Number" and a date of each case or course',
  'a board list: "Ethnic Origin", "Role", "Voting" and "Executive"',
];

/**
 * The message for a workbook in which nothing can be counted: what was looked at, sheet by sheet, what the recognition
 * had to say, and how to name columns so that they are found.
 */
export function noUsableTable(
  regions: readonly FoundRegion[],
  findings: readonly Finding[]
): WorkbookMessage {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, tableName, top, left, rowCount, columnCount } of regions) {
    const address = rangeAddress(top, left, top + rowCount - 1, left + columnCount - 1);
    const place = tableName === null ? address : `table ${tableName}, ${address}`;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), place]);
  }
  const looked = [...bySheet].map(([sheet, places]) => `- "${sheet}": ${places.join("; ")}`);
  const said = [...new Set(findings.map(({ message }) => `- ${message}`))];
  return new WorkbookMessage(
    [
      "No table was found that the WRES could be worked out from.",
      looked.length > 0 ? "Looked at, sheet by sheet:" : "The visible sheets are empty.",
      ...looked,
      ...(said.length > 0 ? ["What stood in the way:", ...said] : []),
      "What is needed is a header row over the data, for example:",
      ...whatToName.map((line) => `- ${line}`),
    ].join("\n"),
    "no-usable-table"
  );
}
