import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, closing dates in the year (applicant 15 closed in April 2025: out):
 *   White  shortlisted 1 2 5 7 11 (a Roma applicant among them), appointed 1 7; 12 not shortlisted, 14 withdrew before
 *   BME    shortlisted 3 6 8 10 13 (10 declined the offer: in the base, not appointed), appointed 6; 4 not shortlisted
 *   Unknown shortlisted 9
 */
export const bilingualApplicants: UnseenWorkbook = {
  fileName: "Recriwtio - Recruitment.xlsx",
  story:
    "applicants under Welsh and English headers, census categories with Welsh, a note in the margin",
  sheets: [
    {
      name: "Recriwtio 2024-25",
      typed: `
Cyf. Swydd / Vacancy Ref|Rhif Ymgeisydd / Applicant No.|Grŵp Ethnig / Ethnic Group|Dyddiad Cau / Closing Date|Canlyniad / Outcome||Nodyn: ask HR Systems about VA4
VA1|1|White: Welsh, English, Scottish, Northern Irish or British|2024-05-10|Appointed
VA1|2|White: Welsh, English, Scottish, Northern Irish or British|2024-05-10|Interviewed - unsuccessful
VA1|3|Asian, Asian Welsh or Asian British: Indian|2024-05-10|Interviewed - unsuccessful
VA1|4|Black, Black Welsh, Black British, Caribbean or African: African|2024-05-10|Not shortlisted
VA1|5|White: Roma|2024-05-10|Shortlisted - did not attend
VA2|6|Asian, Asian Welsh or Asian British: Chinese|2024-09-02|Appointed
VA2|7|White: Irish|2024-09-02|Appointed
VA2|8|Mixed or Multiple ethnic groups: White and Black Caribbean|2024-09-02|Shortlisted - did not attend
VA2|9|Prefer not to say|2024-09-02|Interviewed - unsuccessful
VA2|10|Other ethnic group: Arab|2024-09-02|Offer declined
VA3|11|White: Any other White background|2025-02-14|Withdrew after interview
VA3|12|White: Welsh, English, Scottish, Northern Irish or British|2025-02-14|Not shortlisted
VA3|13|Black, Black Welsh, Black British, Caribbean or African: Caribbean|2025-02-14|Interviewed - unsuccessful
VA3|14|White: Welsh, English, Scottish, Northern Irish or British|2025-02-14|Withdrew before shortlisting
VA4|15|White: Welsh, English, Scottish, Northern Irish or British|2025-04-22|Appointed
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [2, 5], [1, 5], [0, 1])],
  said: [[/outside|not in the year|year/i]],
};
