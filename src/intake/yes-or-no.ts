import type { CellValue } from "./found-region";
import type { ColumnRole } from "./recognised-table";

const yesTexts = new Set(["y", "yes", "true", "t", "1", "x", "✓", "✔"]);
const noTexts = new Set(["n", "no", "false", "f", "0", "✗", "✘"]);

type Words = { no: RegExp; yes: RegExp };

/** Words that columns use instead of yes and no; "no" is tried first ("Non-mandatory"). */
const wordsByRole: Partial<Record<ColumnRole, Words>> = {
  primaryAssignment: { no: /\b(non|not|secondary|other|additional)\b/, yes: /\b(primary|main)\b/ },
  mandatory: {
    no: /\b(non|not|optional|voluntary|cpd|development|role specific)\b|nonmandatory/,
    yes: /\b(mandatory|statutory|stat|mand|compulsory|core skills|cstf|mast|essential)\b/,
  },
  voting: { no: /\b(non|not|without|no)\b|nonvoting/, yes: /\b(voting|vote)\b/ },
  executive: {
    no: /\b(non|not|ned|neds|chair|chairman|chairwoman|chairperson)\b|nonexecutive/,
    yes: /\b(exec|executive|execs)\b/,
  },
};

/**
 * What a yes-or-no cell says: Y, Yes, TRUE, 1 and a tick are true, N, No, FALSE and 0 false, and the words
 * of its role too ("Non-voting"); null for blank, "unreadable" for anything else.
 */
export function readYesOrNo(value: CellValue, role: ColumnRole): boolean | null | "unreadable" {
  if (typeof value === "boolean") return value;
  const text = String(value).trim().toLowerCase();
  if (text === "" || text === "-" || text === "n/a") return null;
  if (yesTexts.has(text)) return true;
  if (noTexts.has(text)) return false;
  const words = wordsByRole[role];
  const plain = text.replace(/[^a-z]+/g, " ");
  if (words?.no.test(plain)) return false;
  if (words?.yes.test(plain)) return true;
  return "unreadable";
}
