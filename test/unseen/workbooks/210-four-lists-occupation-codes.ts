import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Four lists of a small provider, keyed by a person id; clinical or not is told by the occupation code alone (N, S, G, digits), and
 * cases and training take ethnicity from the staff list. One bank worker is out, one course was in April 2025.
 */
export const fourListsOccupationCodes: UnseenWorkbook = {
  fileName: "WRES lists 2025.xlsx",
  story:
    "staff by occupation code, cases, development and applicants on four sheets of a small provider",
  sheets: [
    {
      name: "SIP 31.03.25",
      typed: `
Person ID|Asg Cat|Occ Code|Paid As|Ethnic Orig
8801|Permanent|N6A|Band 5|White British
8802|Permanent|N6A|Band 5|Black African
8803|Fixed Term Temp|N6A|Band 6|Filipino
8804|Permanent|N6A|Band 6|White British
8805|Permanent|S1E|Band 7|White Irish
8806|Bank|N6A|Band 5|Indian
8807|Permanent|S1E|Band 6|Indian
8808|Permanent|G2D|Band 4|White British
8809|Permanent|G2D|Band 4|Pakistani
8810|Permanent|G0D|Band 8a|White British
8811|Permanent|921|Consultant|Chinese
8812|Permanent|921|Consultant|White British
`,
    },
    {
      name: "ER 24-25",
      typed: `
Case|Person ID|Policy|Formal?|Opened
C1|8804|Disciplinary|Yes|2024-06-03
C2|8803|Disciplinary|Yes|2024-10-14
C3|8808|Sickness|Yes|2024-11-11
C4|8809|Disciplinary|No|2025-01-20
`,
    },
    {
      name: "CPD 24-25",
      typed: `
Person ID|Activity|Funded from|Attended on
8801|Mentorship course|CPD fund|2024-05-21
8802|Wound care module|CPD fund|2024-09-17
8802|Leadership module|CPD fund|2025-02-04
8812|Educational supervision|Study budget|2024-12-06
8805|Injection therapy|CPD fund|2025-04-29
8810|Finance for managers|Corporate|2024-07-10
`,
    },
    {
      name: "Recruitment 24-25",
      typed: `
Post|Applicant|Ethnic Orig|Shortlisted on|Interview|Appointed?
Staff Nurse|R01|White British|2024-05-07|2024-05-20|Yes
Staff Nurse|R02|Black African|2024-05-07|2024-05-20|No
Staff Nurse|R03|Indian|2024-05-07|2024-05-20|Yes
Ward Clerk|R04|White British|2024-10-01|2024-10-11|No
Ward Clerk|R05|Bangladeshi|2024-10-01||No
Ward Clerk|R06|White British|2024-10-01|2024-10-11|Yes
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 3, 3, 0),
    cell("2025-03-31", "medical: Consultants", 1, 1, 0),
    cell("2025-03-31", "medical", 1, 1, 0),
    cell("2025-03-31", "all", 6, 5, 0),
    ratio("2", "2025-03-31", [2, 3], [1, 3], [0, 0]),
    ratio("3", "2025-03-31", [1, 6], [1, 5], [0, 0]),
    ratio("4", "2025-03-31", [3, 6], [1, 5], [0, 0]),
  ],
  said: [[/bank/i], [/outside|after|later|2025-04|29\/04|April/i]],
};
