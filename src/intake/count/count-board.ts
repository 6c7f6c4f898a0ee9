import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import { linesOfBoard } from "../recognise/board-lines";
import { isWithoutSeat } from "../recognise/board-seats";
import type { Bridge, Measure, SplitTally, Tally } from "../counts";
import { dateColumns } from "./date-column";
import { ethnicityReader } from "./ethnicity-column";
import { ethnicityFindings } from "./ethnicity-findings";
import { dateWords, dayOfIso } from "../excel-date";
import { bridgeOf, noRecords, type Exclusion } from "./exclusions";
import type { Finding } from "../finding";
import { countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import type { OpenTexts } from "./questions";
import type { ColumnRole, TableData } from "../recognised-table";
import {
  forEachRow,
  isBlank,
  kindsOfRows,
  placeOfColumn,
  placeOfTable,
  type TableSlice,
} from "../table-slice";
import { readYesOrNo } from "../yes-or-no";

export interface BoardCount {
  people: number;
  tallies: Tally[];
  splits: SplitTally[];
  bridges: Bridge[];
  findings: Finding[];
  /** Texts that could not be placed. */
  open: OpenTexts[];
  /** Names of the members counted; empty when the list has none. */
  names: Set<string>;
}

const telling: readonly ColumnRole[] = ["memberName", "boardRole", "ethnicity", "employeeNumber"];

const vacant = /^\s*(vacant|vacancy|tbc|tba|to be (confirmed|appointed|filled))\b/i;

/** People at the table who are no members, in the words of a column of types, of votes or of membership. */
const notMember =
  /\bin attendance\b|\battend(s|ing|ees?)\b|\bobservers?\b|\bnon[- ]?members?\b|\bnot (a |an )?(board )?members?\b|\badvis[eo]rs?\b|\b(by invitation|invited)\b/i;

/** The same in a name or a job title, where "adviser" may be the job of a member. */
const notMemberByTitle = /\bin attendance\b|\battendee\b|\bobserver\b|\bnon[- ]member\b/i;

/** Roles of non-executive members, tried before those of executive ones. */
const nonExecutiveRole =
  /\bnon[- ]?exec|\bneds?\b|\bchair(man|woman|person)?\b(?!.*\bexecutive\b)|\bindependent director\b/i;
const executiveRole =
  /\bchief\b|\bdirector\b|\bexecutive\b|\b(ceo|cfo|coo|cpo|cmo|cno)\b|\bofficer\b/i;

interface Member {
  ethnicity: EthnicCategoryCode;
  text: CellValue;
  voting: boolean;
  executive: boolean;
}

/**
 * Members of the board in post on the snapshot date, by ethnic category: all, voting and executive. A name
 * that stands twice is one member, with a vote if either row has one. The voting and executive tallies are
 * left out where nothing tells; without an executive column the roles tell.
 */
export function countBoard(slices: readonly TableSlice[], date1904: boolean): BoardCount {
  const { period } = slices[0];
  const snapshot = dayOfIso(period);
  const members: Member[] = [];
  const names = new Map<string, Member>();
  const findings: Finding[] = [];
  const bridges: Bridge[] = [];
  const told = { voting: false, executive: false };

  for (const slice of slices) {
    const { data } = slice;
    const bodies = new Map<CellValue, number>();
    const steps = stepsOf(period, data, bodies);
    const ofBoard = data.columns.bodyOfMembership && linesOfBoard(data.columns.bodyOfMembership);
    const removed = steps.map(() => 0);
    const leave = (code: Exclusion["code"]) => removed[steps.findIndex((s) => s.code === code)]++;
    const [from] = dateColumns(data, ["fromDate"], date1904);
    const [to] = dateColumns(data, ["toDate"], date1904);
    const flags = new BoardFlags(data);
    const readEthnicity = ethnicityReader(data.columns.ethnicity ?? []);
    const own: Member[] = [];
    const kindOf = kindsOfRows(data, telling);

    forEachRow(slice, (row) => {
      const kind = kindOf(row);
      if (kind !== "record") return leave(kind === "blank" ? "blank-rows" : "totals-rows");
      if (ofBoard && !ofBoard[row]) {
        countText(bodies, String(data.columns.bodyOfMembership?.[row] ?? "").trim());
        return leave("other-bodies");
      }
      if (isVacant(data, row)) return leave("vacant-seats");
      if (isNoMember(data, row)) return leave("not-members");
      if (hasNoSeat(data, row)) return leave("no-seat");
      const start = from?.at(row);
      const end = to?.at(row);
      if (
        (typeof start === "number" && start > snapshot) ||
        (typeof end === "number" && end < snapshot)
      ) {
        return leave("not-in-post");
      }
      const name = nameOf(data, row);
      const text = data.columns.ethnicity?.[row] ?? "";
      const ethnicity = readEthnicity(text);
      const { voting, executive } = flags.at(row);
      const known = name === null ? undefined : names.get(name);
      if (known) {
        leave("duplicate-rows");
        known.voting ||= voting;
        known.executive ||= executive;
        if (goesBefore(ethnicity, known.ethnicity)) Object.assign(known, { ethnicity, text });
        return;
      }
      const member = { ethnicity, text, voting, executive };
      members.push(member);
      own.push(member);
      if (name !== null) names.set(name, member);
    });

    told.voting ||= flags.tellsVoting;
    told.executive ||= flags.tellsExecutive;
    const bridge = bridgeOf(slice, steps, removed, "people");
    bridges.push(bridge.bridge);
    findings.push(
      ...bridge.findings,
      ...(from?.findings() ?? []),
      ...(to?.findings() ?? []),
      ...flags.findings(),
      ...ethnicityFindings(data.table, {
        unmapped: unmappedTexts(own),
        unknown: own.filter(({ ethnicity }) => groupOf(ethnicity) === "unknown").length,
        total: own.length,
        singular: "board member",
        plural: "board members",
      })
    );
  }
  const tallies = [tallyOf("board", period, members)];
  if (told.voting) {
    tallies.push(
      tallyOf(
        "board voting",
        period,
        members.filter(({ voting }) => voting)
      )
    );
  }
  if (told.executive) {
    tallies.push(
      tallyOf(
        "board executive",
        period,
        members.filter(({ executive }) => executive)
      )
    );
  }
  return {
    people: members.length,
    tallies,
    splits: [],
    bridges,
    findings,
    open: [{ ethnicities: unmappedTexts(members) }],
    names: new Set(names.keys()),
  };
}

function stepsOf(
  period: string,
  { table, columns }: TableData,
  bodies: ReadonlyMap<CellValue, number>
): Exclusion[] {
  const role: ColumnRole = columns.memberName ? "memberName" : "boardRole";
  const seatRole = table.seatBy?.role ?? "membership";
  return [
    ...noRecords("board members", role),
    {
      code: "other-bodies",
      words: "memberships of committees left out",
      reason: () =>
        `"${table.columns.bodyOfMembership?.header.trim() ?? ""}" says ${textsWithCounts(bodies)}; only a line of the board itself makes somebody a member of it, and a vote in a committee is none on the board`,
      role: "bodyOfMembership",
    },
    { code: "vacant-seats", words: "vacant seats left out", reason: "the seat is vacant", role },
    {
      code: "not-members",
      words: "people who are no members left out",
      reason: "in attendance, observers or advisers, not members of the board",
      role: columns.membership ? "membership" : columns.executive ? "executive" : role,
    },
    {
      code: "no-seat",
      words: "people with no seat on the board left out",
      reason: `by "${table.columns[seatRole]?.header.trim() ?? ""}" they have no seat on the board`,
      role: seatRole,
    },
    {
      code: "not-in-post",
      words: "members not in post left out",
      reason: `not in post on ${dateWords(period)}`,
      role: columns.toDate ? "toDate" : "fromDate",
    },
    {
      code: "duplicate-rows",
      words: "further rows of the same member left out",
      reason: "the same name stands there before",
      role,
    },
  ];
}

/** A known category goes before an unknown one; of two known ones the order of the rows must not decide. */
function goesBefore(a: EthnicCategoryCode, b: EthnicCategoryCode): boolean {
  const unknown = (code: EthnicCategoryCode) => Number(groupOf(code) === "unknown");
  return unknown(a) < unknown(b) || (unknown(a) === unknown(b) && a < b);
}

function isVacant({ columns }: TableData, row: number): boolean {
  return [columns.memberName, columns.boardRole].some((column) =>
    vacant.test(String(column?.[row] ?? ""))
  );
}

function isNoMember({ columns }: TableData, row: number): boolean {
  const says = (role: ColumnRole, words: RegExp) => words.test(String(columns[role]?.[row] ?? ""));
  return (
    (["membership", "executive", "voting"] as const).some((role) => says(role, notMember)) ||
    (["memberName", "boardRole"] as const).some((role) => says(role, notMemberByTitle))
  );
}

function hasNoSeat({ table: { seatBy }, columns }: TableData, row: number): boolean {
  return seatBy !== undefined && isWithoutSeat(columns[seatBy.role]?.[row], seatBy);
}

function nameOf({ columns }: TableData, row: number): string | null {
  const name = columns.memberName?.[row] ?? columns.employeeNumber?.[row] ?? "";
  return isBlank(name) ? null : String(name).trim().replace(/\s+/g, " ").toLowerCase();
}

function unmappedTexts(members: readonly Member[]): Map<CellValue, number> {
  const texts = new Map<CellValue, number>();
  for (const { ethnicity, text } of members) if (ethnicity === "unmapped") countText(texts, text);
  return texts;
}

function tallyOf(measure: Measure, period: string, members: readonly Member[]): Tally {
  const people: Tally["people"] = {};
  for (const { ethnicity } of members) people[ethnicity] = (people[ethnicity] ?? 0) + 1;
  return { measure, period, section: null, band: null, overseas: null, people };
}

/** Who votes and who is executive, and what the columns leave open. */
class BoardFlags {
  readonly tellsVoting: boolean;
  readonly tellsExecutive: boolean;
  private readonly unreadable = { voting: [] as CellValue[], executive: [] as CellValue[] };
  private byRole = 0;

  constructor(private readonly data: TableData) {
    const { voting, executive, boardRole } = data.columns;
    this.tellsVoting = voting !== undefined;
    this.tellsExecutive = executive !== undefined || boardRole !== undefined;
  }

  at(row: number): { voting: boolean; executive: boolean } {
    const { executive } = this.data.columns;
    return {
      voting: this.flag("voting", row),
      executive: executive ? this.flag("executive", row) : this.executiveByRole(row),
    };
  }

  private flag(role: "voting" | "executive", row: number): boolean {
    const value = this.data.columns[role]?.[row];
    if (value === undefined) return false;
    const read = readYesOrNo(value, role);
    if (typeof read !== "boolean") this.unreadable[role].push(value);
    return read === true;
  }

  private executiveByRole(row: number): boolean {
    const role = String(this.data.columns.boardRole?.[row] ?? "");
    if (role !== "") this.byRole++;
    return !nonExecutiveRole.test(role) && executiveRole.test(role);
  }

  findings(): Finding[] {
    const { table } = this.data;
    const found: Finding[] = [];
    if (!this.tellsVoting) {
      found.push(
        finding(
          "no-voting-column",
          1,
          placeOfTable(table),
          `"${table.sheet}" does not tell voting members, so only the board as a whole is compared. Add a column named "Voting" with Y or N.`
        )
      );
    }
    if (!this.tellsExecutive) {
      found.push(
        finding(
          "no-executive-column",
          1,
          placeOfTable(table),
          `"${table.sheet}" does not tell executive members. Add a column named "Executive" with Y or N.`
        )
      );
    }
    if (this.byRole > 0) {
      found.push(
        finding(
          "executive-by-role",
          this.byRole,
          placeOfColumn(table, "boardRole"),
          `"${table.sheet}" has no executive column: who is executive was told from the roles. Check it, or add a column named "Executive" with Y or N.`
        )
      );
    }
    for (const role of ["voting", "executive"] as const) {
      const cells = this.unreadable[role];
      if (cells.length === 0) continue;
      const texts = [...new Set(cells)].map((text) => (isBlank(text) ? "blank" : `"${text}"`));
      found.push(
        finding(
          "unreadable-flags",
          cells.length,
          placeOfColumn(table, role),
          `"${table.columns[role]?.header ?? role}" in "${table.sheet}" is neither yes nor no in some rows: ${texts.join(", ")}. They count as no; write Y or N.`
        )
      );
    }
    return found;
  }
}
