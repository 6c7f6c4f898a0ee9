import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Appointed is who was offered the post and took it: not a reserve, not a declined offer. Shortlisted: White C01,
 * C02, C03, C04, C06, C07, of whom C01 and C04 appointed; BME C08, C09, C10, C12, C13, C14, of whom C08; C15 did not
 * say.
 */
export const reserveList: UnseenWorkbook = {
  fileName: "campaign tracker.xlsx",
  story: "interview outcomes with a reserve list and declined offers",
  sheets: [
    {
      name: "Tracker 24-25",
      typed: `
Vac Ref|Job Title|Band|Cand ID|Int/Ext|Ethnic Background|S/L|Interview Date|Interview Outcome|Comments
RX1-101|Staff Nurse|5|C01|Ext|White British|Y|2024-05-14|Offered|start 1 July
RX1-101|Staff Nurse|5|C02|Ext|White British|Y|2024-05-14|Reserve
RX1-101|Staff Nurse|5|C03|Int|White British|Y|2024-05-14|Unsuccessful
RX1-101|Staff Nurse|5|C08|Ext|Indian|Y|2024-05-14|Offered
RX1-101|Staff Nurse|5|C09|Ext|Black African|Y|2024-05-14|Reserve|would appoint
RX1-101|Staff Nurse|5|C10|Int|Black African|Y|2024-05-14|Unsuccessful
RX1-101|Staff Nurse|5|C11|Ext|Pakistani|N
RX1-178|Ward Clerk|3|C04|Int|White Irish|Y|2024-11-06|Offered
RX1-178|Ward Clerk|3|C05|Ext|White British|N
RX1-178|Ward Clerk|3|C06|Ext|White British|Y|2024-11-06|Offer declined|took post elsewhere
RX1-178|Ward Clerk|3|C07|Ext|White - any other|Y|2024-11-06|DNA
RX1-178|Ward Clerk|3|C12|Ext|Chinese|Y|2024-11-06|Unsuccessful
RX1-178|Ward Clerk|3|C13|Ext|Black Caribbean|Y|2024-11-06|Withdrew
RX1-178|Ward Clerk|3|C14|Int|Mixed White and Asian|Y|2024-11-06|Reserve
RX1-178|Ward Clerk|3|C15|Ext|Prefer not to say|Y|2024-11-06|Unsuccessful
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [2, 6], [1, 6], [0, 1])],
  said: [],
};
