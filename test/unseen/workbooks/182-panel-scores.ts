import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A line for every member of the panel, two or three for each candidate, and the numbers of the candidates start again with each
 * vacancy: 18 applications, not 50, and not 4. Who declined or did not attend stays in the base.
 */
export const panelScores: UnseenWorkbook = {
  fileName: "Interview scores.xlsx",
  story:
    "scores of interview panels with a line for each panel member, candidates numbered anew for each vacancy",
  sheets: [
    {
      name: "Scores 24-25",
      typed: `
Interview panel scores, candidates shortlisted in 2024/25

Vacancy|Post|Interview Date|Cand. No.|Ethnic Origin|Panel Member|Score /25|Outcome
K-0412|Staff Nurse, Ward 7|2024-05-14|1|White - British|Okafor|21|Offer accepted
K-0412|Staff Nurse, Ward 7|2024-05-14|1|White - British|Field|20|Offer accepted
K-0412|Staff Nurse, Ward 7|2024-05-14|1|White - British|Lund|19|Offer accepted
K-0412|Staff Nurse, Ward 7|2024-05-14|2|Black or Black British - African|Okafor|14|Appointable, reserve
K-0412|Staff Nurse, Ward 7|2024-05-14|2|Black or Black British - African|Field|15|Appointable, reserve
K-0412|Staff Nurse, Ward 7|2024-05-14|2|Black or Black British - African|Lund|15|Appointable, reserve
K-0412|Staff Nurse, Ward 7|2024-05-14|3|Asian or Asian British - Indian|Okafor|8|Not appointable
K-0412|Staff Nurse, Ward 7|2024-05-14|3|Asian or Asian British - Indian|Field|6|Not appointable
K-0412|Staff Nurse, Ward 7|2024-05-14|3|Asian or Asian British - Indian|Lund|12|Not appointable
K-0412|Staff Nurse, Ward 7|2024-05-14|4|White - British|Okafor|23|Offer accepted
K-0412|Staff Nurse, Ward 7|2024-05-14|4|White - British|Field|20|Offer accepted
K-0412|Staff Nurse, Ward 7|2024-05-14|4|White - British|Lund|18|Offer accepted
K-0455|Medical Secretary|2024-07-02|1|White - British|Bright|11|Not appointable
K-0455|Medical Secretary|2024-07-02|1|White - British|Shah|10|Not appointable
K-0455|Medical Secretary|2024-07-02|1|White - British|Coe|9|Not appointable
K-0455|Medical Secretary|2024-07-02|2|Asian or Asian British - Pakistani|Bright|23|Offer accepted
K-0455|Medical Secretary|2024-07-02|2|Asian or Asian British - Pakistani|Shah|20|Offer accepted
K-0455|Medical Secretary|2024-07-02|2|Asian or Asian British - Pakistani|Coe|18|Offer accepted
K-0455|Medical Secretary|2024-07-02|3|White - Any other White background|Bright|13|Appointable, reserve
K-0455|Medical Secretary|2024-07-02|3|White - Any other White background|Shah|14|Appointable, reserve
K-0455|Medical Secretary|2024-07-02|3|White - Any other White background|Coe|15|Appointable, reserve
K-0507|Ward Manager|2024-09-24|1|White - British|Field|24|Offer accepted
K-0507|Ward Manager|2024-09-24|1|White - British|Amin|18|Offer accepted
K-0507|Ward Manager|2024-09-24|1|White - British|Lund|23|Offer accepted
K-0507|Ward Manager|2024-09-24|2|Black or Black British - Caribbean|Field||Did not attend
K-0507|Ward Manager|2024-09-24|2|Black or Black British - Caribbean|Amin||Did not attend
K-0507|Ward Manager|2024-09-24|2|Black or Black British - Caribbean|Lund||Did not attend
K-0507|Ward Manager|2024-09-24|3|White - British|Field|11|Not appointable
K-0507|Ward Manager|2024-09-24|3|White - British|Amin|11|Not appointable
K-0507|Ward Manager|2024-09-24|3|White - British|Lund|6|Not appointable
K-0533|Radiographer|2024-11-19|1|Asian or Asian British - Indian|Doyle|19|Offer declined
K-0533|Radiographer|2024-11-19|1|Asian or Asian British - Indian|Shah|22|Offer declined
K-0533|Radiographer|2024-11-19|1|Asian or Asian British - Indian|Price|23|Offer declined
K-0533|Radiographer|2024-11-19|2|White - Irish|Doyle|23|Offer accepted
K-0533|Radiographer|2024-11-19|2|White - Irish|Shah|19|Offer accepted
K-0533|Radiographer|2024-11-19|2|White - Irish|Price|22|Offer accepted
K-0533|Radiographer|2024-11-19|3|Not stated|Doyle|7|Not appointable
K-0533|Radiographer|2024-11-19|3|Not stated|Shah|10|Not appointable
K-0533|Radiographer|2024-11-19|3|Not stated|Price|11|Not appointable
K-0533|Radiographer|2024-11-19|4|Mixed - White and Asian|Doyle|19|Appointable, reserve
K-0533|Radiographer|2024-11-19|4|Mixed - White and Asian|Shah|19|Appointable, reserve
K-0533|Radiographer|2024-11-19|4|Mixed - White and Asian|Price|13|Appointable, reserve
K-0590|Porter|2025-02-06|1|White - British|Coe|24|Offer accepted
K-0590|Porter|2025-02-06|1|White - British|Price|23|Offer accepted
K-0590|Porter|2025-02-06|2|Black or Black British - African|Coe|19|Offer accepted
K-0590|Porter|2025-02-06|2|Black or Black British - African|Price|22|Offer accepted
K-0590|Porter|2025-02-06|3|White - British|Coe|9|Not appointable
K-0590|Porter|2025-02-06|3|White - British|Price|11|Not appointable
K-0590|Porter|2025-02-06|4|Asian or Asian British - Bangladeshi|Coe|7|Not appointable
K-0590|Porter|2025-02-06|4|Asian or Asian British - Bangladeshi|Price|10|Not appointable

Each member of the panel scores on their own: one line per panel member. Candidate numbers start again at 1 for each vacancy.
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [5, 9], [2, 8], [0, 1])],
  said: [[/Cand\. No|application|repeat|duplicate|more than one|same candidate/i]],
};
