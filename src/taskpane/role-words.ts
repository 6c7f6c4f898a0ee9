import type { ColumnRole, TableKind } from "../standard/table-vocabulary";

export type ChosenRole = Exclude<ColumnRole, "split">;

/** What people call the content of a column. */
const words: Partial<Record<ChosenRole, string>> = {
  employeeNumber: "Employee number",
  assignmentNumber: "Assignment number",
  ethnicity: "Ethnicity",
  staffGroup: "Staff group",
  occupationCode: "Occupation code",
  payBand: "Pay band or grade",
  jobTitle: "Job title",
  primaryAssignment: "Primary assignment, yes or no",
  assignmentCategory: "Kind of contract",
  assignmentStatus: "Assignment status",
  fte: "Full-time equivalent",
  startDate: "Start date",
  leavingDate: "Leaving date",
  snapshotDate: "Date of the list",
  organisation: "Organisation",
  candidateId: "Candidate number",
  vacancy: "Vacancy",
  stage: "Stage reached",
  applied: "Applied",
  shortlisted: "Shortlisted",
  interviewed: "Interviewed",
  offered: "Offered",
  appointed: "Appointed",
  started: "Started",
  recruitmentSource: "Source, such as overseas",
  closingDate: "Closing date",
  shortlistingDate: "Shortlisting date",
  appointmentDate: "Appointment date",
  caseId: "Case number",
  caseType: "Type of case",
  caseStage: "Stage of the case",
  caseDate: "Date the case was opened",
  course: "Course",
  mandatory: "Mandatory, yes or no",
  completionDate: "Date completed",
  completionStatus: "Whether completed",
  approval: "Whether approved",
  notTakenUp: "Whether cancelled or missed",
  memberName: "Name",
  boardRole: "Role on the board",
  voting: "Voting, yes or no",
  executive: "Executive, yes or no",
  membership: "Kind of membership",
  fromDate: "From",
  toDate: "To",
};

const person: readonly ChosenRole[] = ["employeeNumber", "assignmentNumber", "ethnicity"];
const post: readonly ChosenRole[] = ["organisation", "payBand", "staffGroup", "jobTitle"];

/** What the columns of each kind of list can hold, in the order of a person's reading; tables of figures tell by their labels. */
const rolesOfKind: Partial<Record<TableKind, readonly ChosenRole[]>> = {
  staff: [
    ...person,
    "payBand",
    "staffGroup",
    "occupationCode",
    "jobTitle",
    "primaryAssignment",
    "assignmentCategory",
    "assignmentStatus",
    "fte",
    "startDate",
    "leavingDate",
    "snapshotDate",
    "organisation",
  ],
  applicants: [
    "candidateId",
    "ethnicity",
    "vacancy",
    "stage",
    "applied",
    "shortlisted",
    "interviewed",
    "offered",
    "appointed",
    "started",
    "recruitmentSource",
    "closingDate",
    "shortlistingDate",
    "appointmentDate",
    ...post,
  ],
  cases: ["caseId", ...person, "caseType", "caseStage", "caseDate", ...post],
  training: [
    ...person,
    "course",
    "mandatory",
    "completionDate",
    "completionStatus",
    "approval",
    "notTakenUp",
    ...post,
  ],
  board: [
    "memberName",
    "ethnicity",
    "boardRole",
    "voting",
    "executive",
    "membership",
    "fromDate",
    "toDate",
    "organisation",
  ],
};

/** What a column of a table of this kind can be said to hold, with the words for it. */
export function rolesToChoose(kind: TableKind): { role: ChosenRole; words: string }[] {
  return (rolesOfKind[kind] ?? []).map((role) => ({ role, words: words[role] ?? role }));
}

/** The words for a role. */
export function roleWords(role: ColumnRole): string {
  return (role === "split" ? undefined : words[role]) ?? role;
}
