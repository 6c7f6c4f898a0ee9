import { formatCount, formatDate, formatPercent } from "../../src/analysis/format";
import type { IndicatorResult } from "../../src/analysis/indicator-result";
import { isOfEverybody, latestResults } from "../../src/analysis/latest-period";
import { verdictText } from "../../src/analysis/verdict";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import type { Finding } from "../../src/intake/finding";
import { partWords } from "../../src/report/part-words";
import { priorityTitle } from "../../src/report/priorities-sheet";
import { indicators } from "../../src/standard/indicators";
import { sheetNames } from "../../src/standard/workbook-names";

const lineWidth = 96;

/** A text broken into lines, each behind the same indent. */
export function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && indent.length + line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  lines.push(line);
  return lines.map((one) => indent + one).join("\n");
}

function isPrinted(result: IndicatorResult): boolean {
  return isOfEverybody(result) && (result.indicator !== "1" || result.part === "all");
}

/** How many results stand on sheets of their own only: units of a column, ethnic groups. */
function elsewhere(latest: readonly IndicatorResult[]): string[] {
  const columns = [...new Set(latest.flatMap(({ split }) => split?.column ?? []))];
  const units = latest.filter(({ split }) => split).length;
  const groups = latest.filter(({ compared }) => compared).length;
  const parts = [
    ...(units > 0
      ? [`${formatCount(units)} results by ${columns.join(", ")} (${sheetNames.splits})`]
      : []),
    ...(groups > 0 ? [`${formatCount(groups)} of ethnic groups (${sheetNames.ethnicGroups})`] : []),
  ];
  return parts.length > 0 ? ["", `  and ${parts.join(", ")}.`] : [];
}

function resultLines(result: IndicatorResult): string {
  const { title } = indicators[result.indicator];
  const part = result.part === "all" ? "" : ` (${result.part.replace("all; ", "")})`;
  const verdict = verdictText(result);
  return [
    `  ${result.indicator}  ${title}${part}${verdict ? `: ${verdict}` : ""}`,
    wrapped([result.sentence, result.change?.sentence].filter(Boolean).join(" "), "     "),
  ].join("\n");
}

/** How many priorities the summary tells; the sheet holds all of them. */
const toldPriorities = 3;

/** The gaps that matter most, and where the ceiling is. */
function priorityLines({ priorities, ceiling }: ReportOutcome): string[] {
  const latest = ceiling[ceiling.length - 1]?.period;
  const first = priorities
    .slice(0, toldPriorities)
    .map((priority) =>
      [
        `  ${priority.rank}  ${priorityTitle(priority)} (${partWords(priority.indicator, priority.part)}): ${priority.verdictWords}`,
        wrapped(
          [priority.sentence, priority.persistence && `A gap ${priority.persistence}.`]
            .filter(Boolean)
            .join(" "),
          "     "
        ),
      ].join("\n")
    );
  const more = priorities.length - first.length;
  const ceilings = ceiling
    .filter(({ period, population }) => period === latest && population === "all staff")
    .map(({ sentence }) => wrapped(sentence, "     "));
  return [
    ...(first.length > 0 ? ["", "To put right first", ...first] : []),
    ...(more > 0
      ? [`     and ${formatCount(more)} more (${sheetNames.priorities}, ${sheetNames.actions}).`]
      : []),
    ...(ceilings.length > 0 ? ["", "The ceiling", ...ceilings] : []),
  ];
}

const marks: Record<Finding["severity"], string> = { error: "!!", warning: " !", note: "  " };

/** What the command line says at the end: what was read, what was found, what to doubt, where it stands. */
export function reportSummary(outcome: ReportOutcome, out: string): string {
  const { counts, results, findings } = outcome;
  const latest = latestResults(results);
  const period = counts.periods[counts.periods.length - 1];
  const organisation =
    outcome.settings.organisation ?? counts.organisation ?? "Organisation not named";
  const tables = counts.tables.map(
    ({ table, rows, period: counted }) =>
      `  ${table.kind.padEnd(11)}${table.sheet}!${table.range}, ${formatCount(rows)} rows, for ${formatDate(counted)}`
  );
  const workforce = latest.find(({ indicator, part }) => indicator === "1" && part === "all");
  const unknown =
    workforce && workforce.unknown.events > 0
      ? `, ethnicity unknown for ${formatPercent(workforce.unknown.events, workforce.unknown.base)}`
      : "";
  const worth = findings.filter(({ severity }) => severity !== "note");
  const notes = findings.length - worth.length;
  return [
    `${organisation}, ${formatDate(period)}${workforce ? `: ${formatCount(workforce.white.base)} staff${unknown}` : ""}`,
    "",
    "Read",
    ...tables,
    "",
    "Found",
    ...latest.filter(isPrinted).map(resultLines),
    ...elsewhere(latest),
    ...priorityLines(outcome),
    "",
    worth.length === 0 ? "Nothing in the data to doubt." : "To check in the data",
    ...worth.map(({ severity, message, where }) =>
      wrapped(`${message}${where ? ` [${where}]` : ""}`, "     ").replace(
        "     ",
        `  ${marks[severity]} `
      )
    ),
    ...(notes > 0
      ? [`     and ${notes} note${notes === 1 ? "" : "s"} on the sheet ${sheetNames.checks}.`]
      : []),
    "",
    `Written: ${out}`,
  ].join("\n");
}
