import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Twenty-two concerns were looked at; only those where the decision was a formal investigation entered the process: 4
 * White, 5 BME. Informal: 5 White, 3 BME. No further action: 3 White, 1 BME, 1 not disclosed.
 */
export const triageDecisions: UnseenWorkbook = {
  fileName: "Just culture log.xlsx",
  story: "every concern raised, with the decision whether to go formal",
  sheets: [
    {
      name: "Just Culture log 24-25",
      typed: `
Disciplinary: decision making checklist log

Ref|Date Received|Staff ID|Ethnic Gp|Nature of concern|Decision after checklist
JC01|2024-04-03|20144100|White|Timekeeping|Formal investigation
JC02|2024-04-15|20144107|White|Conduct with colleague|Informal - learning conversation
JC03|2024-05-03|20144114|BME|Social media|Formal investigation
JC04|2024-05-15|20144121|White|Medication|No further action
JC05|2024-06-03|20144128|White|Timekeeping|Formal investigation
JC06|2024-06-15|20144135|White|Conduct with colleague|Informal - learning conversation
JC07|2024-07-03|20144142|BME|Social media|Formal investigation
JC08|2024-07-15|20144149|BME|Medication|No further action
JC09|2024-08-03|20144156|White|Timekeeping|Informal - learning conversation
JC10|2024-08-15|20144163|White|Conduct with colleague|Formal investigation
JC11|2024-09-03|20144170|White|Social media|No further action
JC12|2024-09-15|20144177|BME|Medication|Formal investigation
JC13|2024-10-03|20144184|White|Timekeeping|Informal - learning conversation
JC14|2024-10-15|20144191|BME|Conduct with colleague|Informal - learning conversation
JC15|2024-11-03|20144198|BME|Social media|Formal investigation
JC16|2024-11-15|20144205|Not disclosed|Medication|No further action
JC17|2024-12-03|20144212|White|Timekeeping|Formal investigation
JC18|2024-12-15|20144219|BME|Conduct with colleague|Informal - learning conversation
JC19|2025-01-03|20144226|BME|Social media|Formal investigation
JC20|2025-01-15|20144233|White|Medication|Informal - learning conversation
JC21|2025-02-03|20144240|White|Timekeeping|No further action
JC22|2025-02-15|20144247|BME|Conduct with colleague|Informal - learning conversation
`,
    },
    {
      name: "Headcount",
      typed: `
|White|BME|Not disclosed|All
Headcount 31/03/2025|2400|800|50|3250
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 2400, 800, 50),
    ratio("3", "2025-03-31", [4, 2400], [5, 800], [0, 50]),
  ],
  said: [],
};
