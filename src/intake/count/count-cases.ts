import { partInCaseOf } from "../../standard/case-parts";
import { caseDecisionOf } from "../../standard/case-decisions";
import { rightlySpelt } from "../../standard/misspelling";
import type { EventDefinition, Selection } from "./count-events";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import type { RecognisedTable, TableData } from "../recognised-table";
import { placeOfColumn, placeOfTable } from "../table-slice";
import { readYesOrNo } from "../yes-or-no";

const disciplinary = /disciplin|\b(gross )?misconduct\b/i;

/** Many logs call the disciplinary procedure "Conduct"; with these words it is another matter. */
const conduct = /\bconduct\b/i;
const notConduct = /\b(capab\w*|performance|grievance\w*|sickness|research|code of|safe)\b/i;

function isDisciplinary(text: string): boolean {
  const words = rightlySpelt(text);
  return disciplinary.test(words) || (conduct.test(words) && !notConduct.test(words));
}

/** Words for what comes before, or instead of, a formal process. */
const notFormal =
  /\binformal|\b(not|non|pre)[- ]?formal|\bfact[- ]?find|\bpreliminary\b|\binitial (review|assessment|enquir|inquir)/i;

/** A header whose values say what was decided on a concern, where one says how far a case has come. */
const decisionHeader = /\b(decision|decided|outcome|triage|checklist|route|recommendation)\b/i;

/** A header whose values describe the concern and name no procedure. */
const concernHeader = /\b(concerns?|allegations?|issues?|summary|description|nature)\b/i;

/** Other procedures, by whatever name the concern goes. */
const otherProcedure = /\b(capab\w*|grievance\w*|sickness|flexible working|probation\w*)\b/i;

/** A type that is an appeal: its process was entered before, and nobody enters it anew. */
const appeal = /\bappeals?\b/i;

/** The same words of a case that was appealed, or may be. */
const caseWithAppeal =
  /\bno appeal|\bappeals? (stage|lodged|pending|heard|upheld|dismissed|allowed|received|submitted|expected|possible|outcome)\b|(\b(and|with|or|plus|incl\w*)\b\.?|[&+/,]) *(an? |the |any )?appeals?\b/i;

const isAppeal = (type: string) => appeal.test(type) && !caseWithAppeal.test(type);

/** Places in the list of exclusions below. */
const [notDisciplinary, informal, ofAppeal, ofOthers] = [0, 1, 2, 3];
const kept = -1;

/**
 * Indicator 3: formal disciplinary cases. A case is disciplinary where its type or stage says so ("Conduct"
 * and "Misconduct" do), and formal unless either says informal or fact-finding, or a column "Formal" says no; an appeal is no new case;
 * without a type column every row counts, with a warning. Where a column holds the decision on each concern, it
 * must say formal, and the nature of the concern is no type of case. A log without one disciplinary type gives no count: its words may be others.
 */
export const disciplinaryCases: EventDefinition = {
  measure: "disciplinary",
  words: "cases",
  dateRole: "caseDate",
  dateHeader: "Date Formal Investigation Opened",
  telling: ["employeeNumber", "assignmentNumber", "caseId", "ethnicity"],
  selection: selectCases,
};

