/** Headers of columns by whose values rows of the same labels may be told apart and added. */
const ofPeople =
  /\b(division|directorate|department|site|location|gender|sex|age|religion|disab\w*|staff group|job|role|cost cent\w+|care group|special\w+|team|ward|contract|assignment category|business unit|service)\b/i;

/** The same for applications, which belong to a vacancy. */
const ofApplications =
  /\b(vacanc\w+|campaigns?|requisitions?|adverts?|posts?|positions?|streams?)\b/i;

/** True for a header by whose values rows are parts of one whole: divisions, and of applications posts too. */
export function tellsPartsApart(header: string, isOfRecruitment: boolean): boolean {
  return ofPeople.test(header) || (isOfRecruitment && ofApplications.test(header));
}
