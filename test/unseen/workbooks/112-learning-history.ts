import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Attended, not mandatory, in the year. White: 8001, 8003 (twice), 8006. BME: 8004 (by the prescribing course), 8007.
 * Unknown: 8009. 8005 cancelled, 8010 attended the year before, 8002 is booked for the year after.
 */
export const learningHistory: UnseenWorkbook = {
  fileName: "OLM learning history.xlsx",
  story: "mandatory and other courses with those who cancelled, did not come or are booked",
  sheets: [
    {
      name: "Learning History",
      typed: `
Learner No|Learner|Course Title|Course type|Class start|Enrolment status|Delivery
8001|Ames, J|Fire Safety Level 1|Stat/Mand|2024-04-15|Attended|e-Learning
8001|Ames, J|Leadership Foundations|Non-Mandatory|2024-06-03|Attended|Classroom
8002|Boateng, E|Information Governance|Stat/Mand|2024-06-10|Attended|e-Learning
8003|Carr, L|Mentorship in Practice|CPD|2024-09-10|Attended|University
8003|Carr, L|PGCert Frailty|CPD|2024-10-01|Attended|University
8004|Desai, P|Mary Seacole|CPD|2024-11-05|DNA|Virtual
8004|Desai, P|Non-medical Prescribing|CPD|2024-07-08|Attended|University
8005|Ellis, R|ILM Level 5|Non-Mandatory|2024-12-02|Cancelled|Classroom
8006|Frost, K|Excel Intermediate|Non-Mandatory|2025-01-13|Attended|Classroom
8007|Hussain, S|Excel Intermediate|Non-Mandatory|2025-01-13|Attended|Classroom
8009|Jones, T|Coaching Skills|Non-Mandatory|2025-02-03|Attended|Classroom
8010|King, V|Coaching Skills|Non-Mandatory|2024-02-05|Attended|Classroom
8010|King, V|Moving & Handling Level 2|Stat/Mand|2024-05-13|Attended|Classroom
8002|Boateng, E|Clinical Supervision|CPD|2025-04-15|Booked|Classroom
`,
    },
    {
      name: "SIP",
      typed: `
Staff in post as at 31/03/25

Employee No|Name|Staff Group|AfC Band|Ethnic Origin
8001|Ames, J|Nursing & Midwifery Registered|Band 5|White - British
8002|Boateng, E|Nursing & Midwifery Registered|Band 5|Black or Black British - African
8003|Carr, L|Nursing & Midwifery Registered|Band 6|White - British
8004|Desai, P|Nursing & Midwifery Registered|Band 6|Asian or Asian British - Indian
8005|Ellis, R|Nursing & Midwifery Registered|Band 7|White - British
8006|Frost, K|Administrative & Clerical|Band 3|White - British
8007|Hussain, S|Administrative & Clerical|Band 3|Asian or Asian British - Pakistani
8008|Ingle, M|Administrative & Clerical|Band 5|White - British
8009|Jones, T|Administrative & Clerical|Band 5|Not Stated
8010|King, V|Administrative & Clerical|Band 6|Black or Black British - Caribbean
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 3, 2, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 5", 1, 0, 1),
    cell("2025-03-31", "non-clinical: Band 6", 0, 1, 0),
    cell("2025-03-31", "non-clinical", 2, 2, 1),
    cell("2025-03-31", "all", 5, 4, 1),
    ratio("4", "2025-03-31", [3, 5], [2, 4], [1, 1]),
  ],
  said: [],
};
