import type { EventDefinition, Selection } from "./count-events";
import type { Exclusion } from "./exclusions";
import { countText, finding, textsWithCounts } from "../finding-list";
import type { Finding } from "../finding";
import type { CellValue } from "../found-region";
import { mappedColumn, type MappedColumn } from "./mapped-column";
import type { ColumnRole, TableData } from "../recognised-table";
import { isBlank, placeOfColumn, placeOfTable } from "../table-slice";
import { plainText } from "../../standard/plain-text";
import { trainingRoleOf, type TrainingRole } from "../../standard/training-roles";
import type { TakingUp } from "../../standard/training-statuses";
import { isMarkedOut, readAmountTaken, readTrainingStatus } from "./training-status";
import { readYesOrNo } from "../yes-or-no";

const exclusions: readonly Exclusion[] = [
  {
    code: "mandatory-training",
    words: "mandatory training left out",
    reason: "mandatory training is not part of the indicator",
    role: "mandatory",
  },
  {
    code: "other-courses",
    words: "other courses left out",
    reason: "the settings name the courses that count, and this is none of them",
    role: "course",
  },
];
const [mandatoryStep, otherCourse] = [0, 1];
const kept = -1;

/** Columns that say what became of training, each with why a row is left out by it. */
const statusRoles: readonly { role: ColumnRole; exclusion: Exclusion }[] = [
  {
    role: "completionStatus",
    exclusion: {
      code: "not-attended",
      words: "training not taken up left out",
      reason: "the status says that the training was not taken up",
      role: "completionStatus",
    },
  },
  {
    role: "amountTaken",
    exclusion: {
      code: "none-of-it-taken",
      words: "training of which nothing was taken left out",
      reason: "none of it was taken",
      role: "amountTaken",
    },
  },
  {
    role: "approval",
    exclusion: {
      code: "not-approved",
      words: "training not approved left out",
      reason: "the training was refused, withdrawn or is not decided yet, which is no access to it",
      role: "approval",
    },
  },
];

/** Who taught or ran the training. */
const teaching: Exclusion = {
  code: "not-participants",
  words: "those who taught or ran the training left out",
  reason: "who teaches or runs training is not given access to it",
  role: "attendedAs",
};

/** A column that marks the training that was cancelled, refused or not attended. */
const markedOut: Exclusion = {
  code: "marked-not-taken-up",
  words: "training marked as not taken up left out",
  reason: "a column marks the training as cancelled, refused or not attended",
  role: "notTakenUp",
};

/** How many different texts a message prints. */
const longestList = 8;

/**
 * Indicator 4: non-mandatory training and continuing professional development that people took up. With
 * `developmentCourses` these courses count and no others, whatever a column says of them; null: all that no
 * column calls mandatory.
 */
export function trainingThatCounts(developmentCourses: readonly string[] | null): EventDefinition {
  return {
    measure: "training",
    words: "training",
    dateRole: "completionDate",
    dateHeader: "Completion Date",
    telling: ["employeeNumber", "assignmentNumber", "ethnicity"],
    selection: (data) => selectTraining(data, developmentCourses),
  };
}

function selectTraining(data: TableData, developmentCourses: readonly string[] | null): Selection {
  const chosen = developmentCourses && new Set(developmentCourses.map(plainText));
  const isChosen = chosen && mappedColumn(data, "course", (value) => chosen.has(plainText(value)));
  const mandatory = isChosen
    ? null
    : mappedColumn(data, "mandatory", (value) => readYesOrNo(value, "mandatory"));
  const statuses = statusRoles.flatMap(({ role, exclusion }) => {
    const column = statusColumn(data, role);
    return column === null ? [] : [{ role, exclusion, ...column }];
  });
  const marked = mappedColumn(data, "notTakenUp", isMarkedOut);
  const attendedAs = mappedColumn(data, "attendedAs", (value) => trainingRoleOf(String(value)));
  const markedStep = exclusions.length + statuses.length + (statuses.length > 0 ? 1 : 0);
  const teachingStep = markedStep + 1;
  const texts = new Map<number, Map<CellValue, number>>();
  const leave = (step: number, value: CellValue | undefined) => {
    const known = texts.get(step) ?? new Map<CellValue, number>();
    texts.set(step, known);
    if (typeof value === "string") countText(known, value.trim());
    // The day of a cancellation tells nothing more.
    else if (value === 0 || typeof value === "boolean") countText(known, value);
    return step;
  };
  const naming = (exclusion: Exclusion, step: number): Exclusion => ({
    ...exclusion,
    reason: () => {
      const says = textsWithCounts(texts.get(step) ?? new Map<CellValue, number>());
      const header = data.table.columns[exclusion.role]?.header.trim();
      return `${String(exclusion.reason)}${says === "" ? "" : `; "${header}" says ${says}`}`;
    },
  });
  return {
    exclusions: [
      ...exclusions,
      ...statuses.map(({ exclusion }, number) => naming(exclusion, exclusions.length + number)),
      ...statuses.slice(0, 1).map(({ role }) => noStatus(data, role)),
      naming(markedOut, markedStep),
      naming(teaching, teachingStep),
    ],
    stepOfRow: (row) => {
      if (mandatory?.at(row) === true) return mandatoryStep;
      if (isChosen?.at(row) === false) return otherCourse;
      const refused = statuses.findIndex(({ at }) => at(row) === "not taken up");
      if (refused >= 0) {
        return leave(exclusions.length + refused, data.columns[statuses[refused].role]?.[row]);
      }
      if (marked?.at(row)) return leave(markedStep, marked.valueAt(row));
      if (attendedAs?.at(row) === "teacher") return leave(teachingStep, attendedAs.valueAt(row));
      // Attendance, where it is told, says more than the approval before it.
      return statuses[0]?.at(row) === "missing" ? exclusions.length + statuses.length : kept;
    },
    findings: () => [
      ...statuses.flatMap(({ role, unclear }) => unclearStatuses(data, role, unclear())),
      ...unclearRoles(data, attendedAs),
      ...(chosen && !isChosen ? [noCourseColumn(data)] : []),
      ...datesOfRequests(data),
      ...(isChosen
        ? []
        : mandatoryFindings(data, mandatory?.values ?? [], mandatory?.results ?? [])),
    ],
  };
}

