import { rightlySpelt } from "../../standard/misspelling";
import type { ColumnRole, TableKind } from "../recognised-table";

/** The kinds of table whose rows are records or stages; the others have layouts of their own. */
export type ListKind = Extract<TableKind, "staff" | "applicants" | "cases" | "training" | "board">;

export const listKinds: readonly ListKind[] = ["staff", "applicants", "cases", "training", "board"];

/** The headers of one role, in the kinds of table where the role makes sense. */
export interface HeaderWords {
  role: ColumnRole;
  kinds: readonly ListKind[];
  /** Whole headers, the most telling first. */
  exact: readonly string[];
  /**
   * Whole headers put together from families of words ("Emp No", "Learner ID"), the most telling first. They
   * count as exact.
   */
  families?: readonly RegExp[];
  /** Whole headers that many columns bear ("Status"): the values must agree. */
  generic?: readonly string[];
  /** Families of such headers ("Person the concern is about"). */
  genericFamilies?: readonly RegExp[];
  /** Words that may stand inside a longer header ("Ethnic Origin of applicant"). */
  within?: readonly string[];
  /** Headers that contain the words and mean something else ("Age Band"). */
  not?: RegExp;
}

const everyKind = listKinds;
const people: readonly ListKind[] = ["staff", "cases", "training", "board"];

/** Other people named in a record: their numbers and ethnicity are not those of the record. */
const otherPeople =
  /\b(manager|supervisor|investigat(?!ed\b)\w*|reporting|reporter|referrer|approver|chair|chaired|panel|trainer|facilitator|tutor|speaker|assessor|complainants?|witness(es)?|victims?|aggrieved|patient|relative|companion|representative|(union|staff side) rep|hr (lead|adviser|advisor|partner|contact)|adviser|advisor|(case|investigation) (lead|handler|holder|worker|owner)|decision maker|(reported|raised|investigated|referred|lodged|submitted|made|logged|recorded|approved|authorised|requested|nominated|chaired|heard|decided|alleged|complained) by)\b/;

/** Short and long forms of the words that headers of extracts are put together from. */
const forms = {
  person:
    "(?:employee|empl|emp|ee|staff|staff member|member of staff|person|personnel|pers|payroll|learner|delegate|participant|attendee|trainee|worker|colleague|subject|esr)",
  number: "(?:number|numb|num|nbr|no|nr|id|ref|reference|identifier|key)",
  /** Whom a case is about, among the people that it names. */
  concerned:
    "(?:(?:that )?(?:person|employee|individual|worker|colleague|staff member|member of staff|staff)(?: (?:who|whom|that))?(?: (?:is|was))?(?: (?:the|this))?(?: (?:concern|case|allegation|complaint|matter|report))?(?: (?:is|was))? (?:about|against|concerned|involved|accused|investigated|complained about|under investigation)|subject(?: of (?:the )?(?:concern|case|allegation|complaint))?|respondent|accused|named person|(?:who|whom) (?:is it|it is|is this|was it) about|(?:about|against) whom|that (?:person|employee))",
  text: "(?:code|cd|name|desc|descr|description|text)",
  group: "(?:group|grp|gp|category|cat|categ)",
  ethnic: "(?:ethnic|ethnicity|ethn|eth)",
  ofProcess:
    "(?:formal|formally|investigation|investig|inv|invest|disciplinary|discip|disc|case|process|procedure|stage|action|proceedings|date|day|on|of|to|into|the|was)",
  begun:
    "(?:commissioned|commenced|opened|started|start|began|begun|launched|initiated|instigated|triggered|entered|moved|escalated|logged|from|since)",
  session: "(?:class|session|course|event|training|learning|module|programme|workshop|booking)",
  sessionTime:
    "(?:start|started|starts|end|ended|ends|finish|finished|date|day|attended|completed)",
  countedIn:
    "(?:(?:the|this|our|nhs) )?(?:wres|return|report|reporting|submission|figures?|counts?|counting|head ?counts?|analysis|data|dataset|numbers|indicators?|metrics?|totals?|workforce|staff in post|sip|scope|population|base)(?: (?:\\d{1,4}|return|report|reporting|submission|data|figures|count|headcount|analysis|base))*",
  returned: "(?:wres|return|report|reporting|submission|head ?count|sip)",
  assignment: "(?:assignment|assign|assgn|assig|asgn|asg)",
  lineOfList:
    "(?:effective|eff|valid|validity|in force|record|rec|line|row|history|change|version)",
  begins: "(?:from|start|started|starts|begin|begins|began|since)",
  ends: "(?:to|till|until|end|ended|ends|thru|through|expires|expiry)",
  dayOfLine: "(?: (?:date|dt|day|on))?",
  asFlag: "(?: (?:flag|status|row|record|y or n|yes or no|1 or 0|0 or 1))?",
} as const;