function selectCases(data: TableData): Selection {
  const { caseType, caseStage, partInCase } = data.columns;
  const stageHeader = data.table.columns.caseStage?.header ?? "";
  const decides =
    decisionHeader.test(stageHeader) &&
    (caseStage ?? []).some((value) => caseDecisionOf(String(value)) === "formal");
  const isTyped =
    caseType !== undefined &&
    !(decides && concernHeader.test(data.table.columns.caseType?.header ?? ""));
  const isInformal = formality(stageHeader, decides);
  const leftOut = new Map<CellValue, number>();
  const informalWords = new Map<CellValue, number>();
  const appeals = new Map<CellValue, number>();
  const otherParts = new Map<CellValue, number>();
  const unclearParts = new Map<CellValue, number>();
  const partHeader = data.table.columns.partInCase?.header.trim() ?? "";
  let asked = 0;
  let others = 0;
  return {
    exclusions: [
      {
        code: "not-disciplinary",
        words: "cases that are not disciplinary left out",
        reason: () => `neither type nor stage says disciplinary, but ${textsWithCounts(leftOut)}`,
        role: "caseType",
      },
      {
        code: "informal-cases",
        words: "informal cases and fact-finding left out",
        reason: () =>
          decides
            ? `"${stageHeader.trim()}" does not say formal, but ${textsWithCounts(informalWords)}; only the formal process counts`
            : "type or stage says informal or fact-finding; only the formal process counts",
        role: caseStage ? "caseStage" : "caseType",
      },
      {
        code: "appeals",
        words: "appeals left out",
        reason: () =>
          `"${data.table.columns.caseType?.header.trim()}" says ${textsWithCounts(appeals)}, and who appeals entered the formal process before`,
        role: "caseType",
      },
      {
        code: "others-in-the-case",
        words: "witnesses, complainants and other people in cases left out",
        reason: () =>
          `"${partHeader}" says ${textsWithCounts(otherParts)}; only whom a case is about enters the process`,
        role: "partInCase",
      },
    ],
    stepOfRow: (row) => {
      const written = String(partInCase?.[row] ?? "").trim();
      const part = partInCaseOf(written);
      if (part === "other") {
        countText(otherParts, written);
        return ofOthers;
      }
      const type = String(caseType?.[row] ?? "");
      const stage = String(caseStage?.[row] ?? "");
      asked++;
      if (isTyped ? !isDisciplinary(type) && !isDisciplinary(stage) : otherProcedure.test(type)) {
        others++;
        countText(leftOut, type.trim());
        return notDisciplinary;
      }
      if (isTyped && isAppeal(type)) {
        others++;
        countText(appeals, type.trim());
        return ofAppeal;
      }
      if (!isInformal(stage) && (!isTyped || !notFormal.test(type))) {
        if (partInCase && part === null) countText(unclearParts, written);
        return kept;
      }
      countText(informalWords, stage.trim());
      return informal;
    },
    withheldForAll: () =>
      data.table.closedBy === undefined || asked === others
        ? null
        : finding(
            "closing-dates-only",
            asked - others,
            placeOfTable(data.table),
            `"${data.table.sheet}" tells when cases were closed ("${data.table.closedBy}") and not when they began. Indicator 3 counts the people who entered the formal process in the year, and a case that was closed in it may have begun before: nothing is counted. Add a column "Date Formal Investigation Opened", with the cases that are still open.`
          ),
    withheld: () =>
      asked === 0 || others < asked
        ? null
        : finding(
            "no-disciplinary-type",
            asked,
            placeOfColumn(data.table, "caseType"),
            `No case of "${data.table.sheet}" has a type that says disciplinary, but ${textsWithCounts(new Map([...leftOut, ...appeals]))}: nothing is counted from it, since its disciplinary cases may go by another word. Write "Disciplinary" as the type of those that are. If there was none, give the numbers for indicator 3 as counts, with 0.`
          ),
    findings: () => {
      const { table } = data;
      const found = partsUnclear(table, unclearParts);
      if (!isTyped) {
        return [
          ...found,
          finding(
            "no-case-type",
            1,
            placeOfTable(table),
            `"${table.sheet}" has no case type, so every row is counted as a formal disciplinary case. Add a column named "Case Type" that tells disciplinary from capability and grievance.`
          ),
        ];
      }
      const untyped = leftOut.get("") ?? 0;
      return untyped === 0
        ? found
        : [
            ...found,
            finding(
              "no-case-type",
              untyped,
              placeOfColumn(table, "caseType"),
              `${counted(untyped, "case")} in "${table.sheet}" ${untyped === 1 ? "has" : "have"} no type and ${untyped === 1 ? "is" : "are"} left out. Fill in the type: any disciplinary one among them is missing from the indicator.`
            ),
          ];
    },
  };
}

/** What a column of parts leaves open of the cases that are kept. */
function partsUnclear(table: RecognisedTable, texts: ReadonlyMap<CellValue, number>): Finding[] {
  const count = [...texts.values()].reduce((sum, rows) => sum + rows, 0);
  return count === 0
    ? []
    : [
        finding(
          "part-in-case-unclear",
          count,
          placeOfColumn(table, "partInCase"),
          `"${table.columns.partInCase?.header.trim() ?? ""}" in "${table.sheet}" does not say of ${counted(count, "row")} whether the case is about the person: ${textsWithCounts(texts)}. ${count === 1 ? "It is" : "They are"} counted. Write "Respondent" for whom the case is about, and "Witness", "Complainant" or "Investigating officer" for others.`
        ),
      ];
}

/** Tells from its stage or decision that a case is not in the formal process. */
function formality(header: string, decides: boolean): (stage: string) => boolean {
  if (decides) return (stage) => caseDecisionOf(stage) !== "formal";
  // "Informal" asks the opposite of "Formal", and "Formal or informal" the same.
  const asks = /\bformal/i.test(header) ? false : /\binformal/i.test(header) ? true : null;
  return (stage) =>
    notFormal.test(stage) || (asks !== null && readYesOrNo(stage, "caseStage") === asks);
}
