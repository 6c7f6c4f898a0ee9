export type Severity = "error" | "warning" | "note";

/** Something about the data that the reader must know. */
export interface Finding {
  severity: Severity;
  /** Stable kebab-case name, e.g. "unmapped-ethnicity". */
  code: string;
  /** Plain sentence: what, and what to do. */
  message: string;
  /** How many rows, people or cells it concerns. */
  count: number;
  /** Sheet and cells, e.g. "'ESR staff'!D5:D3516"; "" when it concerns no place. */
  where: string;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Findings, most serious first; in the order given within a severity. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity)
  );
}
