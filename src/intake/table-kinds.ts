import type { ListKind } from "./header-words";
import type { ColumnRole } from "./recognised-table";

/** One of the columns a table cannot do without, and what to tell who has none of them. */
export interface NeededColumn {
  anyOf: readonly ColumnRole[];
  /** Or one of each of these. */
  orOneOfEach?: readonly (readonly ColumnRole[])[];
  /** "the ethnicity". */
  what: string;
}

export interface ListKindDefinition {
  kind: ListKind;
  /** As in "looks like a staff list". */
  name: string;
  /** Words of a title or sheet name that speak for the kind. */
  titles: RegExp;
  /** What each column adds to the case for the kind. */
  weights: Partial<Record<ColumnRole, number>>;
  /** The columns that only this kind has: without enough of them it is not this kind. */
  own: readonly ColumnRole[];
  needs: readonly NeededColumn[];
  /** Titles of lists that look alike and must not be counted, and what they are. */
  notThese?: { titles: RegExp; headers?: RegExp; what: string };
}

const joinKey: readonly ColumnRole[] = ["employeeNumber", "assignmentNumber", "ethnicity"];

/** The lists that can be recognised, and what tells them from one another. */
export const tableKinds: Readonly<Record<ListKind, ListKindDefinition>> = {
  staff: {
    kind: "staff",
    name: "a staff list",
    titles: /\b(staff (in post|list|report|data)|workforce|esr|employees?|headcount)\b/i,
    weights: {
      employeeNumber: 1,
      assignmentNumber: 1,
      ethnicity: 1,
      payBand: 2,
      staffGroup: 1.5,
      occupationCode: 1.5,
      assignmentCategory: 1.5,
      primaryAssignment: 2,
      assignmentStatus: 0.5,
      fte: 1,
      startDate: 0.5,
      leavingDate: 0.3,
      snapshotDate: 1,
      jobTitle: 0.3,
      organisation: 0.1,
    },
    own: [
      "payBand",
      "staffGroup",
      "occupationCode",
      "assignmentCategory",
      "primaryAssignment",
      "assignmentStatus",
      "fte",
    ],
    needs: [
      { anyOf: ["ethnicity"], what: "the ethnicity" },
      { anyOf: ["payBand", "staffGroup", "occupationCode"], what: "the pay band" },
    ],
    notThese: {
      titles:
        /\b(leavers?|starters?|turnover|promotions?|establishment|bank (staff|workers?|only)|sickness|absences?|appraisals?)\b/i,
      headers:
        /\b(leaving (date|reason)|reason for leaving|date left|termination (date|reason)|absence (reason|start|type))\b/,
      what: "leavers, starters, absences or bank workers",
    },
  },
  applicants: {
    kind: "applicants",
    name: "a list of applicants",
    titles: /\b(applica\w+|recruitment|trac|shortlist\w*|candidates?|vacanc\w+|nhs jobs)\b/i,
    weights: {
      ethnicity: 1,
      candidateId: 2,
      vacancy: 2,
      stage: 4,
      applied: 1,
      shortlisted: 2.5,
      interviewed: 1.5,
      offered: 1.5,
      appointed: 2.5,
      recruitmentSource: 1,
      closingDate: 1.5,
      shortlistingDate: 2,
      appointmentDate: 0.5,
      organisation: 0.1,
    },
    own: [
      "candidateId",
      "vacancy",
      "stage",
      "shortlisted",
      "interviewed",
      "offered",
      "appointed",
      "closingDate",
      "shortlistingDate",
    ],
    needs: [
      { anyOf: ["ethnicity"], what: "the ethnicity" },
      {
        anyOf: ["stage"],
        orOneOfEach: [
          ["shortlisted", "shortlistingDate", "interviewed"],
          ["appointed", "appointmentDate"],
        ],
        what: "the furthest stage of each application",
      },
    ],
  },
  cases: {
    kind: "cases",
    name: "a log of employee relations cases",
    titles: /\b(disciplin\w*|cases?|er log|employee relations)\b/i,
    weights: {
      employeeNumber: 1,
      assignmentNumber: 1,
      ethnicity: 1,
      caseId: 2,
      caseType: 3,
      caseStage: 1,
      caseDate: 2,
      organisation: 0.1,
    },
    own: ["caseId", "caseType", "caseStage", "caseDate"],
    needs: [{ anyOf: joinKey, what: "the employee number" }],
  },
  training: {
    kind: "training",
    name: "a training list",
    titles: /\b(training|olm|learning|courses?|cpd|competenc\w+)\b/i,
    weights: {
      employeeNumber: 1,
      assignmentNumber: 1,
      ethnicity: 1,
      course: 3,
      mandatory: 2,
      completionDate: 2,
      completionStatus: 1,
      organisation: 0.1,
    },
    own: ["course", "mandatory", "completionDate", "completionStatus"],
    needs: [{ anyOf: joinKey, what: "the employee number" }],
  },
  board: {
    kind: "board",
    name: "a board list",
    titles: /\bboard\b/i,
    weights: {
      ethnicity: 1,
      memberName: 0.5,
      boardRole: 2,
      voting: 3,
      executive: 2,
      membership: 0.3,
      fromDate: 0.5,
      toDate: 0.5,
      organisation: 0.1,
    },
    own: ["boardRole", "voting", "executive"],
    needs: [{ anyOf: ["ethnicity"], what: "the ethnicity" }],
  },
};
