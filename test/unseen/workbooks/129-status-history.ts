import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * An application has a row for each step: nine of eleven were shortlisted, four appointed.
 */
export const statusHistory: UnseenWorkbook = {
  fileName: "Trac status history.xlsx",
  story: "a history of statuses, several rows an application",
  sheets: [
    {
      name: "App history",
      typed: `
App ID|Vacancy|Applicant ethnicity|Status|Status date
A-01|RX-100|White - British|Submitted|2024-05-01
A-01|RX-100|White - British|Shortlisted|2024-05-10
A-01|RX-100|White - British|Interviewed|2024-05-20
A-01|RX-100|White - British|Appointed|2024-06-15
A-02|RX-100|Asian or Asian British - Indian|Submitted|2024-05-02
A-02|RX-100|Asian or Asian British - Indian|Shortlisted|2024-05-10
A-02|RX-100|Asian or Asian British - Indian|Interviewed|2024-05-20
A-02|RX-100|Asian or Asian British - Indian|Rejected after interview|2024-05-23
A-03|RX-100|Black or Black British - African|Submitted|2024-05-02
A-03|RX-100|Black or Black British - African|Not shortlisted|2024-05-10
A-04|RX-100|White - British|Submitted|2024-05-03
A-04|RX-100|White - British|Shortlisted|2024-05-10
A-04|RX-100|White - British|Interviewed|2024-05-20
A-04|RX-100|White - British|Rejected after interview|2024-05-23
A-05|RX-117|Asian or Asian British - Pakistani|Submitted|2024-08-01
A-05|RX-117|Asian or Asian British - Pakistani|Shortlisted|2024-08-14
A-05|RX-117|Asian or Asian British - Pakistani|Interviewed|2024-08-29
A-05|RX-117|Asian or Asian British - Pakistani|Appointed|2024-09-30
A-06|RX-117|White - Any other White background|Submitted|2024-08-01
A-06|RX-117|White - Any other White background|Shortlisted|2024-08-14
A-06|RX-117|White - Any other White background|Withdrawn|2024-08-20
A-07|RX-117|Chinese|Submitted|2024-08-03
A-07|RX-117|Chinese|Shortlisted|2024-08-14
A-07|RX-117|Chinese|Interviewed|2024-08-29
A-07|RX-117|Chinese|Rejected after interview|2024-09-02
A-08|RX-131|Prefer not to say|Submitted|2024-11-04
A-08|RX-131|Prefer not to say|Shortlisted|2024-11-15
A-08|RX-131|Prefer not to say|Interviewed|2024-11-28
A-08|RX-131|Prefer not to say|Appointed|2025-01-06
A-09|RX-131|White - British|Submitted|2024-11-04
A-09|RX-131|White - British|Shortlisted|2024-11-15
A-09|RX-131|White - British|Interviewed|2024-11-28
A-09|RX-131|White - British|Appointed|2025-01-10
A-10|RX-131|Black or Black British - Caribbean|Submitted|2024-11-05
A-10|RX-131|Black or Black British - Caribbean|Shortlisted|2024-11-15
A-10|RX-131|Black or Black British - Caribbean|Interviewed|2024-11-28
A-10|RX-131|Black or Black British - Caribbean|Rejected after interview|2024-12-02
A-11|RX-131|White - Irish|Submitted|2024-11-05
A-11|RX-131|White - Irish|Not shortlisted|2024-11-15
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [2, 4], [1, 4], [1, 1])],
  said: [],
};
