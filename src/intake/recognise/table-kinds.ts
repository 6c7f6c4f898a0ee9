import type { CellValue } from "../found-region";
import type { ListKind } from "./header-words";
import type { ColumnRole } from "../recognised-table";
import { isStatusWord, readTrainingStatus } from "../count/training-status";

/** One of the columns a table cannot do without, and what to tell who has none of them. */
export interface NeededColumn {
  anyOf: readonly ColumnRole[];
  /** Or one of each of these. */
  orOneOfEach?: readonly (readonly ColumnRole[])[];
  /** "the ethnicity". */
  what: string;
}

/** Lists that look like those of a kind and are of something else. */
export interface OtherLists {
  /** Words of their titles and sheet names. */
  titles: RegExp;
  /** Words of their headers. */
  headers?: RegExp;
  /** Words in a title, a header or a type of case that speak against it. */
  unless?: RegExp;
  /** Words that speak against it in a title only. */
  unlessTitled?: RegExp;
  /** After "looks like …": what they are, and why they do not count. */
  what: string;
  /** Whole titles that say it, whatever else they say no to ("Waiting list: no place yet"). */
  wholeTitles?: RegExp;
  /** Columns that tell for each row whether it counts, and so speak against it. */
  unlessColumns?: readonly ColumnRole[];
  /** What to do where it is wrong. */
  advice: string;
  /** Of a title that speaks of both, and no column of this role that tells which rows are which. */
  mixed?: { role: ColumnRole; what: string };
  /** True where it is told even of a list that lacks a needed column. */
  alwaysTold?: true;
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
  /** Columns without a role that are worth a warning: the words of their headers, and what their values are. */
  unread?: {
    headers: RegExp;
    test: (value: CellValue) => boolean;
    /** True for a value that would leave a record out: without one, the column changes nothing. */
    leavesOut: (value: CellValue) => boolean;
    /** After the name of the column. */
    message: string;
  };
  /** Titles of sheets that must hold such a list, and the columns to ask for where none is recognised. */
  expected?: { titles: RegExp; columns: readonly ColumnRole[] };
  /** Lists that look alike and must not be counted; the first that fits is told. */
  notThese?: readonly OtherLists[];
  /** True where somebody who has left since counts all the same. */
  countsLeavers?: true;
  /** Columns without a role that may tell of people who are not of the workforce. */
  outsiders?: {
    headers: RegExp;
    /** Whole texts, below any header, that say it of their row. */
    texts: RegExp;
  };
}

const joinKey: readonly ColumnRole[] = ["employeeNumber", "assignmentNumber", "ethnicity"];

/** Who works for the organisation and is not of its workforce, in logs of what happened to people. */
const workers = {
  headers: /^(bank|agency)( or (bank|agency))?( workers?| staff)?$/,
  texts:
    /^\s*(nhsp|bank|agency|honorary|volunteer)( (staff|worker|only|contract|nurse|hca|doctor))?s?\s*$/i,
};

/** Words in a title that say nothing of what became of training. */
const aroundTraining =
  /(?:the|of|for|on|to|a|in|at|and|our|all|staff|lists?|log|register|tracker|sheet|training|courses?|cpd|learning|development|leadership|programmes?|workshops?|events?|study leave|places?|delegates?|people|table|tbl|q[1-4]|20\d\d|\d\d|year|fy)/
    .source;

/** A waiting list, unless the title takes it out, or adds it to those who attended. */
const waitingList =
  /(?:current )?wait(?:ing)?[- ]?lists?\b(?!.{0,12}\b(?:excluded|removed|left out|not (?:in|counted)))(?!.*(?:\band|[&+,/])\W*(?:attend|complet|deliver|taken)).*/
    .source;

