import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, every date lies between 1 April 2024 and 31 March 2025, so the year is 2024/25. White shortlisted 1 2 3 4 10,
 * appointed 1 4; BME shortlisted 5 6 7 9, appointed 6; not shortlisted 8; unknown 11, shortlisted.
 */
export const applicationsCsv: UnseenWorkbook = {
  fileName: "applications_download.csv",
  story: "a .csv of applications with UK dates and a byte order mark, no title",
  csv: `\uFEFFJob reference,Application ID,Closing date,Status,Ethnicity
JR1,1,12/04/2024,Appointed,White - British
JR1,2,12/04/2024,Shortlisted,White - British
JR1,3,12/04/2024,Interview declined,White - British
JR2,4,05/08/2024,Appointed,White - Irish
JR2,5,05/08/2024,Interviewed,Asian or Asian British - Indian
JR2,6,05/08/2024,Appointed,Black or Black British - African
JR2,7,05/08/2024,Offer withdrawn,Black or Black British - Caribbean
JR3,8,13/12/2024,Not shortlisted,Chinese
JR3,9,13/12/2024,Shortlisted,Mixed - White and Asian
JR3,10,26/03/2025,Interviewed,White - Any other White background
JR3,11,26/03/2025,Shortlisted,Undisclosed
`,
  results: [ratio("2", "2025-03-31", [2, 5], [1, 4], [0, 1])],
  said: [],
};
