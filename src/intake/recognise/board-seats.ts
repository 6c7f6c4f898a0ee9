import { rightlySpelt } from "../../standard/misspelling";
import type { ListColumn } from "./column-roles";
import type { CellValue } from "../found-region";
import { bestHeaderMatch, headerPlain } from "./header-words";
import type { ColumnRole, RecognisedTable } from "../recognised-table";

/** What the cells of a column of seats say. */
type SeatKind = "vote" | "office" | "member";

/** A column with a cell for the seat that each person of a list has on a board. */
interface SeatColumn {
  column: ListColumn;
  of: "seat" | "voting" | "executive";
  kind: SeatKind;
  /** Words of the header that name a board: "fenmarsh". */
  names: readonly string[];
}

/** The columns of a list of board members, after those of seats were told. */
export interface BoardSeats {
  /** As given, but the column of the board reported has its role and those of other boards have none. */
  columns: readonly ListColumn[];
  seatBy: RecognisedTable["seatBy"] | null;
  /** Columns of several boards one of which was chosen, the chosen one first; empty where there was no choice. */
  chosen: readonly string[];
  /** Columns of several boards where nothing tells which is reported, or who has a seat; empty where there are none. */
  undecided: readonly string[];
}

/** Words of headers that say that a column is of seats, votes or offices. */
const wordsOfSeats =
  /^(boards?|seats?|members?|membership|of|on|the|at|in|sits|is|a|status|for|trust|nhs|foundation|ft|hospitals?|university|teaching|healthcare|care|partnership|community|mental|health|voting|vote|votes|rights|non|executives?|execs?|neds?|director|type|or|and|yn|whether|unitary)$/;

/** Words of headers that make a column one of something else than a seat on a board. */
const noBoard =
  /\b(committees?|sub|shadow|youth|experience|training|induction|skills?|development|date|since|from|to|until|start|end|joined|appointed|appointment|terms?|role|title|position|post|job|name|lead|sponsor|champion|portfolio|secretary|attend\w*|meetings?|papers?|reports?|reporting|email|ethnic\w*|now|current|previous|former|next|casting|deputy|proxy|chair\w*|\w*\d\w*)\b/;

const longestName = 3;

const isVote = (text: string) => /\b(non )?vot(e|es|ing)\b|\bnonvoting\b/.test(text);
const isOffice = (text: string) => /\bnon ?exec\w*|\bexec\w*|\bneds?\b/.test(text);
const isMember = (text: string) =>
  /^(y|yes|true|1|x|✓|✔|(full |board )?members?|full|seat)$/.test(text);
const isNone = (text: string) =>
  /^([-–—]+|n|no|false|0|none|nil|n a|na|✗|✘|no seat|not applicable|not (a |an |on )?(the )?(board )?(members?|board|seat)?|in attendance|attendee|attends|observer|advisor|adviser|(by )?invitation|invited)$/.test(
    text
  );

const plainValue = (value: CellValue) => {
  const text = rightlySpelt(String(value)).trim();
  return /[a-z0-9]/.test(text) ? text.replace(/[^a-z0-9]+/g, " ").trim() : text;
};

/** Share of cells that must be seats, or none, to make a column one of seats. */
const mostAreSeats = 0.9;

function seatKind({ values }: ListColumn): SeatKind | null {
  const texts = values.map(plainValue);
  const count = (test: (text: string) => boolean) => texts.filter(test).length;
  const isSeat = (text: string) => isVote(text) || isOffice(text) || isMember(text) || isNone(text);
  if (texts.length === 0 || count(isSeat) < texts.length * mostAreSeats) return null;
  if (count(isVote) > 0) return "vote";
  if (count(isOffice) > 0) return "office";
  return count(isMember) > 0 ? "member" : null;
}

function seatColumnOf(column: ListColumn): SeatColumn | null {
  const plain = headerPlain(column.header);
  if (plain === "" || noBoard.test(plain) || column.corrected === "none") return null;
  const names = plain.split(" ").filter((word) => !wordsOfSeats.test(word));
  if (names.length > longestName) return null;
  const kind = seatKind(column);
  if (kind === null) return null;
  if (/\bvot(e|es|ing)\b/.test(plain)) return { column, of: "voting", kind, names };
  const isExecutive = /\b(exec\w*|neds?)\b/.test(plain);
  // An executive board is a committee of those who run the organisation.
  if (isExecutive) return /\bboard\b/.test(plain) ? null : { column, of: "executive", kind, names };
  if (/\b(board|seat)\b/.test(plain)) return { column, of: "seat", kind, names };
  const isOfVotes = kind === "vote" && bestHeaderMatch(column.header) === null;
  return isOfVotes && names.length > 0 ? { column, of: "seat", kind, names } : null;
}

