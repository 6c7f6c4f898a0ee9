import { type ExpectedResult, type Pair, type UnseenWorkbook } from "../unseen-workbook";

function answers(
  indicator: "5" | "6" | "7" | "8",
  period: string,
  white: Pair,
  bme: Pair,
  value: number
): ExpectedResult {
  return { indicator, period, part: "all", white, bme, unknown: [0, 0], value };
}

/*
 * By hand, survey 2023 (report of 31 March 2024), 800 White and 400 other answers: 25 % and 30 % are 200 and 120; 22.5 % and
 * 27.5 %: 180 and 110; 60 % and 45 %: 480 and 180; 6 % and 15 %: 48 and 60. Survey 2024, 1,000 and 500: 24 % and 29 %: 240
 * and 145; 21.5 % and 26 %: 215 and 130; 61 % and 48 %: 610 and 240; 5.5 % and 14 %: 55 and 70. All staff, women and men
 * are none of the groups, the median is nobody's own.
 */
export const surveyDownload: UnseenWorkbook = {
  fileName: "staff_survey_breakdowns.csv",
  story:
    "a .csv of breakdowns from the survey portal: all staff, ethnicity and gender under one another, two years, a median beside",
  csv: `
Organisation,Survey year,Question,Question text,Breakdown,Result (%),Respondents,Benchmark median (%)
Anyshire NHS FT,2023,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",All staff,26.6,1230,27.6
Anyshire NHS FT,2023,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Ethnicity: White,25.0,800,25.7
Anyshire NHS FT,2023,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Ethnicity: All other ethnic groups,30.0,400,31.2
Anyshire NHS FT,2023,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Gender: Female,28.0,800,29.0
Anyshire NHS FT,2023,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Gender: Male,23.0,400,24.0
Anyshire NHS FT,2023,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",All staff,24.2,1230,25.2
Anyshire NHS FT,2023,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Ethnicity: White,22.5,800,23.2
Anyshire NHS FT,2023,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Ethnicity: All other ethnic groups,27.5,400,28.7
Anyshire NHS FT,2023,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Gender: Female,24.9,800,25.9
Anyshire NHS FT,2023,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Gender: Male,23.5,400,24.5
Anyshire NHS FT,2023,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",All staff,55.1,1230,56.1
Anyshire NHS FT,2023,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Ethnicity: White,60.0,800,60.7
Anyshire NHS FT,2023,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Ethnicity: All other ethnic groups,45.0,400,46.2
Anyshire NHS FT,2023,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Gender: Female,54.0,800,55.0
Anyshire NHS FT,2023,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Gender: Male,57.5,400,58.5
Anyshire NHS FT,2023,q16b,"Experienced discrimination from manager / team leader or other colleagues",All staff,8.9,1230,9.9
Anyshire NHS FT,2023,q16b,"Experienced discrimination from manager / team leader or other colleagues",Ethnicity: White,6.0,800,6.7
Anyshire NHS FT,2023,q16b,"Experienced discrimination from manager / team leader or other colleagues",Ethnicity: All other ethnic groups,15.0,400,16.2
Anyshire NHS FT,2023,q16b,"Experienced discrimination from manager / team leader or other colleagues",Gender: Female,8.8,800,9.8
Anyshire NHS FT,2023,q16b,"Experienced discrimination from manager / team leader or other colleagues",Gender: Male,9.2,400,10.2
Anyshire NHS FT,2024,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",All staff,25.6,1530,26.6
Anyshire NHS FT,2024,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Ethnicity: White,24.0,1000,24.7
Anyshire NHS FT,2024,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Ethnicity: All other ethnic groups,29.0,500,30.2
Anyshire NHS FT,2024,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Gender: Female,26.4,1000,27.4
Anyshire NHS FT,2024,q14a,"Experienced harassment, bullying or abuse from patients, service users, relatives or the public",Gender: Male,24.0,500,25.0
Anyshire NHS FT,2024,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",All staff,23.0,1530,24.0
Anyshire NHS FT,2024,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Ethnicity: White,21.5,1000,22.2
Anyshire NHS FT,2024,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Ethnicity: All other ethnic groups,26.0,500,27.2
Anyshire NHS FT,2024,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Gender: Female,23.2,1000,24.2
Anyshire NHS FT,2024,q14b/c,"Experienced harassment, bullying or abuse from managers or colleagues (combined)",Gender: Male,22.4,500,23.4
Anyshire NHS FT,2024,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",All staff,56.7,1530,57.7
Anyshire NHS FT,2024,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Ethnicity: White,61.0,1000,61.7
Anyshire NHS FT,2024,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Ethnicity: All other ethnic groups,48.0,500,49.2
Anyshire NHS FT,2024,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Gender: Female,56.0,1000,57.0
Anyshire NHS FT,2024,q15,"Organisation acts fairly: equal opportunities for career progression / promotion",Gender: Male,58.9,500,59.9
Anyshire NHS FT,2024,q16b,"Experienced discrimination from manager / team leader or other colleagues",All staff,8.3,1530,9.3
Anyshire NHS FT,2024,q16b,"Experienced discrimination from manager / team leader or other colleagues",Ethnicity: White,5.5,1000,6.2
Anyshire NHS FT,2024,q16b,"Experienced discrimination from manager / team leader or other colleagues",Ethnicity: All other ethnic groups,14.0,500,15.2
Anyshire NHS FT,2024,q16b,"Experienced discrimination from manager / team leader or other colleagues",Gender: Female,8.2,1000,9.2
Anyshire NHS FT,2024,q16b,"Experienced discrimination from manager / team leader or other colleagues",Gender: Male,8.7,500,9.7
`,
  results: [
    answers("5", "2024-03-31", [200, 800], [120, 400], 5),
    answers("6", "2024-03-31", [180, 800], [110, 400], 5),
    answers("7", "2024-03-31", [480, 800], [180, 400], -15),
    answers("8", "2024-03-31", [48, 800], [60, 400], 9),
    answers("5", "2025-03-31", [240, 1000], [145, 500], 5),
    answers("6", "2025-03-31", [215, 1000], [130, 500], 4.5),
    answers("7", "2025-03-31", [610, 1000], [240, 500], -13),
    answers("8", "2025-03-31", [55, 1000], [70, 500], 8.5),
  ],
  said: [],
};
