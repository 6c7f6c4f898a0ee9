import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Staff in post of two years, and the moves between them on sheets of their own, which are no staff in post. March
 * 2024: clinical band 5 301 White, 302 BME; band 6 303 White; non-clinical band 2 304 White, 305 BME; 8a 306 White.
 * March 2025: clinical band 5 302 and 307 BME; band 6 301 White; non-clinical band 2 304 White; band 3 305 BME; 8a
 * 306 White, 308 unknown.
 */
export const startersAndLeaversOnOwnSheets: UnseenWorkbook = {
  fileName: "SIP starters leavers.xlsx",
  story: "staff in post of two years beside sheets of starters and leavers with the same columns",
  sheets: [
    {
      name: "Leavers 24-25",
      typed: `
Employee Number|Department|Staff Group|Grade|Ethnicity|Last Working Day|Reason for Leaving
303|Ward 4|Nursing and Midwifery Registered|Band 6|White British|2024-09-13|Retirement
309|Facilities|Estates and Ancillary|Band 2|Black - African|2025-01-24|Voluntary Resignation
`,
    },
    {
      name: "SIP Mar 24",
      typed: `
Employee Number|Department|Staff Group|Grade|Ethnicity|Hire Date
301|Ward 4|Nursing and Midwifery Registered|Band 5|White British|2015-05-04
302|Ward 4|Nursing and Midwifery Registered|Band 5|Asian - Indian|2019-11-18
303|Ward 4|Nursing and Midwifery Registered|Band 6|White British|1999-02-01
304|Facilities|Estates and Ancillary|Band 2|White - Polish|2012-06-11
305|Facilities|Estates and Ancillary|Band 2|Black - African|2021-01-04
306|Finance|Administrative and Clerical|Band 8a|White British|2017-08-07
`,
    },
    {
      name: "SIP Mar 25",
      typed: `
Employee Number|Department|Staff Group|Grade|Ethnicity|Hire Date
301|Ward 4|Nursing and Midwifery Registered|Band 6|White British|2015-05-04
302|Ward 4|Nursing and Midwifery Registered|Band 5|Asian - Indian|2019-11-18
304|Facilities|Estates and Ancillary|Band 2|White - Polish|2012-06-11
305|Facilities|Estates and Ancillary|Band 3|Black - African|2021-01-04
306|Finance|Administrative and Clerical|Band 8a|White British|2017-08-07
307|Ward 4|Nursing and Midwifery Registered|Band 5|Asian - Filipino|2024-10-07
308|Finance|Administrative and Clerical|Band 8a|Not Known|2025-02-03
`,
    },
    {
      name: "Starters 24-25",
      typed: `
Employee Number|Department|Staff Group|Grade|Ethnicity|Start Date|Source
307|Ward 4|Nursing and Midwifery Registered|Band 5|Asian - Filipino|2024-10-07|NHS Jobs
308|Finance|Administrative and Clerical|Band 8a|Not Known|2025-02-03|Agency
309|Facilities|Estates and Ancillary|Band 2|Black - African|2024-07-01|NHS Jobs
`,
    },
  ],
  results: [
    cell("2024-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2024-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2024-03-31", "clinical", 2, 1, 0),
    cell("2024-03-31", "non-clinical: Band 2", 1, 1, 0),
    cell("2024-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2024-03-31", "non-clinical", 2, 1, 0),
    cell("2024-03-31", "all", 4, 2, 0),
    cell("2025-03-31", "clinical: Band 5", 0, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "clinical", 1, 2, 0),
    cell("2025-03-31", "non-clinical: Band 2", 1, 0, 0),
    cell("2025-03-31", "non-clinical: Band 3", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 1),
    cell("2025-03-31", "non-clinical", 2, 1, 1),
    cell("2025-03-31", "all", 3, 3, 1),
  ],
  said: [],
};