const roleOfKind = {
  vote: "voting",
  office: "executive",
  member: "membership",
} as const satisfies Record<SeatKind, ColumnRole>;

const initials = (words: readonly string[]) => words.map(([letter]) => letter).join("");

/** True where a text names what a header names, in words or by the initials of the organisation. */
function namesBoard(text: string, names: readonly string[]): boolean {
  const words = headerPlain(text).split(" ");
  const short = [words, words.filter((word) => word !== "nhs")].map(initials);
  return names.length > 0 && names.every((name) => words.includes(name) || short.includes(name));
}

/** The column whose header alone the texts name; null where they name none, or different ones. */
function ofBoard(seats: readonly SeatColumn[], texts: readonly string[]): SeatColumn | null {
  const named = texts.flatMap((text) => {
    const fitting = seats.filter(({ names }) => namesBoard(text, names));
    return fitting.length === 1 ? fitting : [];
  });
  const [first] = named;
  return first !== undefined && named.every((seat) => seat === first) ? first : null;
}

const headersOf = (seats: readonly SeatColumn[]) => seats.map(({ column }) => column.header.trim());

const namesOf = ({ names }: SeatColumn) => names.join(" ");

/** Votes or offices of several boards tell who has a seat only where they say no in words as well as by a dash. */
function saysNo({ column: { values }, kind }: SeatColumn): boolean {
  const texts = values.map(plainValue);
  return kind === "office"
    ? texts.some((text) => /\bnon ?exec|\bneds?\b/.test(text))
    : texts.some((text) => /\bnon ?voting\b|^(n|no|false|0)$/.test(text));
}

/**
 * Tells the columns of a list of board members that say who has a seat on which board: "Fenmarsh board" with "Voting",
 * "Non-voting" and "-". Of several the one counts whose header names the organisation that is reported; `said` are the
 * texts that name it. Whoever has a dash, a no or nothing in it has no seat. A single column "Voting" is left as it is:
 * there a dash is no vote.
 */
export function boardSeats(columns: readonly ListColumn[], said: readonly string[]): BoardSeats {
  const nothing: BoardSeats = { columns, seatBy: null, chosen: [], undecided: [] };
  const all = columns.flatMap((column) => seatColumnOf(column) ?? []);
  for (const family of ["seat", "voting", "executive"] as const) {
    const own = all.filter((seat) => seat.of === family);
    const named = own.filter(({ names }) => names.length > 0);
    const given = own.filter(({ column }) => column.corrected !== undefined);
    const isChoice = given.length === 0 && new Set(named.map(namesOf)).size > 1;
    if (!isChoice && family !== "seat") continue;
    const single = given[0] ?? own.find(({ names }) => names.length === 0) ?? own[0];
    const seat = isChoice ? ofBoard(named, said) : single;
    if (seat === undefined) continue;
    const isTold = family === "seat" || (seat !== null && saysNo(seat));
    const read = seat ?? named[0];
    const others = isChoice ? named.filter((other) => other !== read) : [];
    const hasVotes = all.some(
      (other) => other.of === "voting" && other !== read && !others.includes(other)
    );
    const role =
      givenRole(read.column) ??
      (family !== "seat"
        ? family
        : read.kind === "vote" && hasVotes
          ? "membership"
          : roleOfKind[read.kind]);
    return {
      columns: columns.map((column) => {
        if (column === read.column) return { ...column, corrected: role };
        return others.some((other) => other.column === column)
          ? { ...column, corrected: "none" as const }
          : column;
      }),
      seatBy: { role, noIsNone: family === "seat" },
      chosen: isChoice ? headersOf([read, ...others]) : [],
      undecided: seat === null || !isTold ? headersOf(named) : [],
    };
  }
  return nothing;
}

const givenRole = ({ corrected }: ListColumn): ColumnRole | null =>
  corrected === undefined || corrected === "none" ? null : corrected;

/** True for a cell of a column of seats with which somebody has none. */
export function isWithoutSeat(
  value: CellValue | undefined,
  { noIsNone }: NonNullable<RecognisedTable["seatBy"]>
): boolean {
  const text = plainValue(value ?? "");
  if (text === "" || /^([-–—]+|n a|na|none|nil|no seat|not applicable)$/.test(text)) return true;
  return noIsNone && (isNone(text) || text === "not on board");
}
