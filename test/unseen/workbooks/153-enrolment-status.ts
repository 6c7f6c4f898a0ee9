import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Who attended or completed something that is not mandatory: 2001 (twice), 2004, 2006 White; 2007, 2009 BME; 2011 not
 * stated. Not those who did not attend, cancelled or wait, nor fire safety and moving and handling.
 */
export const enrolmentStatus: UnseenWorkbook = {
  fileName: "OLM extract 2425.xlsx",
  story: "enrolments with every status, mandatory courses among them",
  sheets: [
    {
      name: "OLM",
      typed: `
Employee No|Ethnic Origin|Course Title|Course Category|Class Start|Enrolment Status
2001|White - British|Mary Seacole Programme|Non-mandatory|2024-09-10|Attended
2001|White - British|Coaching Skills|Non-mandatory|2025-01-16|Attended
2002|White - British|Coaching Skills|Non-mandatory|2025-01-16|DNA
2003|White - British|Fire Safety|Stat/Mand|2024-05-20|Attended
2004|White - Irish|Advanced Excel|Non-mandatory|2024-06-04|Completed
2005|White - British|Advanced Excel|Non-mandatory|2024-06-04|Cancelled
2006|White - British|Mary Seacole Programme|Non-mandatory|2024-09-10|Attended
2007|Asian or Asian British - Indian|Mary Seacole Programme|Non-mandatory|2024-09-10|Attended
2008|Black or Black British - African|Mary Seacole Programme|Non-mandatory|2024-09-10|Waitlisted
2009|Black or Black British - African|Coaching Skills|Non-mandatory|2025-01-16|Completed
2010|Chinese|Moving and Handling|Stat/Mand|2024-11-12|Attended
2011|Not Stated|Advanced Excel|Non-mandatory|2024-06-04|Attended
`,
    },
    {
      name: "HC Mar25",
      typed: `
Staff in post 31 March 2025
Group|Heads
White|60
BME|30
Not stated|2
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 60, 30, 2),
    ratio("4", "2025-03-31", [3, 60], [2, 30], [1, 2]),
  ],
  said: [],
};
