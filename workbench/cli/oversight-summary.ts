import { formatDate } from "../../src/analysis/format";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { sheetNames } from "../../src/standard/workbook-names";
import { wrapped } from "./report-summary";

/** What the command line says at the end of a report on many organisations: whom to look at first, and what was lost. */
export function oversightSummary(
  { counts, findings }: ReportOutcome,
  { overview }: NonNullable<ReportOutcome["oversight"]>,
  out: string
): string {
  const { organisations, unread, attention, sentence, period } = overview;
  const first = attention.flatMap((place) => {
    const { organisation, attention: own } = organisations[place];
    return [`  ${organisation}`, ...own!.reasons.map((reason) => wrapped(reason, "     "))];
  });
  const others = organisations.filter(({ attention: own, isCompared }) => !own && isCompared);
  const worth = findings.filter(({ severity }) => severity !== "note");
  return [
    `${counts.organisation}, ${formatDate(period)}: ${organisations.length} organisations side by side`,
    "",
    wrapped(sentence, ""),
    ...(first.length > 0 ? ["", "Look first at", ...first] : []),
    ...(others.length > 0
      ? [
          "",
          "Nothing beyond chance, in alphabetical order",
          wrapped(others.map(({ organisation }) => organisation).join(", "), "  "),
        ]
      : []),
    ...(unread.length > 0
      ? [
          "",
          "Could not be read",
          ...unread.map(({ organisation, source, reason }) =>
            wrapped(`${source ?? organisation}: ${reason.split("\n")[0]}`, "  ")
          ),
        ]
      : []),
    ...(worth.length > 0
      ? ["", "To check", ...worth.map(({ message }) => wrapped(message, "  "))]
      : []),
    "",
    `Doubts about the data of each stand on the sheet ${sheetNames.checks}.`,
    `Written: ${out}`,
  ].join("\n");
}
