import { columnName } from "../standard/address";
import { isOtherColumn, matchHeader, suggestedHeader } from "./header-words";
import type { HeaderMatch, ListKind } from "./header-words";
import type { ColumnRole } from "./recognised-table";
import type { ColumnValues } from "./value-evidence";
import {
  categoriesNamed,
  rolesToldByValues,
  saySame,
  shareLike,
  shareOnlyLike,
} from "./value-evidence";

/** A column of a list, as far as it was read. */
export interface ListColumn extends ColumnValues {
  /** Zero-based column in the sheet. */
  column: number;
  /** Header text as it stands; "" for none. */
  header: string;
  /** What the settings say that it holds. */
  corrected?: ColumnRole | "none";
}

export interface RoleOfColumn {
  role: ColumnRole;
  column: ListColumn;
  /** 0 to 1: 1 for a whole header whose values agree. */
  certainty: number;
  told: HeaderMatch["strength"] | "values" | "settings";
}

/** Something doubtful about one column. */
export interface ColumnDoubt {
  code:
    "header-contradicts-values" | "ambiguous-column" | "role-told-by-values" | "column-may-matter";
  severity: "warning" | "note";
  message: string;
  column: ListColumn;
}

export interface ColumnRoles {
  roles: Partial<Record<ColumnRole, RoleOfColumn>>;
  doubts: ColumnDoubt[];
}

interface Candidate extends RoleOfColumn {
  /** Orders the candidates; not bounded. */
  strength: number;
}

/** Below this share of agreeing values a header is not believed. Roles without a row are believed. */
const leastAgreement: Partial<Record<ColumnRole, number>> = {
  ethnicity: 0.2,
  employeeNumber: 0.2,
  assignmentNumber: 0.2,
  candidateId: 0.2,
  payBand: 0.2,
  stage: 0.3,
  startDate: 0.2,
  leavingDate: 0.2,
  snapshotDate: 0.2,
  applied: 0.5,
  shortlisted: 0.5,
  interviewed: 0.5,
  offered: 0.5,
  appointed: 0.5,
  closingDate: 0.2,
  shortlistingDate: 0.2,
  appointmentDate: 0.2,
  caseDate: 0.2,
  completionDate: 0.2,
  primaryAssignment: 0.2,
  mandatory: 0.2,
  voting: 0.2,
  executive: 0.2,
  fte: 0.2,
  fromDate: 0.2,
  toDate: 0.2,
};

/** Share of agreeing values that a header of many columns ("Status") needs. */
const agreementOfGeneric = 0.5;

/** Share of values that earns a role without a header, and how much it counts. */
const agreementWithoutHeader = 0.8;
const certaintyOfValues = 0.6;

/** A header with fewer values than this cannot be contradicted by them. */
const fewestToContradict = 3;

/** Two whole headers this close in strength are a choice that the reader should know of. */
const closeCall = 0.3;

/** What the values of a role are called in a message. */
const valuesCalled: Partial<Record<ColumnRole, string>> = {
  ethnicity: "ethnic categories",
  payBand: "pay bands",
  employeeNumber: "employee numbers",
  assignmentNumber: "assignment numbers",
  candidateId: "application numbers",
  staffGroup: "staff groups",
  assignmentCategory: "assignment categories",
  stage: "stages of recruitment",
  caseType: "types of case",
  caseStage: "decisions to go formal or not",
  boardRole: "board roles",
  fte: "full-time equivalents",
  primaryAssignment: "yes or no",
  mandatory: "mandatory or not",
  voting: "yes or no",
  executive: "yes or no",
  applied: "yes, no or dates",
  shortlisted: "yes, no or dates",
  interviewed: "yes, no or dates",
  offered: "yes, no or dates",
  appointed: "yes, no or dates",
};

