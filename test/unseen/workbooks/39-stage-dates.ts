import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: White shortlisted 1 2 3 7 8, appointed 1 7. BME shortlisted 4 5 9 10, appointed 9 (5 has an offer only).
 * Unknown 6, shortlisted. Not shortlisted 11 12.
 */
export const stageDates: UnseenWorkbook = {
  fileName: "Recruitment tracker.xlsx",
  story: "a date for every stage that an applicant reached, nothing else tells the stage",
  sheets: [
    {
      name: "Tracker",
      typed: `
Recruitment tracker 2024/25

Requisition|Applicant No|Nationality|Applied On|Shortlisted On|Interviewed On|Offer Made On|Appointed On|Ethnic Group
R1|1|British|2024-04-10|2024-05-01|2024-05-14|2024-05-16|2024-06-03|White British
R1|2|British|2024-04-11|2024-05-01|2024-05-14|||White British
R1|3|Polish|2024-04-12|2024-05-01||||White Other
R1|4|Indian|2024-04-12|2024-05-01|2024-05-14|||Asian Indian
R1|5|Nigerian|2024-04-15|2024-05-01|2024-05-14|2024-05-17||Black African
R1|6|British|2024-04-18|2024-05-01||||Prefer not to say
R2|7|Irish|2024-10-02|2024-10-21|2024-11-04|2024-11-06|2024-12-02|White Irish
R2|8|British|2024-10-03|2024-10-21|2024-11-04|||White British
R2|9|British|2024-10-03|2024-10-21|2024-11-04|2024-11-06|2025-01-06|Black Caribbean
R2|10|British|2024-10-07|2024-10-21||||Mixed White and Asian
R2|11|British|2024-10-08|||||White British
R2|12|Ghanaian|2024-10-09|||||Black African
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [2, 5], [1, 4], [0, 1])],
  said: [],
};
