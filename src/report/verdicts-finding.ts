import type { IndicatorResult } from "../analysis/indicator-result";
import type { Verdict } from "../analysis/verdict";

/** What is said of the names with these verdicts; the first row holds what matters most. */
const kinds: readonly {
  verdicts: readonly (Verdict | null)[];
  words: (names: string) => string;
}[] = [
  {
    verdicts: ["gap", "gap-size-unclear"],
    words: (names) => `A difference unlikely to be chance in ${names}.`,
  },
  {
    verdicts: ["possible-gap"],
    words: (names) => `A possible gap in ${names}, which could be chance.`,
  },
  {
    verdicts: ["slight-gap"],
    words: (names) => `A real difference, but smaller than is material, in ${names}.`,
  },
  {
    verdicts: ["too-few", "cannot-rule-out", "cannot-calculate", null],
    words: (names) => `A material gap cannot be ruled out, or not judged, in ${names}.`,
  },
  {
    verdicts: ["no-material-gap"],
    words: (names) => `Evidence of no material gap in ${names}.`,
  },
];

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** How many of the named results show what, in sentences; each name once for each kind of verdict. */
export function findingOfVerdicts(
  named: readonly { name: string; verdict: Verdict | null }[],
  listOf: (names: readonly string[]) => string = listed
): string {
  return kinds
    .flatMap(({ verdicts, words }) => {
      const names = named.filter(({ verdict }) => verdicts.includes(verdict));
      return names.length > 0 ? [words(listOf([...new Set(names.map(({ name }) => name))]))] : [];
    })
    .join(" ");
}

/** What the results of several indicators show, in a sentence for each kind of verdict. */
export function indicatorsFinding(
  results: readonly Pick<IndicatorResult, "indicator" | "verdict">[]
): string {
  return findingOfVerdicts(
    results.map(({ indicator, verdict }) => ({ name: indicator, verdict })),
    (numbers) => `indicator${numbers.length > 1 ? "s" : ""} ${listed(numbers)}`
  );
}
