import { columnName } from "../../standard/address";
import { ethnicCategoryOf, groupOf } from "../../standard/ethnic-categories";
import { comparePrecedence, mayBeOfOthers, saysLater } from "./ethnicity-sources";
import { headerPlain, isOtherColumn, matchHeader, suggestedHeader } from "./header-words";
import type { HeaderMatch, ListKind } from "./header-words";
import type { ColumnRole } from "../recognised-table";
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
    | "header-contradicts-values"
    | "ambiguous-column"
    | "role-told-by-values"
    | "column-may-matter"
    | "substantive-post-read"
    | "substantive-post-sparse";
  severity: "warning" | "note";
  message: string;
  column: ListColumn;
}

export interface ColumnRoles {
  roles: Partial<Record<ColumnRole, RoleOfColumn>>;
  doubts: ColumnDoubt[];
}

interface MatchedColumn {
  column: ListColumn;
  matches: HeaderMatch[];
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
  effectiveFrom: 0.2,
  effectiveTo: 0.2,
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
  partInCase: 0.5,
  completionDate: 0.2,
  attendedAs: 0.5,
  delegateFrom: 0.5,
  primaryAssignment: 0.2,
  mandatory: 0.2,
  bodyOfMembership: 0.5,
  voting: 0.2,
  executive: 0.2,
  fte: 0.2,
  fromDate: 0.2,
  toDate: 0.2,
  included: 0.5,
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
  otherEthnicity: "ethnic categories",
  payBand: "pay bands",
  employeeNumber: "employee numbers",
  assignmentNumber: "assignment numbers",
  candidateId: "application numbers",
  staffGroup: "staff groups",
  assignmentCategory: "assignment categories",
  stage: "stages of recruitment",
  caseType: "types of case",
  caseStage: "decisions to go formal or not",
  partInCase: "respondents, and others in the case",
  attendedAs: "delegates and those who teach",
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
  offerResponse: "answers to offers",
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
  "partInCase",
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

const isEthnicity = ({ role }: Candidate) => role === "ethnicity";

/** People of known ethnicity in a column, as far as it was read. */
const knownIn = ({ values }: ListColumn) =>
  values.filter((value) => groupOf(ethnicCategoryOf(value)) !== "unknown").length;

/**
 * Of two columns of ethnicity the one that goes first: by its header, else the one whose header is plainer, else the
 * fuller, unless it is much coarser.
 */
function goesFirst(one: Candidate, other: Candidate): boolean {
  const told = comparePrecedence(one.column.header, other.column.header);
  if (told !== 0 && one.column.values.length > 0 && other.column.values.length > 0) return told > 0;
  if (one.told !== other.told) return byStrength(one, other) <= 0;
  const [fine, otherFine] = [one, other].map(({ column }) => categoriesNamed(column));
  return knownIn(other.column) <= knownIn(one.column) || otherFine < fine / 2 || otherFine === 0;
}

/** True for codes beside their descriptions, and categories beside their groups: one source in two forms. */
function isOtherForm(one: ListColumn, other: ListColumn): boolean {
  if (!saySame("ethnicity", one, other)) return false;
  const alike = one.values.filter((value, index) => value === other.values[index]).length;
  return alike < one.values.length / 2;
}

/** A column of ethnic categories under a header such as "Corrected", which names no ethnicity. */
function laterByValues({ column, matches }: MatchedColumn): Candidate[] {
  const isLater = matches.length === 0 && saysLater(column.header) && !isOtherColumn(column.header);
  const share = isLater ? shareOnlyLike(column, "ethnicity") : 0;
  return share < agreementWithoutHeader
    ? []
    : [
        {
          role: "ethnicity",
          column,
          told: "values",
          certainty: certaintyOfValues,
          strength: share,
        },
      ];
}

/**
 * The columns chosen, with a second one of ethnicity where the list has two sources of it. Codes beside their
 * descriptions are one source, unless a header says that one of them was updated. `unread`: further sources.
 */
function withSecondEthnicity(
  chosen: Candidate[],
  believed: readonly Candidate[],
  matched: readonly MatchedColumn[],
  rolesOfKind: readonly ColumnRole[]
): { chosen: Candidate[]; unread: Candidate[] } {
  const first = chosen.find(isEthnicity);
  if (!first || !rolesOfKind.includes("otherEthnicity")) return { chosen, unread: [] };
  const rivals = [...believed.filter(isEthnicity), ...matched.flatMap(laterByValues)]
    .filter(({ column }) => !chosen.some((candidate) => candidate.column === column))
    .filter(({ column }) => !mayBeOfOthers(column.header))
    .filter(
      ({ column }) =>
        comparePrecedence(first.column.header, column.header) !== 0 ||
        (column.values.length > 0 && !isOtherForm(first.column, column))
    )
    .sort((a, b) => comparePrecedence(b.column.header, a.column.header) || byStrength(a, b));
  if (rivals.length === 0) return { chosen, unread: [] };
  const [rival, ...further] = rivals;
  const [lead, other] = goesFirst(first, rival) ? [first, rival] : [rival, first];
  return {
    chosen: [
      ...chosen.filter((candidate) => candidate !== first),
      lead,
      { ...other, role: "otherEthnicity" },
    ],
    unread: further.filter(
      ({ column }) =>
        column.values.length > 0 &&
        [lead, other].every((read) => !saySame("ethnicity", read.column, column))
    ),
  };
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

/** What a person may have in two columns: of the substantive post, and of the one acted up to. */
const rolesOfPosts: ReadonlySet<ColumnRole> = new Set(["payBand", "staffGroup", "occupationCode"]);

/** Words of the header of a post that add to its strength, or take from it: the substantive post counts. */
const postWords: readonly (readonly [RegExp, number])[] = [
  [/\b(substantive|subst|substant)\b/, 1],
  [/\b(former|old|before|prior|earlier|last year|historic\w*)\b/, -0.4],
  [/\b(acting|acted|temp|temporary|second(ed|ment)|interim|target|proposed|higher)\b/, -0.3],
];

const isSubstantive = ({ header }: ListColumn) => postWords[0][0].test(headerPlain(header));

/** A column of the substantive post filled in fewer of the rows than this names only those who act up. */
const leastFilled = 0.9;

/** Of several columns of a post the substantive one counts, where it is filled. */
function preferSubstantive(candidates: Candidate[], records: number): Candidate[] {
  return candidates.map((candidate) => {
    const { role, column, strength } = candidate;
    if (!rolesOfPosts.has(role)) return candidate;
    if (isSubstantive(column) && column.values.length < records * leastFilled) return candidate;
    const plain = headerPlain(column.header);
    const added = postWords.find(([words]) => words.test(plain))?.[1] ?? 0;
    return { ...candidate, strength: strength + added };
  });
}

/** What to tell of a post that stands in two columns, one of them of the substantive post. */
function substantiveDoubts(
  chosen: readonly Candidate[],
  believed: readonly Candidate[]
): ColumnDoubt[] {
  return chosen.flatMap((candidate): ColumnDoubt[] => {
    const { role, column } = candidate;
    const others = believed.filter(
      (other) =>
        rolesOfPosts.has(role) &&
        other.role === role &&
        other.column !== column &&
        !chosen.some((one) => one.column === other.column)
    );
    const holds = valuesCalled[role] ?? "the post";
    if (isSubstantive(column)) {
      return others
        .filter((other) => !saySame(role, column, other.column))
        .map((other) => ({
          code: "substantive-post-read",
          severity: "note",
          message: `${named(column)} was read as ${holds}, and "${other.column.header.trim()}" was not: the substantive post counts, not one acted up to.`,
          column,
        }));
    }
    return others
      .filter((other) => isSubstantive(other.column) && other.column.values.length > 0)
      .map((other) => ({
        code: "substantive-post-sparse",
        severity: "warning",
        message: `${named(other.column)} is filled in ${other.column.values.length.toLocaleString("en-GB")} of ${column.values.length.toLocaleString("en-GB")} rows only, and "${column.header.trim()}" was read as ${holds}. The substantive post counts: fill "${other.column.header.trim()}" in for everybody, or correct "${column.header.trim()}" in these rows.`,
        column: other.column,
      }));
  });
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
  const believed = preferSubstantive(
    preferDetail(candidates.filter((candidate) => !contradicted.includes(candidate))),
    Math.max(0, ...columns.map(({ values }) => values.length))
  );
  const { chosen, unread } = withSecondEthnicity(assign(believed), believed, matched, rolesOfKind);
  const lead = chosen.find(isEthnicity);
  if (lead) doubts.push(...unread.map((further) => ambiguity(lead, further)));

  for (const candidate of chosen) {
    if (!figuresDependOn.has(candidate.role)) continue;
    if (candidate.told !== "exact" && !rolesOfPosts.has(candidate.role)) continue;
    const rival = believed.find(
      (other) =>
        other.role === candidate.role &&
        other.told === candidate.told &&
        other.column !== candidate.column &&
        !chosen.some(({ column }) => column === other.column) &&
        !unread.includes(other) &&
        candidate.strength - other.strength < closeCall &&
        !saySame(candidate.role, candidate.column, other.column)
    );
    if (rival) doubts.push(ambiguity(candidate, rival));
  }
  doubts.push(...substantiveDoubts(chosen, believed));
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
    // "WRES" above White and BME says nothing of who counts.
    .filter(({ matches }) => matches.every(({ role }) => role === "included"))
    .filter(({ column }) => !isOtherColumn(column.header))
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