/** Words that make up a title of those who asked for training, are booked, or did not come. */
const notHad = [
  /nominated|nominations?|nominees/,
  /applied(?! (?:learning|leadership|training|development))|applications?|applicants/,
  /requests?|requested|expressions? of interest|eois?/,
  /dnas?|did not attend|non[- ]?attend(?:ers|ees|ance)|no[- ]?shows?/,
  /cancelled|cancellations?|declined|rejected|refused|unsuccessful|withdrawn/,
  /unplaced|no place|reserves?|reserve list/,
  /booked(?: (?:on|in))?(?: ?[-:(] ?| )?(?:future|forthcoming|upcoming|ahead|not yet attended)?/,
  /(?:future|forthcoming|upcoming|advance) (?:bookings?|booked|courses?|training|sessions?)/,
  /bookings? ?[-:(]? ?(?:future|forthcoming|upcoming|ahead)/,
]
  .map(({ source }) => source)
  .join("|");

/** Whole titles and sheet names of those who asked for training, wait for it, are booked, or did not come. */
const notTakenUpTitles = new RegExp(
  `^\\W*(?:${aroundTraining}\\W+)*(?:${waitingList}|(?:${notHad})\\W*(?:${aroundTraining}(?:\\W+|$))*)$`,
  "i"
);

const suspensionsOrAppeals = {
  what: "a log of suspensions or appeals, which are no entries into the formal disciplinary process: a suspension may end without one, and who appeals entered it before",
  advice:
    "If it is the log of formal disciplinary cases, say so in its title or in the name of its sheet.",
  alwaysTold: true,
} as const;

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
      otherEthnicity: 0,
      payBand: 2,
      staffGroup: 1.5,
      occupationCode: 1.5,
      assignmentCategory: 1.5,
      primaryAssignment: 2,
      assignmentStatus: 0.5,
      fte: 1,
      startDate: 0.5,
      leavingDate: 0.3,
      effectiveFrom: 0,
      effectiveTo: 0,
      snapshotDate: 1,
      jobTitle: 0.3,
      organisation: 0.1,
      included: 0.1,
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
    notThese: [
      {
        titles:
          /\b(leavers?|starters?|joiners?|new hires|turnover|promotions?|establishment|bank (staff|workers?|only)|sickness|absences?|appraisals?)\b/i,
        headers:
          /\b(leaving (date|reason)|reason for leaving|date left|termination (date|reason)|absence (reason|start|type))\b/,
        what: "a staff list of leavers, starters, absences or bank workers, who are not the workforce at the snapshot",
        advice: "If it is the staff list, change its title and the name of its sheet.",
      },
    ],
  },
  applicants: {
    kind: "applicants",
    name: "a list of applicants",
    titles: /\b(applica\w+|recruitment|trac|shortlist\w*|candidates?|vacanc\w+|nhs jobs)\b/i,
    weights: {
      ethnicity: 1,
      otherEthnicity: 0,
      candidateId: 2,
      vacancy: 2,
      stage: 4,
      applied: 1,
      shortlisted: 2.5,
      interviewed: 1.5,
      offered: 1.5,
      appointed: 2.5,
      offerResponse: 1,
      recruitmentSource: 1,
      assignmentCategory: 0.1,
      closingDate: 1.5,
      shortlistingDate: 2,
      appointmentDate: 0.5,
      organisation: 0.1,
      included: 0.1,
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
          ["appointed", "appointmentDate", "offerResponse"],
        ],
        what: "the furthest stage of each application",
      },
    ],
  },
  cases: {
    kind: "cases",
    name: "a log of employee relations cases",
    titles:
      /\b(disciplin\w*|discip|cases?|er log|er tracker|employee relations|grievances?|suspensions?|appeals?)\b/i,
    countsLeavers: true,
    outsiders: workers,
    weights: {
      employeeNumber: 1,
      assignmentNumber: 1,
      ethnicity: 1,
      otherEthnicity: 0,
      caseId: 2,
      caseType: 3,
      caseStage: 1,
      caseDate: 2,
      partInCase: 0.3,
      earlierCase: 1,
      assignmentCategory: 0.1,
      organisation: 0.1,
      included: 0.1,
    },
    own: ["caseId", "caseType", "caseStage", "caseDate"],
    needs: [{ anyOf: joinKey, what: "the employee number" }],
    expected: {
      titles:
        /disciplin|\bdiscip\b|\b(mis)?conduct (cases?|log)|\ber (cases?|log|tracker|activity)\b|\bemployee relations\b|\bcase ?(work|log|tracker)\b/i,
      columns: ["employeeNumber", "ethnicity", "caseType", "caseDate"],
    },
    notThese: [
      {
        titles:
          /\b(grievances?|complain\w*|dignity at work|whistle\w*|speak(ing)? up|ftsu|bullying|harassment|mediations?|capability|sickness|absences?|performance|probation|tribunals?|flexible working)\b/i,
        headers: /\b(grievances?|complain\w*|aggrieved|dignity at work|whistle\w*)\b/,
        unless: /disciplin|\bdiscip\b|\b(mis)?conduct\b/i,
        what: "a log of grievances, complaints or other matters, and nothing in it says disciplinary",
        advice:
          'If it holds formal disciplinary cases, add a column "Case Type" that tells which they are.',
        mixed: {
          role: "caseType",
          what: "a log of disciplinary and other cases, and no column tells which are which",
        },
        alwaysTold: true,
      },
      {
        titles:
          /^\W*((list|log) of )?((staff|formal|disciplinary|conduct|case|er|hr) )*(suspensions?|suspended( staff)?|appeals?)( (log|list|register|tracker|heard|received|lodged|cases?))*\W*((20)?\d\d.*)?$/i,
        ...suspensionsOrAppeals,
      },
      {
        titles: /\b(suspensions?|suspended|appeals?)\b/i,
        unlessTitled:
          /(?<!\b(pending|awaiting|during|before|prior to|following|against|from|of) ((the|a|any|formal) )*)disciplin\w*(?! (appeals?|suspensions?))|\bconduct\b|\ber (cases?|log|tracker)\b|\bemployee relations\b|^(?!.*\b(suspen|appeal)).*\bcases?\b/i,
        ...suspensionsOrAppeals,
      },
    ],
  },
  training: {
    kind: "training",
    name: "a training list",
    titles: /\b(training|olm|learning|courses?|cpd|competenc\w+)\b/i,
    countsLeavers: true,
    outsiders: {
      ...workers,
      headers:
        /\b(delegate|participant|attendee|learner)s? (from|organisation|employer|trust)\b|\b(home|host|sending) (organisation|employer|trust)\b|^(employer|employed by|external|internal( or)? external)\b/,
    },
    weights: {
      employeeNumber: 1,
      assignmentNumber: 1,
      ethnicity: 1,
      otherEthnicity: 0,
      course: 3,
      mandatory: 2,
      completionDate: 2,
      completionStatus: 1,
      approval: 1,
      notTakenUp: 1,
      amountTaken: 1,
      attendedAs: 0.3,
      delegateFrom: 0.1,
      assignmentCategory: 0.1,
      organisation: 0.1,
      included: 0.1,
    },
    own: ["course", "mandatory", "completionDate", "completionStatus", "approval", "notTakenUp"],
    unread: {
      headers:
        /\b(approv\w*|support\w*|fund(ed|ing)|grant(ed)?|agree[ds]?|accept\w*|attend\w*|complet\w*|cancel\w*|declin\w*|withdr\w*|reject\w*|refus\w*|dna|show|status|outcome|decision|result|success\w*)\b/,
      test: isStatusWord,
      leavesOut: (value) => readTrainingStatus(value) === "not taken up",
      message:
        'may say that training was refused or not taken up, and was not read. If it does, name it "Approved" or "Attended"',
    },
    needs: [{ anyOf: joinKey, what: "the employee number" }],
    notThese: [
      {
        titles: /\bcompliance\b|\bmast\b|\bstat(utory)?( and | ?& ?| ?\/ ?)mand\w*\b/i,
        headers: /\bcomplian(ce|t)\b/,
        unless: /\bnon[- ]?mandatory\b|\bcpd\b|^\s*mandatory( \(?y ?\/ ?n\)?| flag)?\s*$/i,
        what: "compliance with mandatory training, and indicator 4 is of other training",
        advice:
          'If it holds non-mandatory training, add a column "Mandatory" with Y or N that tells which is which.',
        alwaysTold: true,
      },
      {
        titles: /\bwait(ing)?[- ]?lists?\b/i,
        wholeTitles: notTakenUpTitles,
        headers:
          /^(date )?(added to |joined |on )?(the )?wait(ing)? ?list( (date|number|no|position|place|since))?$|^position (on|in) (the )?(wait(ing)? ?)?(list|queue)$/,
        unlessTitled:
          /^(?!.*\b(not|no|yet|never|without)\b).*\b(attend(ed|ance|ees?)|complet\w+|delivered|taken up|took (up|part)|undertaken|accessed)\b/i,
        unlessColumns: ["completionStatus", "approval", "notTakenUp", "amountTaken"],
        what: "a list of people who asked for training, wait for a place, are booked or did not come, and indicator 4 is of those who had it",
        advice:
          'If some of them had the training, add a column "Attended" with Y or N; if all did, change the title and the name of the sheet.',
        alwaysTold: true,
      },
    ],
  },
  board: {
    kind: "board",
    name: "a board list",
    titles: /\bboard\b/i,
    weights: {
      ethnicity: 1,
      otherEthnicity: 0,
      memberName: 0.5,
      boardRole: 2,
      voting: 3,
      executive: 2,
      membership: 0.3,
      bodyOfMembership: 0.3,
      fromDate: 0.5,
      toDate: 0.5,
      organisation: 0.1,
      included: 0.1,
    },
    own: ["boardRole", "voting", "executive"],
    needs: [{ anyOf: ["ethnicity"], what: "the ethnicity" }],
  },
};
