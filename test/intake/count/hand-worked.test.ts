import type { ColumnRole, TableData, TableKind } from "../../../src/intake/recognised-table";
import { groupOf, type EthnicCategoryCode } from "../../../src/standard/ethnic-categories";
import type { Tally } from "../../../src/intake/counts";
import { handWorked } from "../../fixtures/hand-worked";
import { countTables, list } from "./tables";

/** What the headers of the hand-worked sheets hold. */
const roleOfHeader: Record<string, ColumnRole> = {
  "Employee Number": "employeeNumber",
  "Assignment Number": "assignmentNumber",
  "Primary Assignment": "primaryAssignment",
  "Assignment Category": "assignmentCategory",
  "Staff Group": "staffGroup",
  "Pay Scale": "payBand",
  FTE: "fte",
  "Ethnic Origin": "ethnicity",
  "Vacancy Ref": "vacancy",
  "Applicant ID": "candidateId",
  "Recruitment Type": "recruitmentSource",
  Status: "stage",
  "Closing Date": "closingDate",
  "Shortlisting Date": "shortlistingDate",
  "Offer Date": "appointmentDate",
  "Case Ref": "caseId",
  "Case Type": "caseType",
  Stage: "caseStage",
  "Date Formal Investigation Opened": "caseDate",
  Course: "course",
  Mandatory: "mandatory",
  "Completion Date": "completionDate",
  "Completion Status": "completionStatus",
  Member: "memberName",
  Role: "boardRole",
  Voting: "voting",
  Executive: "executive",
};

const tables = handWorked.expected.tables.map(({ kind, sheet, rows, period }): TableData => {
  const cells = handWorked.sheets.find(({ name }) => name === sheet)!.rows;
  const headers = cells[cells.length - rows - 1];
  const known = headers.flatMap((header, column) =>
    roleOfHeader[String(header)] ? [{ role: roleOfHeader[String(header)], column }] : []
  );
  return list(
    kind as TableKind,
    known.map(({ role }) => role),
    cells.slice(-rows).map((row) => known.map(({ column }) => row[column] ?? "")),
    { sheet, period }
  );
});

const counts = countTables(tables);

function byGroup(keep: (tally: Tally) => boolean) {
  const sums = { white: 0, bme: 0, unknown: 0 };
  for (const tally of counts.tallies.filter(keep)) {
    for (const [code, people] of Object.entries(tally.people)) {
      sums[groupOf(code as EthnicCategoryCode)] += people;
    }
  }
  return sums;
}

const eventsOf: Record<string, (part: string) => (tally: Tally) => boolean> = {
  "1": (part) => (tally) =>
    tally.measure === "workforce" &&
    (part === "all" || part === tally.section || part === `${tally.section}: ${tally.band}`),
  "2": (part) => (tally) =>
    tally.measure === "appointed" && (part === "all" || tally.overseas === false),
  "3": () => (tally) => tally.measure === "disciplinary",
  "4": () => (tally) => tally.measure === "training",
  "9": (part) => (tally) => tally.measure === (part === "board" ? "board" : `board ${part}`),
};

describe("the workbook worked out by hand", () => {
  it.each(
    handWorked.expected.results.map((result) => [result.indicator, result.part, result] as const)
  )("indicator %s, %s", (indicator, part, { white, bme, unknown }) => {
    expect(byGroup(eventsOf[indicator](part))).toEqual({
      white: white.events,
      bme: bme.events,
      unknown: unknown.events,
    });
    if (indicator !== "2") return;
    const shortlisted = (tally: Tally) =>
      tally.measure === "shortlisted" && (part === "all" || tally.overseas === false);
    expect(byGroup(shortlisted)).toEqual({
      white: white.base,
      bme: bme.base,
      unknown: unknown.base,
    });
  });

  it("has the bridge of its staff list", () => {
    const { rows, people } = handWorked.expected.staff;
    const steps = counts.bridges.find(({ kind }) => kind === "staff")!.steps;
    expect([steps[0].left, steps.at(-1)!.left]).toEqual([rows, people]);
  });

  it("ties events to people as the recount does", () => {
    const measures = { "3": "disciplinary", "4": "training" } as const;
    for (const { indicator, people, unmatched } of handWorked.expected.matching) {
      expect(counts.matching).toContainEqual({
        measure: measures[indicator],
        period: "2025-03-31",
        events: people,
        unmatched,
      });
    }
  });
});
