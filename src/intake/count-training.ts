import type { EventDefinition, Selection } from "./count-events";
import type { Exclusion } from "./exclusions";
import { finding } from "./finding-list";
import type { Finding } from "./finding";
import { mappedColumn } from "./mapped-column";
import type { TableData } from "./recognised-table";
import { placeOfColumn, placeOfTable } from "./table-slice";
import { plainText } from "../standard/plain-text";
import { readYesOrNo } from "./yes-or-no";

/** Statuses of training that the person did not take up. */
const notTakenUp =
  /\b(did not|didn't|not|never|failed to) (attend|complete|start|take)|\bdna\b|\bno[- ]?show|\bcancel|\bwithdr|\bdeclin|\bbooked\b|\benroll?ed\b|\bwait|\binvited\b|\bplanned\b|\bincomplete\b|\brequested\b/i;

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
  {
    code: "not-attended",
    words: "training not taken up left out",
    reason: "the status says that the training was not taken up",
    role: "completionStatus",
  },
];
const [mandatoryStep, otherCourse, notAttended] = [0, 1, 2];
const kept = -1;

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
  const status = mappedColumn(data, "completionStatus", (value) => notTakenUp.test(String(value)));
  return {
    exclusions,
    stepOfRow: (row) => {
      if (mandatory?.at(row) === true) return mandatoryStep;
      if (isChosen?.at(row) === false) return otherCourse;
      return status?.at(row) ? notAttended : kept;
    },
    findings: () => [
      ...(chosen && !isChosen ? [noCourseColumn(data)] : []),
      ...(isChosen
        ? []
        : mandatoryFindings(data, mandatory?.values ?? [], mandatory?.results ?? [])),
    ],
  };
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
