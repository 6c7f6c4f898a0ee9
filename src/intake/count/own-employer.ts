import { plainText } from "../../standard/plain-text";
import type { CellValue } from "../found-region";
import { plainOrganisation } from "../recognise/organisation-of-text";
import { readYesOrNo } from "../yes-or-no";

const ownWords =
  /^(the |our |own |this |host )*(trust|organisation|internal|in house|us|own|home|employed here)( (staff|employees?|delegates?|only))?$|^(our|own) (staff|employees?)$/;

const otherWords =
  /^(external|other|another|outside|non trust)( (trust|organisation|employer|provider|staff|delegate)s?)?$/;

/** A header that asks whether somebody is from elsewhere: its yes means so. */
const asksForOthers = /^\W*(is |an )?external\b(?!.*\binternal\b)/i;

/** A header that asks the opposite. */
const asksForOwn = /^\W*(is |an )?internal\b(?!.*\bexternal\b)/i;

/** True for a cell that means the organisation itself, or answers yes or no. */
export function isOwnOrAnswer(value: CellValue): boolean {
  return (
    typeof readYesOrNo(value, "delegateFrom") === "boolean" || ownEmployerIn(value, "") === "own"
  );
}

/**
 * Whether a cell of a column of employers means the organisation itself: "Trust", "Internal", its name or the beginning
 * of it; yes and no by what the header asks ("External?"). Null for a blank cell; any other text is another employer,
 * as far as it can be told.
 */
export function ownEmployerIn(
  value: CellValue,
  header: string,
  organisation: string | null = null
): "own" | "other" | null {
  const answer = readYesOrNo(value, "delegateFrom");
  if (answer === null) return null;
  if (typeof answer === "boolean" && asksForOthers.test(header)) return answer ? "other" : "own";
  if (typeof answer === "boolean" && asksForOwn.test(header)) return answer ? "own" : "other";
  const plain = plainText(value)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (ownWords.test(plain)) return "own";
  if (otherWords.test(plain) || organisation === null) return "other";
  const name = plainOrganisation(plain);
  return `${plainOrganisation(organisation)} `.startsWith(`${name} `) ? "own" : "other";
}