/** The headers seen in ESR, Trac, NHS Jobs, OLM and local extracts, by what the column holds. */
export const headerWords: readonly HeaderWords[] = [
  {
    role: "employeeNumber",
    kinds: people,
    exact: [
      "Employee Number",
      "Employee No",
      "Emp Number",
      "Emp No",
      "ESR Employee Number",
      "ESR Number",
      "ESR No",
      "Person Number",
      "Person No",
      "Staff ID",
      "Staff Number",
      "Staff No",
      "Employee ID",
      "Emp ID",
      "Payroll Number",
      "Payroll No",
      "Personnel Number",
      "Personnel No",
      "Pers No",
      "Pers Number",
      "Payroll ID",
      "Payroll Ref",
      "Staff Ref",
      "Person ID",
      "Employee Ref",
      "Employee Reference",
      "Unique Identifier",
      "Unique ID",
    ],
    families: [
      new RegExp(`^(?:(?:esr|nhs|unique|oracle) )?${forms.person} (?:unique )?${forms.number}$`),
    ],
    within: ["employee number", "employee no", "staff number", "person number", "payroll number"],
    generic: ["Employee"],
    not: otherPeople,
  },
  {
    role: "employeeNumber",
    kinds: ["cases"],
    exact: [],
    genericFamilies: [
      new RegExp(`^(?:the )?${forms.concerned}(?: ${forms.person})?(?: ${forms.number})?$`),
      new RegExp(`^(?:${forms.person} )?${forms.number} of (?:the )?${forms.concerned}$`),
    ],
    not: otherPeople,
  },
  {
    role: "assignmentNumber",
    kinds: ["staff", "cases", "training"],
    exact: ["Assignment Number", "Assignment No", "Assignment ID", "ESR Assignment Number"],
    families: [new RegExp(`^(?:esr )?${forms.assignment} ${forms.number}$`)],
    within: ["assignment number"],
    generic: ["Assignment", "Asg"],
    not: otherPeople,
  },
  {
    role: "ethnicity",
    kinds: everyKind,
    exact: [
      "Ethnic Origin",
      "Ethnicity",
      "Ethnic Group",
      "Ethnic Category",
      "Ethnic Background",
      "Ethnic Origin Description",
      "Ethnicity Description",
      "Ethnic Category Description",
      "Ethnic Code",
      "Ethnic Origin Code",
      "Ethnic Category Code",
      "Ethnicity Code",
      "Ethnic",
      "Race",
    ],
    families: [
      new RegExp(
        `^${forms.ethnic}(?: (?:origin|orig|${forms.group}|background|bkgd|${forms.text}))*$`
      ),
    ],
    within: ["ethnic origin", "ethnic group", "ethnic category", "ethnicity", "ethnic"],
    not: new RegExp(
      `${otherPeople.source}|\\b(target|(?<!self )declared|date|disclosed|review)\\b`
    ),
  },
  {
    role: "staffGroup",
    kinds: ["staff"],
    exact: [
      "Staff Group",
      "NWD Staff Group",
      "Staff Group Name",
      "Occupational Group",
      "Staffing Group",
    ],
    families: [
      new RegExp(
        `^(?:(?:main|nhs|nwd|esr|primary) )?(?:staff|stf|occupational|occup|occ) (?:group|grp|gp)(?: ${forms.text})?$`
      ),
      /^(?:is )?clin(?:ical)?(?:(?: (?:or|and))? ?non ?clin(?:ical)?)?(?: (?:flag|post|role|split))?$/,
    ],
    within: ["staff group"],
    generic: ["Staff Category", "Staff Cat", "Staff Type", "Professional Group", "Group", "Grp"],
  },
  {
    role: "occupationCode",
    kinds: ["staff"],
    exact: ["NHS Occupation Code", "Occupation Code", "Occ Code", "Occupational Code"],
    within: ["occupation code", "occ code"],
    generic: ["Occupation"],
  },
  {
    role: "payBand",
    kinds: ["staff"],
    exact: [
      "Pay Scale",
      "Pay Band",
      "AfC Band",
      "Pay Grade",
      "Payscale Description",
      "Payscale",
      "Pay Scale Description",
      "Agenda for Change Band",
      "Band",
      "Grade",
      "Grade Band",
      "Band Grade",
      "Grade Name",
      "Salary Band",
      "Pay Scale Code",
      "Grade Code",
    ],
    families: [
      new RegExp(
        `^(?:afc|pay|salary|esr) ?(?:scale|scl|sc|band|bnd|bd|grade|grd|gde)(?: ${forms.text})?$|^(?:bnd|grd|gde)$`
      ),
    ],
    generic: ["AfC", "Agenda for Change"],
    within: ["pay scale", "payscale", "pay band", "pay grade", "afc band", "band", "grade"],
    not: /\b(age|service|salary range|point|spine|step|date|increment\w*|manager|fte|disability)\b/,
  },
  {
    role: "jobTitle",
    kinds: ["staff"],
    exact: ["Job Title", "Job Role", "Position Title", "Post Title", "Role", "Position"],
  },
  {
    role: "primaryAssignment",
    kinds: ["staff"],
    exact: [
      "Primary Assignment",
      "Primary Assignment Flag",
      "Primary",
      "Primary Flag",
      "Main Assignment",
    ],
    within: ["primary assignment", "primary"],
    not: /\b(care|location|site|specialty|base|qualification)\b/,
  },
  {
    role: "assignmentCategory",
    kinds: ["staff"],
    exact: [
      "Assignment Category",
      "Employee Category",
      "Contract Type",
      "Employment Category",
      "Employment Type",
      "Type of Contract",
      "Appointment Type",
      "Assignment Type",
      "Cont Type",
      "Contract Category",
      "Emp Type",
      "Emp Category",
    ],
    within: ["assignment category", "employee category", "contract type"],
    generic: ["Contract", "Contract Status", "Employee Type", "Category", "Employment Status"],
  },
  {
    role: "assignmentCategory",
    kinds: ["applicants"],
    exact: ["Vacancy Type", "Contract Type", "Employment Type", "Appointment Type"],
    families: [
      /^(?:type of )?(?:vacancy|contract|employment|appointment|post|job|advert|position|role|campaign|assignment)(?: (?:type|category|basis))?(?: (?:of|for) (?:the )?(?:vacancy|post|job|advert|position))?$/,
    ],
    not: /^(?:vacancy|post|job|advert|position|role|campaign|appointment)$/,
  },
  {
    role: "assignmentCategory",
    kinds: ["cases", "training"],
    exact: ["Assignment Category", "Employee Category", "Contract Type", "Employment Type"],
    families: [
      new RegExp(
        `^(?:type of )?(?:contract|employment|assignment)(?: (?:type|category|status|basis))?(?: of (?:the |that )?(?:${forms.concerned}|${forms.person}))?$`
      ),
    ],
    generic: ["Staff Type", "Worker Type", "Employee Type", "Emp Type", "Staff Category"],
  },
  {
    role: "assignmentStatus",
    kinds: ["staff"],
    exact: ["Assignment Status", "Assignment Status Type", "Employee Status"],
    within: ["assignment status"],
    generic: ["Status", "Employment Status"],
  },
  {
    role: "fte",
    kinds: ["staff"],
    exact: ["FTE", "WTE", "Contracted FTE", "Contracted WTE", "Assignment FTE", "Actual FTE"],
    within: ["fte", "wte", "whole time equivalent"],
    not: /\b(budget\w*|establishment|vacan\w*|funded|variance)\b/,
  },
  {
    role: "startDate",
    kinds: ["staff"],
    exact: ["Latest Start Date", "Start Date", "Hire Date", "Latest Hire Date", "Date Started"],
    within: ["start date", "hire date"],
    not: /\b(increment\w*|absence|maternity|nhs|service)\b/,
  },
  {
    role: "leavingDate",
    kinds: ["staff"],
    exact: ["Leaving Date", "Date Left", "Leave Date", "Termination Date", "Actual Leaving Date"],
  },
  {
    // The days between which a line of a staff list held, which are not those of the person.
    role: "effectiveFrom",
    kinds: ["staff"],
    exact: ["Effective Start Date", "Effective From", "Valid From"],
    generic: ["From", "Date From", "From Date", "Start", "Begin Date"],
    families: [
      new RegExp(
        `^(?:${forms.assignment} )?(?:${forms.lineOfList} )+${forms.begins}${forms.dayOfLine}$`
      ),
      new RegExp(`^(?:date )${forms.lineOfList} ${forms.begins}$`),
      new RegExp(`^(?:from|start|begin) ${forms.lineOfList}(?: date)?$`),
    ],
  },
  {
    role: "effectiveTo",
    kinds: ["staff"],
    exact: ["Effective End Date", "Effective To", "Valid To"],
    generic: ["To", "Date To", "To Date", "End Date", "End", "Until", "Assignment End Date"],
    families: [
      new RegExp(
        `^(?:${forms.assignment} )?(?:${forms.lineOfList} )+${forms.ends}${forms.dayOfLine}$`
      ),
      new RegExp(`^(?:date )${forms.lineOfList} ${forms.ends}$`),
      new RegExp(`^(?:to|end) ${forms.lineOfList}(?: date)?$`),
    ],
  },
  {
    role: "snapshotDate",
    kinds: ["staff", "board"],
    exact: ["Snapshot Date", "Snapshot", "As At Date", "As At", "Census Date", "Position As At"],
    generic: [
      "Effective Date",
      "Month",
      "Month End",
      "Month Ending",
      "Period",
      "Period End",
      "Reporting Date",
      "Reporting Month",
      "Year Month",
      "Month Year",
      "Month Code",
      "Snapshot Month",
      "Extract Month",
    ],
  },
  {
    role: "organisation",
    kinds: everyKind,
    exact: [
      "Organisation",
      "Organisation Name",
      "Employing Organisation",
      "Employer",
      "Employer Name",
      "Trust",
      "Trust Name",
    ],
  },
  {
    role: "included",
    kinds: everyKind,
    exact: ["Include in WRES", "In Scope", "Counted", "Exclude", "Headcount", "WRES"],
    families: [
      new RegExp(
        `^(?:(?:to be|should be|is|are|was|if|do we) )?(?:include|included|includes|inclusion|incl|count|counts|counted|countable|in scope)(?: (?:in|for|on|to|within|towards))?(?: ${forms.countedIn})?${forms.asFlag}$`
      ),
      new RegExp(
        `^(?:in|on|within|(?:eligible|eligibility|reportable|reported|valid|relevant|applicable) (?:in|for|to|on)) ${forms.countedIn}${forms.asFlag}$`
      ),
      new RegExp(
        `^${forms.returned} (?:include|included|inclusion|counted|countable|eligible|eligibility|reportable|in scope|scope|flag|in or out|exclude|excluded|exclusion)${forms.asFlag}$`
      ),
      /^(?:in )?scope(?: status| flag)?$|^in (?:or )?out(?: of scope)?$|^(?:include|included|inclusion|exclude|excluded|exclusion) (?:or )?(?:exclude|excluded|exclusion|include|included|inclusion)$/,
      /^(?:(?:unique|distinct|primary|employee|person|people|staff) )?(?:head ?count|hc)(?: flag)?$|^(?:unique|distinct) (?:person|people|employee|individual|applicant|candidate|record|row)(?: flag)?$/,
      new RegExp(
        `^(?:(?:to be|should be|is) )?(?:exclude|omit|omitted|ignore|ignored|discounted|do not count|do not include|not counted|not included|out of scope|not in scope)(?: (?:from|in|for) ${forms.countedIn})?${forms.asFlag}$`
      ),
      new RegExp(
        `^(?:(?:is|to be) )?(?:excluded|exclusion|exclusions) (?:from|in|for) ${forms.countedIn}${forms.asFlag}$`
      ),
      new RegExp(
        `^(?:is )?(?:duplicate|duplicated|duplicates|dup|dupe|double count|double counted|void|voided|superseded)(?: (?:row|record|entry|case|candidate|applicant|application|person|post|assignment))?${forms.asFlag}$`
      ),
    ],
  },
  {
    // Of a case, "excluded" is from work, and "reportable" to a regulator.
    role: "included",
    kinds: ["staff", "applicants", "training", "board"],
    exact: ["Excluded", "Exclusion", "Exclude Flag", "Reportable", "Reportable Flag"],
  },
  {
    role: "candidateId",
    kinds: ["applicants"],
    exact: [
      "Application Number",
      "Application ID",
      "Application No",
      "Application Ref",
      "Application Reference",
      "Applicant ID",
      "Applicant Number",
      "Applicant No",
      "Applicant Ref",
      "Candidate ID",
      "Candidate Number",
      "Candidate No",
      "Candidate Ref",
      "Candidate Reference",
      "App ID",
      "App No",
      "App Number",
      "App Ref",
    ],
    families: [
      new RegExp(
        `^(?:job )?(?:applications?|applicants?|applic|appl|app|candidates?|cand)(?: unique)? ${forms.number}$`
      ),
    ],
    generic: ["Candidate", "Applicant", "Application"],
  },
  {
    role: "vacancy",
    kinds: ["applicants"],
    exact: [
      "Vacancy Ref",
      "Vacancy Reference",
      "Vacancy ID",
      "Vacancy Number",
      "Vacancy No",
      "Job Ref",
      "Job Reference",
      "Job Reference Number",
      "Advert ID",
      "Advert Ref",
      "Advert Reference",
      "Requisition",
      "Campaign Ref",
      "Vacancy",
      "Job ID",
    ],
    within: ["vacancy ref", "job ref", "job reference", "vacancy reference", "advert ref"],
  },
  {
    role: "stage",
    kinds: ["applicants"],
    exact: [
      "Furthest Stage",
      "Stage Reached",
      "Highest Stage",
      "Recruitment Stage",
      "Application Stage",
      "Application Status",
      "Applicant Status",
      "Candidate Status",
      "Current Stage",
      "Final Stage",
      "Latest Stage",
      "Recruitment Outcome",
      "Application Outcome",
    ],
    within: ["furthest stage", "stage reached", "application status"],
    generic: [
      "Stage",
      "Status",
      "Outcome",
      "Selection Outcome",
      "Final Outcome",
      "Current Status",
      "Result",
      "Progress",
      "Interview Outcome",
      "Outcome of Interview",
      "Outcome at Interview",
      "Interview Result",
      "Interview Decision",
      "Interview Status",
      "Panel Decision",
      "Panel Outcome",
      "Interview Panel Outcome",
      "Interview Panel Decision",
    ],
  },
  {
    role: "applied",
    kinds: ["applicants"],
    exact: [
      "Applied",
      "Application Date",
      "Date Applied",
      "Applied Date",
      "Applied On",
      "Application Received",
    ],
  },
  {
    role: "shortlisted",
    kinds: ["applicants"],
    exact: ["Shortlisted", "Was Shortlisted", "Is Shortlisted", "Shortlisted Flag", "Shortlist"],
    families: [
      /^(?:short ?list(?:ing|ed)?|sift(?:ing)?)(?: panel)? (?:outcome|result|decision|status)$/,
      /^(?:outcome|result|decision) (?:of|at|from|after) (?:the )?(?:short ?list(?:ing)?|sift(?:ing)?)$/,
    ],
    generic: ["Shortlisting", "Sift"],
  },
  {
    role: "interviewed",
    kinds: ["applicants"],
    exact: [
      "Interviewed",
      "Was Interviewed",
      "Interviewed Flag",
      "Interview",
      "Interview Date",
      "Interviewed On",
    ],
  },
  {
    role: "offered",
    kinds: ["applicants"],
    exact: ["Offered", "Was Offered", "Offered Flag", "Offer", "Offer Made", "Job Offered"],
  },
  {
    role: "appointed",
    kinds: ["applicants"],
    exact: ["Appointed", "Was Appointed", "Appointed Flag", "Hired", "Offer Accepted"],
    generic: ["Successful", "Started"],
  },
  {
    role: "offerResponse",
    kinds: ["applicants"],
    exact: ["Offer Response", "Response to Offer", "Offer Outcome", "Offer Status"],
    families: [
      /^(?:job )?offer (?:response|outcome|decision|result|status|reply|answer|accepted or declined)$/,
      /^(?:response|outcome|reply|answer|decision) (?:to|of|on) (?:the )?(?:job )?offer$/,
      /^(?:candidate|applicant) (?:response|reply|decision)(?: to (?:the )?offer)?$/,
    ],
  },
  {
    role: "recruitmentSource",
    kinds: ["applicants"],
    exact: [
      "International Recruitment",
      "Overseas Recruitment",
      "International",
      "Overseas",
      "Recruitment Type",
      "UK or Overseas",
      "UK Overseas",
      "Recruitment Source",
      "Applicant Type",
      "Internal External",
      "Internal or External",
      "Source",
    ],
    within: ["international", "overseas"],
    not: /\bqualification\b/,
  },
  {
    role: "closingDate",
    kinds: ["applicants"],
    exact: ["Closing Date", "Advert Closing Date", "Vacancy Closing Date", "Close Date"],
    genericFamilies: [
      /^(?:date )?(?:(?:advert|advertisement|vacancy|job|post|campaign|applications?) )?(?:closed|closes|closing)(?: (?:on|date|day))?$|^date (?:(?:advert|advertisement|vacancy|campaign) )?clos(?:ed|es|ing)$|^(?:vacancy|advert|advertisement|campaign) close(?: date)?$/,
    ],
    within: ["closing date"],
  },
  {
    role: "shortlistingDate",
    kinds: ["applicants"],
    exact: [
      "Shortlisting Date",
      "Date Shortlisted",
      "Shortlisted On",
      "Shortlisted Date",
      "Shortlist Date",
      "Date of Shortlisting",
      "Shortlisting Completed",
    ],
    within: ["shortlisting date", "date shortlisted"],
  },
  {
    role: "appointmentDate",
    kinds: ["applicants"],
    exact: [
      "Appointment Date",
      "Date Appointed",
      "Appointed On",
      "Appointed Date",
      "Date of Appointment",
      "Offer Date",
      "Date Offered",
      "Offer Accepted Date",
      "Unconditional Offer Date",
      "Conditional Offer Date",
      "Start Date",
      "Agreed Start Date",
      "Status Date",
      "Date of Status",
      "Status Change Date",
      "Date of Status Change",
      "Status Changed",
      "Stage Date",
      "Date of Stage",
    ],
    within: ["appointment date", "offer date"],
  },
  {
    role: "caseId",
    kinds: ["cases"],
    exact: [
      "Case Ref",
      "Case Reference",
      "Case ID",
      "Case Number",
      "Case No",
      "ER Ref",
      "ER Case Number",
    ],
    generic: ["Reference", "Ref", "Ref No", "Case"],
  },
  {
    role: "caseType",
    kinds: ["cases"],
    exact: [
      "Case Type",
      "Type of Case",
      "Case Category",
      "Nature of Case",
      "Case Sub Type",
      "Concern Type",
      "Type of Concern",
      "Nature of Concern",
      "Allegation Type",
      "ER Case Type",
    ],
    within: ["case type"],
    generic: ["Type", "Category", "Policy", "Procedure", "Issue Type", "Process"],
  },
  {
    role: "caseStage",
    kinds: ["cases"],
    exact: [
      "Case Stage",
      "Formal Informal",
      "Formal or Informal",
      "Informal Formal",
      "Process Stage",
    ],
    families: [
      new RegExp(
        `^(?=.*\\b(?:in)?formal(?:ly)?\\b)(?!.*\\b(?:date|day|days|when|by|letter|length|${forms.begun})\\b).+$`
      ),
    ],
    generic: [
      "Stage",
      "Formal",
      "Formality",
      "Level",
      "Stage Reached",
      "Highest Stage",
      "Furthest Stage",
      "Current Stage",
      "Final Stage",
      "Latest Stage",
    ],
  },
  {
    role: "caseDate",
    kinds: ["cases"],
    exact: [
      "Date Formal Investigation Opened",
      "Formal Investigation Start Date",
      "Date Entered Formal Process",
      "Formal Start Date",
      "Date of Formal Investigation",
      "Formal Date",
      "Date Formal Process Began",
      "Date Formal Process Started",
      "Investigation Start Date",
      "Date Investigation Opened",
      "Date Investigation Started",
      "Date Investigation Began",
      "Date Investigation Commissioned",
      "Investigation Commissioned",
      "Date Commissioned",
      "Commissioned Date",
      "Commissioned On",
      "Commissioned",
      "Date Opened",
      "Date Case Opened",
      "Case Opened",
      "Case Start Date",
      "Opened Date",
      "Date Commenced",
      "Opened",
    ],
    families: [
      "formal|formally",
      "investigation|investig|inv|invest",
      "disciplinary|discip|disc",
    ].map(
      (process) =>
        new RegExp(
          `^(?=(?:.* )?(?:${process})(?: |$))(?=(?:.* )?(?:${forms.begun}|date)(?: |$))(?:(?:${forms.ofProcess}|${forms.begun})(?: |$))+$`
        )
    ),
    within: [
      "formal investigation",
      "formal start",
      "formal process",
      "date opened",
      "investigation start",
      "investigation started",
      "investigation opened",
      "investigation commissioned",
      "date commissioned",
    ],
    generic: [
      "Start Date",
      "Date",
      "Case Date",
      "Date Started",
      "Date Received",
      "Received",
      "Date Raised",
      "Date Reported",
    ],
    not: /\b(closed|end|ended|concluded|completed|outcome|length|days|reason|type)\b/,
  },
  {
    role: "partInCase",
    kinds: ["cases"],
    exact: ["Part in Case", "Role in Case"],
    genericFamilies: [
      /^(?:part|role|capacity|involvement|status|interest) (?:in|of|on) (?:the |this )?(?:case|process|investigation|matter|complaint|proceedings|person|party)(?: (?:in|on) (?:the )?case)?$/,
      /^(?:case|investigation|person|party|participant|involvement|involved) (?:role|part|party|involvement|type|capacity|as)$/,
      /^(?:type of )?(?:party|involvement)(?: (?:to|in) (?:the )?case)?(?: type)?$/,
    ],
    generic: [
      "Case Role",
      "Party",
      "Role",
      "Capacity",
      "Involved As",
      "Type",
      "Part",
      "Category",
      "Status",
    ],
    not: /^case type$/,
  },
  {
    role: "earlierCase",
    kinds: ["cases"],
    exact: ["Same Person As", "Same Employee As", "Duplicate Of", "Previous Case", "Earlier Case"],
    families: [
      new RegExp(
        `^(?:same|the same) (?:${forms.person}|individual|case)(?: as)?(?: case)?(?: ${forms.number})?$`
      ),
      new RegExp(
        `^(?:duplicate|repeat|continuation|reopening|follow on) (?:of|from)(?: case)?(?: ${forms.number})?$`
      ),
      new RegExp(
        `^(?:previous|earlier|prior|first|original|former|preceding|linked|related|associated|connected|parent) cases?(?: ${forms.number})?(?: (?:(?:of|for) )?(?:the )?same ${forms.person})?$`
      ),
      /^(?:linked|links|related|connected|relates) (?:to|with)(?: case)?$/,
    ],
  },
  {
    role: "course",
    kinds: ["training"],
    exact: [
      "Course",
      "Course Name",
      "Course Title",
      "Learning Event",
      "Competence",
      "Competence Name",
      "Training Course",
      "Course Description",
      "Training Title",
      "Class Name",
      "Learning Activity",
      "Offering Name",
    ],
    within: ["course name", "course title", "competence name"],
    generic: ["Training", "Event", "Activity", "Programme", "Module", "Title", "Class"],
  },
  {
    role: "mandatory",
    kinds: ["training"],
    exact: [
      "Mandatory",
      "Mandatory Training",
      "Stat Mand",
      "Stat and Mand",
      "Statutory Mandatory",
      "Statutory and Mandatory",
      "Mandatory Non Mandatory",
      "Mandatory or Non Mandatory",
      "Is Mandatory",
      "Mandatory Flag",
      "Non Mandatory",
    ],
    families: [
      /^(?:is )?(?:cstf|core skills?(?: training)?(?: framework)?|mast|stat|statutory|mand|stat ?mand|(?:stat|statutory) (?:(?:and|or) )?(?:mand|mandatory)|(?:mand|mandatory) (?:(?:and|or) )?(?:stat|statutory)|compulsory)(?: (?:training|course|subject|topic|module|competence|learning))?(?: (?:flag|y or n|yes or no|1 or 0))?$/,
    ],
    within: ["mandatory"],
    generic: ["Training Type", "Course Type", "Type", "Category", "Training Category"],
  },
  {
    role: "completionDate",
    kinds: ["training"],
    exact: [
      "Completion Date",
      "Date Completed",
      "Completed Date",
      "Date Attended",
      "Attendance Date",
      "Attended Date",
      "Date of Completion",
      "Date Achieved",
      "Course End Date",
      "Course Date",
      "Training Date",
      "Completed On",
      "Finished",
      "Date Finished",
      "Finished On",
      "Completed",
      "Attended",
      "Attended On",
    ],
    families: [
      new RegExp(
        `^(?:date )?(?:of )?${forms.session} (?:${forms.sessionTime})(?: (?:date|day))?$|^(?:date|start|end) (?:of|on) ${forms.session}$`
      ),
    ],
    within: ["completion date", "date completed", "date attended"],
    generic: [
      "Date",
      "End Date",
      "Start Date",
      "Achieved",
      "Approval Date",
      "Date Approved",
      "Approved On",
      "Date of Approval",
      "Funding Date",
      "Award Date",
      "Decision Date",
      "Date of Decision",
      "Panel Date",
      "Date of Panel",
      "Panel",
      "Request Date",
      "Date Requested",
      "Application Date",
      "First Day",
      "Day One",
      "Started",
      "From",
      "Date From",
      "Leave From",
      "Leave Start",
    ],
    not: /\b(expiry|expires|renewal|due)\b/,
  },
  {
    role: "completionStatus",
    kinds: ["training"],
    exact: ["Completion Status", "Attendance Status", "Enrolment Status", "Attended", "Completed"],
    families: [
      new RegExp(
        `^(?:${forms.session}|learner|delegate|enrolment|registration|attendance|completion) (?:status|outcome|result)$`
      ),
      /^(?:did )?(?:(?:they|staff|delegate|learner) )?(?:attend|attended|complete|completed|passed|took part|taken up|attended or not|pass fail)$/,
    ],
    generic: ["Status", "Outcome", "Result", "Attendance", "Progress"],
  },
  {
    role: "approval",
    kinds: ["training"],
    exact: ["Approved", "Approval Status", "Funding Approved", "Funding Status", "Panel Decision"],
    families: [
      /^(?:(?:funding|panel|application|bid|request|study leave|cpd|budget|final|is|was|been|manager|place) )*(?:approved|approval|granted|funded|supported|agreed|accepted|authorised|authorized|awarded|successful)(?: status| outcome| decision)?$/,
      /^(?:(?:funding|panel|application|bid|request|study leave|cpd|budget) )+(?:decision|outcome|status|result)$/,
    ],
    generic: ["Status", "Outcome", "Result", "Decision"],
  },
  {
    role: "notTakenUp",
    kinds: ["training"],
    exact: ["Cancelled", "Did Not Attend", "DNA", "Withdrawn", "Declined", "Rejected", "No Show"],
    families: [
      /^(?:(?:date|is|was|if|place|booking|delegate|learner|request|bid|funding) )*(?:cancelled|canceled|cancellation|dna|dnad|dna ed|did not attend|not attended|non attendance|no show|absent|withdrawn|withdrew|declined|rejected|refused|not approved|not funded|not supported|unsuccessful)(?: date| flag| on)?$/,
    ],
  },
  {
    role: "amountTaken",
    kinds: ["training"],
    exact: ["Days Taken", "Days Attended", "Hours Taken", "Hours Attended", "Hours Completed"],
    families: [
      /^(?:(?:actual|total|number|no|num|count|of|study|leave|cpd|training) )*(?:half days|days|day|hours|hrs|sessions|modules|units)(?: (?:of|study|leave|cpd|training|actually))* (?:taken|attended|completed|used|done|present)$/,
      /^(?:taken|attended|completed|actual) (?:days|hours|hrs|sessions)$/,
      /^(?:study )?leave taken(?: (?:days|hours|hrs))?$/,
    ],
  },
  {
    role: "attendedAs",
    kinds: ["training"],
    exact: [
      "Attended As",
      "Participant Type",
      "Attendee Type",
      "Delegate Type",
      "Participant Role",
      "Attendee Role",
      "Role on Course",
      "Course Role",
    ],
    generic: ["Role", "Capacity", "Type", "Status", "Category", "Attendance"],
  },
  {
    role: "delegateFrom",
    kinds: ["training"],
    exact: ["Delegate From", "Employer", "Organisation", "Employing Organisation", "Employed By"],
    families: [
      /^(?:delegate|participant|attendee|learner|candidate)s? (?:from|organisation|employer|trust|company)$/,
      /^(?:home|host|sending|own) (?:organisation|employer|trust)$|^(?:organisation|employer) of (?:delegate|participant|attendee|learner)$/,
      /^(?:is |an )?(?:internal|external|internal external|internal or external)(?: (?:delegate|participant|attendee|learner|booking|place|staff))?$/,
    ],
  },
  {
    role: "memberName",
    kinds: ["board"],
    exact: [
      "Board Member",
      "Member",
      "Member Name",
      "Name",
      "Name or ID",
      "Full Name",
      "Member ID",
    ],
  },
  {
    role: "boardRole",
    kinds: ["board"],
    exact: ["Board Role", "Board Position", "Role on Board", "Role Title"],
    generic: ["Role", "Position", "Job Title", "Title", "Post", "Designation", "Job Role"],
  },
  {
    role: "voting",
    kinds: ["board"],
    exact: [
      "Voting",
      "Voting Member",
      "Voting Status",
      "Voting Rights",
      "Voting Non Voting",
      "Voting or Non Voting",
      "Vote",
      "Votes",
    ],
    families: [
      /^(?:has|have|holds|with|can|may|entitled to|right to) (?:a |the )?votes?(?: on (?:the )?board)?$/,
    ],
    within: ["voting"],
  },
  {
    role: "executive",
    kinds: ["board"],
    exact: [
      "Executive Non Executive",
      "Executive or Non Executive",
      "Executive",
      "Exec",
      "Exec Non Exec",
      "Exec NED",
      "Executive Member",
      "Director Type",
      "Member Type",
    ],
    within: ["executive", "non exec"],
    generic: ["Type", "Category", "Status"],
  },
  {
    role: "fromDate",
    kinds: ["board"],
    exact: [
      "From",
      "From Date",
      "Date From",
      "Term Start",
      "Start of Term",
      "Term Started",
      "Term Began",
      "Date Appointed",
      "Appointed",
      "Appointed On",
      "Appointment Date",
      "Date of Appointment",
      "Start Date",
      "Started",
      "Date Started",
      "Start",
      "Joined",
      "Date Joined",
    ],
    within: ["from", "term start", "start of", "start date", "appointed", "joined"],
    // "HBA from public" goes on after the word.
    not: /\bfrom (?!date\b)\S|\breceived\b/,
  },
  {
    role: "toDate",
    kinds: ["board"],
    exact: [
      "To",
      "To Date",
      "Date To",
      "Term End",
      "End of Term",
      "Term Ends",
      "Term Ended",
      "Term Expires",
      "End Date",
      "End",
      "Ended",
      "Until",
      "Left",
      "Date Left",
      "Left On",
      "Leaving Date",
      "Resigned",
      "Stood Down",
    ],
    within: ["to", "until", "term end", "term ends", "term expires", "end of", "end date", "left"],
    not: /\bto (?!date\b)\S|\b(reports?|reporting|responsible|accountable)\b/,
  },
  {
    role: "bodyOfMembership",
    kinds: ["board"],
    exact: ["Board or Committee"],
    genericFamilies: [
      /^(?:name of (?:the )?)?(?:(?:board|committee|governance|meeting|governing) )*(?:(?:(?:or|and) )?(?:board|committees?|body|bodies|forum|meetings?|groups?))+(?: (?:or|and) (?:board|committees?|body|group|meeting))*(?: name)?$/,
    ],
    generic: ["Committee", "Sits On", "Member Of", "Membership Of", "Name of Body"],
    not: /^board$/,
  },
  {
    role: "membership",
    kinds: ["board"],
    exact: ["Membership", "Membership Type", "Membership Status", "Board Membership"],
    generic: [
      "Status",
      "Type",
      "Member Type",
      "Category",
      "Capacity",
      "Attendance",
      "Board Status",
    ],
  },
];

