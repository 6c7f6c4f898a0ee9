import type { FindingCode } from "../finding-list";
import { plainLabel } from "./figure-label";
import type { CellValue } from "../found-region";
import { contractExclusions } from "../count/staff-rows";
import { isTotal } from "../table-slice";

/** People by their contract: in the workforce, all of them together, or why they are left out of it. */
export type ContractKind = "employed" | "all" | OutsideWorkforce;

/** Findings for people whose contract leaves them out of the workforce. */
export type OutsideWorkforce = Extract<
  FindingCode,
  "bank-workers" | "honorary-staff" | "agency-workers" | "not-employees"
>;

/** Kinds of contract that leave people out of the workforce: those of a staff list, and why. */
export const outsideWorkforce = contractExclusions.flatMap(({ code, pattern, reason }) =>
  typeof reason === "string" ? [{ code: code as OutsideWorkforce, pattern, reason }] : []
);

const employed =
  /\b(perm|permanent\w*|fixed terms?|ftc|temp|temporary|temps|substantive\w*|locums?|employees?|employed|contracted|zero hours?|casual|apprentices?|second(ment|ee)s?|payroll)\b/;

/** "Non-bank", "excl. agency": says who is not in it. */
const without =
  /\b(non|not|no|ex|excl|excludes|excluding|without|except) (bank|agency|honorary|volunteers?)( (and|or) (bank|agency|honorary|volunteers?))*\b/g;

const headers =
  /^(assignment|employment|employee|contract|worker|appointment|staff) (category|type|status|basis)$|^(contracts?|employment)$|^(type|basis) of (contract|employment)$/;

/** A text that names people outside the workforce and nothing else: "Bank", "Agency staff". */
const onlyOutside =
  /^(total )?(nhsp |trust |internal )?(bank|agency|honorary|volunteers?)( only)?( (staff|workers?|contracts?|people|employees))?( only)?( total)?$/;

/** A label made of nothing but words of contracts: "Quarry Bank Community NHS Trust" is none. */
const onlyContracts =
  /^((perm|permanent(ly)?|fixed|terms?|ftc|temp|temps|temporary|substantive|locums?|employees?|employed|contracts?|contracted|zero|hours?|casual|apprentices?|second(ment|ee)s?|payroll|bank|nhsp|agency|honorary|volunteers?|non|exec|executive|directors?|chair|governors?|contractors?|work|experience|not|no|excl|excluding|without|and|or|only|staff|workers?|people|paid|unpaid|off|self|full|part|time|internal|sub)( |$))+$/;

const totals = /\b(sub)?totals?\b|\boverall\b/;

/** The kind of contract that a label names; null for one that names none, or employees and others together. */
export function contractKindOf(label: string): ContractKind | null {
  const plain = plainLabel(label);
  const words = plain.replace(without, " ");
  const outside = outsideWorkforce.find(({ pattern }) => pattern.test(words));
  const isEmployed = employed.test(words.replace(/\bnon employees?\b/g, " ")) || words !== plain;
  if (outside) return isEmployed ? null : outside.code;
  return isEmployed ? "employed" : null;
}

/** The same for a label that names nothing but people outside the workforce, whatever its column is of. */
export function outsideWorkforceOf(label: CellValue): OutsideWorkforce | null {
  if (typeof label !== "string" || !onlyOutside.test(plainLabel(label))) return null;
  const kind = contractKindOf(label);
  return kind === "employed" || kind === "all" ? null : kind;
}

/** True for the total of one kind of contract: "Permanent Total". */
export function isTotalOfContract(label: string): boolean {
  return totals.test(plainLabel(label)) && contractKindOf(label) !== null;
}

/** Share of values that make labels under a header of contracts kinds of contract. */
const shareOfKinds = 0.5;

/**
 * True for labels that tell people apart by their contract: most of them under a header that says so; under any other
 * all of them, in no other words.
 */
export function isOfContracts(header: string, labels: readonly CellValue[]): boolean {
  const texts = labels.filter((label) => !isTotal(label)).map(String);
  const kinds = texts.filter((text) => contractKindOf(text) !== null);
  if (kinds.length === 0) return false;
  if (headers.test(plainLabel(header))) return kinds.length >= texts.length * shareOfKinds;
  const isOnly = (text: string) =>
    onlyContracts.test(plainLabel(text).replace(new RegExp(totals.source, "g"), " ").trim());
  return kinds.length === texts.length && kinds.every(isOnly);
}

/** A text without the kinds of contract that it names. */
export function withoutContractKinds(text: string): string {
  return outsideWorkforce.reduce(
    (rest, { pattern }) => rest.replace(new RegExp(pattern.source, "gi"), " "),
    text
  );
}
