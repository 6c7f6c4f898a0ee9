import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A row a person, but staff group and band stand only on the first row of their group, as a pivot in tabular form leaves
 * them. An empty cell means the label above it (the totals say so): 21 people, all with a band.
 */
export const labelsNotRepeated: UnseenWorkbook = {
  fileName: "SIP pivot Mar25.xlsx",
  story:
    "a staff list out of a pivot: staff group and band once for each group of people, a total after each",
  sheets: [
    {
      name: "Pivot",
      typed: `
Staff in post by band - snapshot 31/03/2025 (pivot, tabular, labels not repeated)

Staff Group|AfC Band|Emp. No.|Position|Ethnic Origin
Nursing and Midwifery Registered|Band 5|30114|Staff Nurse|White - British
||30127|Staff Nurse|Black or Black British - African
||30140|Staff Nurse|Asian or Asian British - Indian
|Band 6|30152|Sister|White - British
||30158|Charge Nurse|White - Irish
||30163|Sister|Black or Black British - Caribbean
|Band 7|30170|Ward Manager|White - British
Nursing and Midwifery Registered Total||7||
Additional Clinical Services|Band 2|30201|Health Care Assistant|White - British
||30209|Health Care Assistant|Asian or Asian British - Indian
||30215|Health Care Assistant|Not Stated
|Band 3|30222|Senior HCA|Black or Black British - African
||30231|Senior HCA|White - British
Additional Clinical Services Total||5||
Administrative and Clerical|Band 3|30301|Ward Clerk|White - British
||30306|Receptionist|Mixed - White and Asian
||30312|Ward Clerk|White - British
|Band 4|30320|Medical Secretary|White - British
||30325|Medical Secretary|Asian or Asian British - Indian
|Band 8a|30333|Service Manager|White - Any other White background
Administrative and Clerical Total||6||
Estates and Ancillary|Band 2|30401|Porter|White - British
||30406|Domestic|Black or Black British - African
||30411|Domestic|Not Stated
Estates and Ancillary Total||3||
Grand Total||21||
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 1, 1, 1),
    cell("2025-03-31", "non-clinical: Band 3", 2, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 5, 3, 1),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 1),
    cell("2025-03-31", "clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 6, 5, 1),
    cell("2025-03-31", "all", 11, 8, 2),
  ],
  said: [],
  knownGap: "refused: the labels of a pivot stand once and are not carried down",
};