/** Headers of columns that hold something else: their values never earn them a role. */
const otherColumns =
  /\b(gender|sex|age|religion|belief|disab\w*|nationality|country|language|orientation|marital|address|postcode|email|phone|surname|forename|birth|directorate|division|department|location|reason|comments?|notes?|salary|absence|previous|preferred|allegations?)\b/;

/** How far a header speaks for a role. */
export interface HeaderMatch {
  role: ColumnRole;
  strength: "exact" | "generic" | "within";
  /** 0 to 1; within a strength, earlier synonyms score a little higher. */
  score: number;
}

/** Lower-case words of a header, spelt right, without "(Y/N)" and with punctuation and underscores as spaces. */
export function headerPlain(header: string): string {
  return rightlySpelt(header.replace(/([a-z])([A-Z][a-z])/g, "$1 $2"))
    .replace(/\(?\by ?\/ ?n\b\)?|\(?\byes ?\/ ?no\b\)?/g, " ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

const squeezed = (text: string) => headerPlain(text).replace(/ /g, "");

/** A header put together from known words is a little less sure than one that was seen whole. */
const scoreOfFamily = 0.9;
const scoreOfGenericFamily = 0.5;

interface PreparedWords {
  words: HeaderWords;
  exact: Map<string, number>;
  generic: Map<string, number>;
  families: readonly RegExp[];
  genericFamilies: readonly RegExp[];
  within: string[];
}

const prepared: readonly PreparedWords[] = headerWords.map((words) => ({
  words,
  exact: new Map(words.exact.map((header, index) => [squeezed(header), index])),
  generic: new Map((words.generic ?? []).map((header, index) => [squeezed(header), index])),
  families: words.families ?? [],
  genericFamilies: words.genericFamilies ?? [],
  within: [...(words.within ?? [])],
}));

function matchOne(entry: PreparedWords, plain: string, key: string): HeaderMatch | null {
  const { role, not } = entry.words;
  const exact = entry.exact.get(key);
  if (exact !== undefined) return { role, strength: "exact", score: 1 - exact / 100 };
  const family = not?.test(plain) ? -1 : entry.families.findIndex((words) => words.test(plain));
  if (family >= 0) return { role, strength: "exact", score: scoreOfFamily - family / 100 };
  const generic = entry.generic.get(key);
  if (generic !== undefined) return { role, strength: "generic", score: 0.6 - generic / 100 };
  if (not?.test(plain)) return null;
  if (entry.genericFamilies.some((words) => words.test(plain))) {
    return { role, strength: "generic", score: scoreOfGenericFamily };
  }
  const within = entry.within.findIndex((phrase) => ` ${plain} `.includes(` ${phrase} `));
  if (within < 0 || otherColumns.test(plain)) return null;
  return { role, strength: "within", score: 0.6 - within / 100 };
}

/**
 * The roles a header speaks for in a kind of table, without regard to case, spaces, underscores and
 * punctuation. A whole header is "exact" or "generic", words inside a longer one are "within".
 */
export function matchHeader(header: string, kind: ListKind): HeaderMatch[] {
  const plain = headerPlain(header);
  if (plain === "") return [];
  const key = plain.replace(/ /g, "");
  return prepared
    .filter(({ words }) => words.kinds.includes(kind))
    .map((entry) => matchOne(entry, plain, key))
    .filter((match): match is HeaderMatch => match !== null);
}

/** The best match of a header in any kind of table; null when it is the header of nothing we know. */
export function bestHeaderMatch(header: string): HeaderMatch | null {
  const matches = listKinds.flatMap((kind) => matchHeader(header, kind));
  return matches.reduce<HeaderMatch | null>(
    (best, match) => (best && best.score >= match.score ? best : match),
    null
  );
}

const takesRowsOut =
  /^(?!in (or )?out\b)(?!inclu).*\b(exclu\w*|omit\w*|ignored?|discounted|not|out of scope|dup\w*|double|void\w*|superseded)\b/;

/** True for the header of a column in which "yes" takes the row out: "Exclude", "Not counted", "Duplicate". */
export function isHeaderOfTakingOut(header: string): boolean {
  return takesRowsOut.test(headerPlain(header));
}

/** True for the header of a column that marks the repeats of other rows. */
export function isHeaderOfDuplicates(header: string): boolean {
  return /\b(dup\w*|double)\b/.test(headerPlain(header));
}

/** True for the header of the day on which an application came to the status in its row, whichever that is. */
export function isStatusDateHeader(header: string): boolean {
  return /^(date of )?(status|stage)( (change|changed))?( date)?$/.test(headerPlain(header));
}

/** True for the header of the outcome of an interview alone, and not of a whole application. */
export function isInterviewHeader(header: string): boolean {
  return /\b(interview|panel)\b/.test(headerPlain(header));
}

/** True for the header of a number that one application has, and not the person who makes it. */
export function namesApplication(header: string): boolean {
  return /\bapp(lication)?\b/.test(headerPlain(header));
}

const closingHeader =
  /^(date |day )?(case )?(was )?(closed|concluded|completed|ended|finished|resolved|closure|end|closing|outcome|completion)( date| on)?$|^date (of )?(case )?(closure|closing|outcome|completion|conclusion)$/;

/** True for the header of the day on which something was closed: "Closed on", "Date concluded". */
export function isClosingHeader(header: string): boolean {
  return closingHeader.test(headerPlain(header));
}

/** True for the header of a known column of no use here: age, gender, the number of a manager. */
export function isOtherColumn(header: string): boolean {
  const plain = headerPlain(header);
  return otherColumns.test(plain) || otherPeople.test(plain);
}

/** The header of the column of a role in a list; null for a role that lists do not have. */
export function listHeader(role: ColumnRole): string | null {
  return headerWords.find((words) => words.role === role)?.exact[0] ?? null;
}

/** The header a person should give to the column of a role. */
export function suggestedHeader(role: ColumnRole): string {
  return listHeader(role) ?? role;
}
