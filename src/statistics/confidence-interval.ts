import type { Extended } from "./extended";

/** The methods by which an interval of this room is made, as they are printed. */
export type IntervalMethod =
  "Miettinen-Nurminen" | "Koopman" | "Katz" | "Newcombe" | "Wilson" | "Mantel-Haenszel";

/** A two-sided confidence interval that carries its level (0.95 for 95 %) and its method. */
export interface ConfidenceInterval {
  level: number;
  method: IntervalMethod;
  lower: Extended;
  upper: Extended;
}