interface StatusColumn {
  /** "missing": nothing is written, though the column tells who took training up. */
  at: (row: number) => TakingUp | "missing";
  /** Texts of unknown words, of the rows that were asked for. */
  unclear: () => CellValue[];
}

function statusColumn(data: TableData, role: ColumnRole): StatusColumn | null {
  const read = role === "amountTaken" ? readAmountTaken : readTrainingStatus;
  const column = mappedColumn(data, role, read);
  if (column === null) return null;
  // A column that marks only the exceptions ("DNA") says nothing by a blank.
  const marksTaking = [...new Set(data.columns[role])].some((value) => read(value) === "taken up");
  return {
    at: (row) => {
      const says = column.at(row);
      if (says !== "blank") return says;
      return marksTaking ? "missing" : "unclear";
    },
    unclear: () => column.values.filter((_, number) => column.results[number] === "unclear"),
  };
}

function noStatus({ table }: TableData, role: ColumnRole): Exclusion {
  return {
    code: "no-training-status",
    words: "training without a status left out",
    reason: () =>
      `"${table.columns[role]?.header}" is blank, though it tells elsewhere who took training up. Fill it in for those who did`,
    role,
  };
}

function unclearStatuses(
  { table }: TableData,
  role: ColumnRole,
  unclear: readonly CellValue[]
): Finding[] {
  if (unclear.length === 0) return [];
  const list = unclear.slice(0, longestList).map((text) => `"${String(text).trim()}"`);
  return [
    finding(
      "training-status-unclear",
      unclear.length,
      placeOfColumn(table, role),
      `"${table.columns[role]?.header}" in "${table.sheet}" does not tell in these words whether training was taken up: ${list.join(", ")}${unclear.length > longestList ? ", …" : ""}. Such rows are counted; write "Attended" or "Cancelled", or "Approved" or "Declined".`
    ),
  ];
}

function unclearRoles(
  { table }: TableData,
  column: MappedColumn<TrainingRole | null> | null
): Finding[] {
  const unclear = (column?.values ?? []).filter(
    (value, number) => !isBlank(value) && column?.results[number] === null
  );
  if (unclear.length === 0) return [];
  const list = unclear.slice(0, longestList).map((text) => `"${String(text).trim()}"`);
  return [
    finding(
      "training-role-unclear",
      unclear.length,
      placeOfColumn(table, "attendedAs"),
      `"${table.columns.attendedAs?.header.trim()}" in "${table.sheet}" does not tell in these words who took part and who taught: ${list.join(", ")}${unclear.length > longestList ? ", …" : ""}. Such rows are counted; write "Delegate" or "Facilitator".`
    ),
  ];
}

/** Columns any of which tells whether training was had or granted. */
const tellsTaking: readonly ColumnRole[] = [...statusRoles.map(({ role }) => role), "notTakenUp"];

const dayOfAsking = /\b(request|requested|applied|application|nominat\w*|bid)\b/i;
const nameOfTaking = /attend|complet|deliver|fund|approv|grant|award|taken/i;

/** Doubts a list whose only dates are those of requests, where nothing says what became of them. */
function datesOfRequests({ table, columns }: TableData): Finding[] {
  const header = table.columns.completionDate?.header.trim() ?? "";
  const isTold = tellsTaking.some((role) => columns[role]) || nameOfTaking.test(table.sheet);
  if (!dayOfAsking.test(header) || isTold) return [];
  return [
    finding(
      "dates-of-requests",
      1,
      placeOfColumn(table, "completionDate"),
      `"${header}" in "${table.sheet}" tells when training was asked for, and no column tells whether it was had: every row is counted. Add a column named "Attended" with Y or N, or take out those who did not have the training.`
    ),
  ];
}

function noCourseColumn({ table }: TableData): Finding {
  return finding(
    "no-course-column",
    1,
    placeOfTable(table),
    `The settings name the courses that count, but "${table.sheet}" has no column of courses, so they change nothing in it. Add a column named "Course".`
  );
}

function mandatoryFindings(
  { table, columns }: TableData,
  values: readonly (string | number | boolean)[],
  results: readonly (boolean | null | "unreadable")[]
): Finding[] {
  if (!columns.mandatory) {
    return [
      finding(
        "no-mandatory-flag",
        1,
        placeOfTable(table),
        `"${table.sheet}" does not tell mandatory from other training, so all of it is counted. Add a column named "Mandatory" with Y or N, take mandatory training out, or say in the settings which courses count.`
      ),
    ];
  }
  const doubtful = values.filter((_, number) => typeof results[number] !== "boolean");
  if (doubtful.length === 0) return [];
  return [
    finding(
      "unreadable-flags",
      doubtful.length,
      placeOfColumn(table, "mandatory"),
      `"${table.columns.mandatory?.header}" in "${table.sheet}" is neither yes nor no in some rows: ${doubtful.map((text) => (text === "" ? "blank" : `"${text}"`)).join(", ")}. Such training is counted as not mandatory; write Y or N.`
    ),
  ];
}