/** Roles whose doubts are worth a finding: the figures depend on them. */
const figuresDependOn = new Set<ColumnRole>([
  "ethnicity",
  "employeeNumber",
  "payBand",
  "staffGroup",
  "stage",
  "shortlisted",
  "appointed",
  "caseType",
  "caseDate",
  "completionDate",
  "mandatory",
  "voting",
  "executive",
  "shortlistingDate",
]);

function headerCandidate(match: HeaderMatch, column: ListColumn): Candidate | null {
  const share = shareLike(column, match.role);
  if (match.strength === "generic" && share !== null && share < agreementOfGeneric) return null;
  if (match.strength === "generic" && share === null && column.values.length === 0) return null;
  const agreement = share ?? 0.5;
  return {
    role: match.role,
    column,
    told: match.strength,
    certainty: Math.min(1, match.score * (0.8 + 0.2 * agreement)),
    strength: match.score + agreement / 2,
  };
}

function isContradicted(candidate: Candidate): boolean {
  const { column, role } = candidate;
  const least = leastAgreement[role];
  const share = shareLike(column, role);
  if (least === undefined || share === null) return false;
  return column.values.length >= fewestToContradict && share < least;
}

function named(column: ListColumn): string {
  const header = column.header.replace(/\s+/g, " ").trim();
  return header === "" ? `Column ${columnName(column.column)}` : `The column "${header}"`;
}

function examplesOf(column: ListColumn): string {
  const different = [...new Set(column.values.map((value) => String(value).trim()))].slice(0, 3);
  return different.map((text) => `"${text.slice(0, 40)}"`).join(", ");
}

function contradiction({ role, column }: Candidate): ColumnDoubt {
  const expected = valuesCalled[role] ?? "dates";
  return {
    code: "header-contradicts-values",
    severity: "warning",
    message:
      `${named(column)} should hold ${expected}, but its values are such as ${examplesOf(column)}. ` +
      `It was not used: name the right column "${suggestedHeader(role)}".`,
    column,
  };
}

function ambiguity(chosen: Candidate, other: Candidate): ColumnDoubt {
  const holds = valuesCalled[chosen.role] ?? "the dates";
  return {
    code: "ambiguous-column",
    severity: "warning",
    message:
      `${named(chosen.column)} and "${other.column.header.trim() || columnName(other.column.column)}" ` +
      `could both hold ${holds}; the first of the two named here was used. ` +
      `If it is the wrong one, name the right column "${suggestedHeader(chosen.role)}" and rename the other.`,
    column: chosen.column,
  };
}

/** Best first; equals stand by finer ethnic categories, then by header, so that column order does not matter. */
function byStrength(a: Candidate, b: Candidate): number {
  return (
    b.strength - a.strength ||
    (a.role === "ethnicity" && b.role === "ethnicity"
      ? categoriesNamed(b.column) - categoriesNamed(a.column)
      : 0) ||
    (a.column.header < b.column.header ? -1 : a.column.header > b.column.header ? 1 : 0) ||
    a.column.column - b.column.column
  );
}

/** Gives each role its strongest column, and each column at most one role. */
function assign(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    const taken = chosen.some(
      ({ role, column }) => role === candidate.role || column === candidate.column
    );
    if (!taken) chosen.push(candidate);
  }
  return chosen;
}

/** A detailed list of categories beside its summary ("White / BME"): the detail is stronger. */
function preferDetail(candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate) =>
    candidate.role === "ethnicity"
      ? {
          ...candidate,
          strength: candidate.strength + Math.min(categoriesNamed(candidate.column), 5) / 50,
        }
      : candidate
  );
}

function valueCandidates(
  columns: readonly ListColumn[],
  roles: readonly ColumnRole[]
): Candidate[] {
  return columns.flatMap((column) =>
    roles
      .map((role) => ({ role, share: shareOnlyLike(column, role) }))
      .filter(({ share }) => share >= agreementWithoutHeader)
      .map(({ role, share }) => ({
        role,
        column,
        told: "values" as const,
        certainty: certaintyOfValues * share,
        strength: share,
      }))
  );
}

