import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The working paper of the return: what the systems gave, what was corrected by hand (with reasons) and what was
 * submitted, which is the sum of the two. Only what was submitted counts; the first block, or all three together, does not.
 */
export const extractAdjustedSubmitted: UnseenWorkbook = {
  fileName: "WRES DCF working paper 2025.xlsx",
  story: "the items of the return as extracted, as adjusted by hand and as submitted, side by side",
  sheets: [
    {
      name: "Recon",
      merged: ["C4:E4", "F4:H4", "I4:K4"],
      typed: `
WRES 2025 data collection: reconciliation of system extracts to the return
Period 1 April 2024 to 31 March 2025, workforce at 31 March 2025

Ind|Data item|As extracted|||Manual adjustment|||As submitted|||Reason for adjustment
||White|BME|Unknown|White|BME|Unknown|White|BME|Unknown
2|Number of shortlisted applicants|2410|1985|96|-38|-152|-4|2372|1833|92|Trac counts campaign 331 twice
2|Number appointed from shortlisting|512|301|14|9|-27|0|521|274|14|Campaign 331; late offers not yet closed in Trac
2|Likelihood of shortlisting / appointed|21.2%|15.2%|14.6%||||22.0%|14.9%|15.2%
2|Relative likelihood White compared to BME|1.40||||||1.47
3|Number of staff in workforce|3126|1247|85|-6|-7|0|3120|1240|85|Hosted network staff taken out
3|Number of staff entering the formal disciplinary process|21|17|1|-2|1|0|19|18|1|2 cases stepped down; 1 case wrongly logged as capability
3|Likelihood of staff entering the formal disciplinary process|0.7%|1.4%|1.2%||||0.6%|1.5%|1.2%
3|Relative likelihood BME compared to White|2.03||||||2.38

Signed off by the Deputy Director of People 28 May 2025
`,
    },
  ],
  results: [
    ratio("2", "2025-03-31", [521, 2372], [274, 1833], [14, 92]),
    ratio("3", "2025-03-31", [19, 3120], [18, 1240], [1, 85]),
  ],
  mayAlso: [cell("2025-03-31", "all", 3120, 1240, 85)],
  said: [],
};
