import { trainingRoleOf } from "../../standard/training-roles";
import { takingUpOf, type TakingUp } from "../../standard/training-statuses";
import { readDay } from "../excel-date";
import type { CellValue } from "../found-region";
import { readYesOrNo } from "../yes-or-no";

/**
 * What a cell of a status column says of training: yes or no, the words of a status, or the date or the hours of
 * what was taken up. "blank" for nothing, "-" and "n/a"; "unclear" for unknown words.
 */
export function readTrainingStatus(value: CellValue): TakingUp | "blank" {
  const answer = readYesOrNo(value, "completionStatus");
  if (answer === null) return "blank";
  if (typeof answer === "boolean") return answer ? "taken up" : "not taken up";
  if (typeof value === "number") return value > 0 ? "taken up" : "not taken up";
  if (typeof readDay(value, false) === "number") return "taken up";
  const role = trainingRoleOf(String(value));
  if (role !== null) return role === "participant" ? "taken up" : "not taken up";
  return takingUpOf(String(value));
}

const noAmount = /^(nil|none|zero|no)\b/i;

/**
 * What a cell says of how much of some training was taken, in days, hours or sessions: "not taken up" for 0 and
 * "0 days"; "blank" for nothing; in other words, what a status column says by them.
 */
export function readAmountTaken(value: CellValue): TakingUp | "blank" {
  if (typeof value === "number") return value > 0 ? "taken up" : "not taken up";
  const text = String(value).trim();
  const amount = /^\d*[.,]?\d+/.exec(text);
  if (amount) return Number(amount[0].replace(",", ".")) > 0 ? "taken up" : "not taken up";
  return noAmount.test(text) ? "not taken up" : readTrainingStatus(value);
}

/** True for yes, no and the words of a status: neither a date nor a number of hours. */
export function isStatusWord(value: CellValue): boolean {
  if (typeof readYesOrNo(value, "completionStatus") === "boolean") return true;
  return typeof value === "string" && takingUpOf(value) !== "unclear";
}

/**
 * True where a column of refusals ("Cancelled", "DNA") marks a record: by yes, a date or a reason, and not by "no"
 * or by the words of somebody who did come.
 */
export function isMarkedOut(value: CellValue): boolean {
  const answer = readYesOrNo(value, "notTakenUp");
  if (answer !== "unreadable") return answer === true;
  return typeof value === "number" || takingUpOf(String(value)) !== "taken up";
}
