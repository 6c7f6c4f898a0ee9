import { headerPlain } from "./header-words";

/** Headers of the later or checked one of two columns of one thing. */
const later =
  /\b(updated?|updates|census|self (declared|declaration|reported|identified|described|classified|service)|validated|verified|final|correct(ed|ion|ions)?|confirmed|checked|current|latest|new|newest|revised|amended|cleaned|cleansed|cleaned up|true|actual|reviewed)\b/;

/** Headers of the earlier or unchecked one. */
const earlier =
  /\b(old|older|original|originally|previous|previously|prior|before|former|formerly|raw|initial|legacy|superseded|not (yet )?(updated|validated|verified|confirmed|checked|corrected)|un(validated|verified|confirmed|checked|corrected)|incorrect)\b/;

const year = /\b20[0-4]\d\b/g;

/** Headers that speak of somebody whom the person of the row has to do with. */
const ofOthers =
  /\b(mentors?|mentees?|buddy|buddies|coach(es)?|partners?|spouse|parents?|mother|father|child(ren)?|patients?|family|friend|population|community)\b|\b(of|for) (?!(the )?(applicants?|candidates?|employees?|staff|persons?|people|individuals?|members?|workers?|colleagues?|subject|respondent|record|origin|esr|wres)\b)/;

/**
 * Which of two columns of one thing goes first, by the words of their headers: above 0 the first, below 0 the
 * second, 0 where the headers do not tell. "Updated", "census" and "validated" go before plain headers, these
 * before "old" and "unverified"; of two headers alike in this that both name a year the later one goes first.
 */
export function comparePrecedence(first: string, second: string): number {
  const [one, other] = [first, second].map(headerPlain);
  const rank = (plain: string) => (earlier.test(plain) ? -1 : later.test(plain) ? 1 : 0);
  const latest = (plain: string) =>
    Math.max(0, ...[...plain.matchAll(year)].map(([text]) => Number(text)));
  const years = [latest(one), latest(other)];
  return rank(one) - rank(other) || (years.every((named) => named > 0) ? years[0] - years[1] : 0);
}

/** True for a header that may be of somebody else than the person of the row: "Ethnicity of mentor". */
export function mayBeOfOthers(header: string): boolean {
  return ofOthers.test(headerPlain(header));
}

/** True for a header of the later or checked one of two columns, whatever it is a column of. */
export function saysLater(header: string): boolean {
  const plain = headerPlain(header);
  return later.test(plain) && !earlier.test(plain);
}