/**
 * The roles of the columns of a list, were it of this kind: those that the settings give, whatever the values
 * say; the others by their headers and by what their values look like. A header that its values contradict gives no role; values alone give one where
 * the header is unknown and no other column has the role. Does not depend on the order of columns.
 */
export function columnRoles(
  columns: readonly ListColumn[],
  kind: ListKind,
  rolesOfKind: readonly ColumnRole[]
): ColumnRoles {
  const given: ColumnRoles["roles"] = {};
  for (const column of columns) {
    const role = column.corrected;
    if (role === undefined || role === "none" || given[role] || !rolesOfKind.includes(role))
      continue;
    given[role] = { role, column, certainty: 1, told: "settings" };
  }
  const told = rolesTold(
    columns.filter(({ corrected }) => corrected === undefined),
    kind,
    rolesOfKind.filter((role) => !given[role])
  );
  return { roles: { ...given, ...told.roles }, doubts: told.doubts };
}

function rolesTold(
  columns: readonly ListColumn[],
  kind: ListKind,
  rolesOfKind: readonly ColumnRole[]
): ColumnRoles {
  const doubts: ColumnDoubt[] = [];
  const matched = columns.map((column) => ({ column, matches: matchHeader(column.header, kind) }));
  const candidates: Candidate[] = [];
  for (const { column, matches } of matched) {
    for (const match of matches) {
      if (!rolesOfKind.includes(match.role)) continue;
      const candidate = headerCandidate(match, column);
      if (candidate) candidates.push(candidate);
    }
  }
  const contradicted = candidates.filter(isContradicted);
  const believed = preferDetail(
    candidates.filter((candidate) => !contradicted.includes(candidate))
  );
  const chosen = assign(believed);

  for (const candidate of chosen) {
    if (!figuresDependOn.has(candidate.role) || candidate.told !== "exact") continue;
    const rival = believed.find(
      (other) =>
        other.role === candidate.role &&
        other.told === "exact" &&
        other.column !== candidate.column &&
        !chosen.some(({ column }) => column === other.column) &&
        candidate.strength - other.strength < closeCall &&
        !saySame(candidate.role, candidate.column, other.column)
    );
    if (rival) doubts.push(ambiguity(candidate, rival));
  }
  for (const candidate of contradicted) {
    const used = chosen.some(
      ({ role, column }) => role === candidate.role || column === candidate.column
    );
    if (!used && candidate.told === "exact" && figuresDependOn.has(candidate.role)) {
      doubts.push(contradiction(candidate));
    }
  }

  const open = rolesToldByValues.filter(
    (role) => rolesOfKind.includes(role) && !chosen.some((candidate) => candidate.role === role)
  );
  const unknown = matched
    .filter(({ column }) => !chosen.some((candidate) => candidate.column === column))
    .filter(({ column, matches }) => matches.length === 0 && !isOtherColumn(column.header))
    .map(({ column }) => column);
  const told = valueCandidates(unknown, open);
  for (const candidate of assign(told)) {
    const rivals = told.filter(
      ({ role, column }) => role === candidate.role && column !== candidate.column
    );
    const rival = rivals.find(
      ({ column }) => !assign(told).some((other) => other.column === column)
    );
    chosen.push(candidate);
    doubts.push(rival ? ambiguity(candidate, rival) : toldByValues(candidate));
  }
  return {
    roles: Object.fromEntries(
      chosen.map(({ role, column, certainty, told: by }) => [
        role,
        { role, column, certainty, told: by },
      ])
    ),
    doubts,
  };
}

function toldByValues({ role, column }: Candidate): ColumnDoubt {
  const what = valuesCalled[role] ?? "dates";
  return {
    code: "role-told-by-values",
    severity: "note",
    message:
      `${named(column)} was read as ${what}, because its values look like it. ` +
      `To be sure, name it "${suggestedHeader(role)}".`,
    column,
  };
}
