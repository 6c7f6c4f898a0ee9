import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The furthest step of each application is a number whose meaning stands in a key to the right, under a header of the same name.
 * From 30 on they were shortlisted, 11 White, 10 BME, 2 not said; 60 and 70 are appointments, 5, 2 and 1.
 */
export const furthestCode: UnseenWorkbook = {
  fileName: "Applicants by code.xlsx",
  story: "applicants with the furthest step as a number, and the key to the numbers in the margin",
  sheets: [
    {
      name: "Applicants",
      typed: `
Applicants by furthest code, vacancies closed in 2024/25|||||||||

No.|Vacancy|Band|Closed|Ethnic Group|Int/Ext|Code||Code|Meaning
1|V2417|Band 3|2024-04-29|White other|Int|70||10|Applied
2|V2417|Band 3|2024-04-29|White other|Int|60||20|Not shortlisted
3|V2417|Band 3|2024-04-29|Pakistani|Ext|40||25|Withdrew before shortlisting
4|V2417|Band 3|2024-04-29|Black Caribbean|Int|30||30|Shortlisted, did not attend interview
5|V2417|Band 3|2024-04-29|White British|Int|45||35|Shortlisted, withdrew
6|V2417|Band 3|2024-04-29|Mixed White and Black African|Ext|20||40|Interviewed, not successful
7|V2417|Band 3|2024-04-29|White British|Ext|20||45|Interviewed, reserve
8|V2422|Band 6|2024-06-14|White other|Ext|70||50|Offer declined by candidate
9|V2422|Band 6|2024-06-14|White British|Ext|20||60|Offer accepted
10|V2422|Band 6|2024-06-14|Mixed White and Black African|Ext|40||70|Started in post
11|V2422|Band 6|2024-06-14|Indian|Ext|45
12|V2422|Band 6|2024-06-14|White British|Ext|40
13|V2422|Band 6|2024-06-14|White Irish|Ext|40
14|V2422|Band 6|2024-06-14|Mixed White and Black African|Ext|40
15|V2436|Band 5|2024-08-30|White British|Int|50
16|V2436|Band 5|2024-08-30|Prefer not to say|Ext|70
17|V2436|Band 5|2024-08-30|Black African|Ext|20
18|V2436|Band 5|2024-08-30|Mixed White and Black African|Ext|60
19|V2436|Band 5|2024-08-30|Mixed White and Black African|Ext|40
20|V2436|Band 5|2024-08-30|Prefer not to say|Ext|40
21|V2436|Band 5|2024-08-30|White British|Ext|70
22|V2451|Band 7|2024-11-08|White British|Ext|20
23|V2451|Band 7|2024-11-08|Pakistani|Ext|25
24|V2451|Band 7|2024-11-08|White Irish|Int|40
25|V2451|Band 7|2024-11-08|White British|Ext|60
26|V2451|Band 7|2024-11-08|White British|Ext|30
27|V2451|Band 7|2024-11-08|Asian other|Ext|20
28|V2451|Band 7|2024-11-08|White British|Ext|25
29|V2463|Band 2|2025-01-17|Mixed White and Black African|Int|20
30|V2463|Band 2|2025-01-17|Black African|Int|35
31|V2463|Band 2|2025-01-17|Prefer not to say|Int|20
32|V2463|Band 2|2025-01-17|Pakistani|Ext|20
33|V2463|Band 2|2025-01-17|Black African|Ext|70
34|V2463|Band 2|2025-01-17|Black Caribbean|Ext|50
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [5, 11], [2, 10], [1, 2])],
  said: [[/"Code"/, /read by the key/, /40 = "Interviewed, not successful"/]],
};
