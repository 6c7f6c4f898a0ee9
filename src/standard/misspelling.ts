/** Long words of the field by which tables are recognised. Shorter ones are too easily other words. */
const fieldWords = [
  "disciplinary",
  "disciplinaries",
  "investigation",
  "investigations",
  "commissioned",
  "commenced",
  "misconduct",
  "grievance",
  "grievances",
  "whistleblowing",
  "capability",
  "ethnicity",
  "category",
  "employee",
  "employees",
  "assignment",
  "organisation",
  "recruitment",
  "applicant",
  "applicants",
  "application",
  "applications",
  "candidate",
  "candidates",
  "shortlisted",
  "shortlisting",
  "interviewed",
  "appointed",
  "appointment",
  "mandatory",
  "completed",
  "completion",
  "attendance",
  "headcount",
  "workforce",
  "professional",
  "administrative",
  "midwifery",
  "indicator",
  "harassment",
  "discrimination",
] as const;

const shortest = 8;

const known: ReadonlySet<string> = new Set(fieldWords);

/**
 * True where one letter was added, left out, replaced or swapped with its neighbour. The first and the last
 * letter must be right: there most words differ from their own plural or past tense.
 */
function differsByOneLetter(written: string, right: string): boolean {
  if (written[0] !== right[0] || written.at(-1) !== right.at(-1)) return false;
  const longer = Math.max(written.length, right.length);
  if (longer - Math.min(written.length, right.length) > 1) return false;
  let start = 0;
  while (start < longer && written[start] === right[start]) start++;
  const [a, b] = [written.slice(start), right.slice(start)];
  if (a.length !== b.length) {
    return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  }
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1);
}

const corrections = new Map<string, string>();

function correctionOf(word: string): string {
  const met = corrections.get(word);
  if (met !== undefined) return met;
  const right = known.has(word)
    ? word
    : (fieldWords.find((other) => other.length >= shortest && differsByOneLetter(word, other)) ??
      word);
  corrections.set(word, right);
  return right;
}

/**
 * A text in lower case with the long words of the field spelt right where one letter is wrong: "disciplinery
 * log" is "disciplinary log". Words of fewer than eight letters stay as they are.
 */
export function rightlySpelt(text: string): string {
  return text.toLowerCase().replace(/[a-z]{8,}/g, correctionOf);
}
