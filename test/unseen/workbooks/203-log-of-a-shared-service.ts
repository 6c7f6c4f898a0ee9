import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The casework team serves three trusts, and its log holds the cases of all; the file and the headcount are Alderby's (ACT).
 * Formal disciplinary of ACT: 3 White, 2 BME, 1 not stated. 9 lines are of the other two clients.
 */
export const logOfASharedService: UnseenWorkbook = {
  fileName: "ER casework for ACT WRES 2025.xlsx",
  story:
    "the casework log of a shared service with a column for the client trust, the headcount of one of them",
  sheets: [
    {
      name: "Casework",
      typed: `
Wrendale HR Shared Service: casework log 2024/25

Log|Client|Opened|Matter|Level|Staff Ref|Ethnic Origin|Status
2401|ACT|2024-04-11|Disciplinary|Formal|A5108|White British|Closed
2402|SDH|2024-04-18|Disciplinary|Formal|S2230|Black African|Closed
2404|MMH|2024-05-02|Disciplinary|Formal|M0712|White British|Closed
2405|ACT|2024-05-23|Disciplinary|Formal|A5340|Indian|Closed
2407|ACT|2024-06-06|Grievance|Formal|A5011|White British|Closed
2409|SDH|2024-07-01|Disciplinary|Formal|S2417|White Irish|Closed
2410|SDH|2024-07-15|Disciplinary|Formal|S2422|Black African|Closed
2413|ACT|2024-08-20|Disciplinary|Formal|A5277|White British|Closed
2414|MMH|2024-09-03|Disciplinary|Formal|M0688|Pakistani|Closed
2416|ACT|2024-10-09|Disciplinary|Informal|A5402|Black Caribbean|Closed
2417|SDH|2024-10-22|Disciplinary|Formal|S2501|White British|Closed
2420|ACT|2024-11-14|Disciplinary|Formal|A5419|Black African|Closed
2421|MMH|2024-12-02|Sickness absence|Formal|M0801|White British|Closed
2424|SDH|2025-01-16|Disciplinary|Formal|S2533|Filipino|Open
2425|ACT|2025-01-27|Disciplinary|Formal|A5188|White British|Open
2428|ACT|2025-02-19|Disciplinary|Formal|A5460|Not stated|Open
2430|MMH|2025-03-05|Disciplinary|Formal|M0719|White British|Open

Clients: ACT = Alderby Community NHS Trust, MMH = Marl Mental Health NHS FT, SDH = South Downham Hospitals NHS Trust
`,
    },
    {
      name: "ACT headcount",
      typed: `
Alderby Community NHS Trust (ACT)
Headcount at 31 March 2025, substantive staff

White|1310
BME|284
Not known|36
Total|1630
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1310, 284, 36),
    ratio("3", "2025-03-31", [3, 1310], [2, 284], [1, 36]),
  ],
  said: [[/client|MMH|SDH|other (trust|organisation|employer)/i]],
  knownGap:
    "refused: nothing above the headcount says what it counts, and a column of clients is not taken for the employer",
};
