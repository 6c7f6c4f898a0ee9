/** What a text says of whether the row it stands in counts. */
export type SaysOfCounting = "counts" | "does not count" | "unclear";

/**
 * Words in columns that say which rows count ("Include in WRES", "In scope"), in order; the first one found decides.
 * They stand at the beginning: "No - hosted", "Excluded: seconded out".
 */
const words: readonly (readonly [words: RegExp, says: SaysOfCounting])[] = [
  [/^\d+\.\d/, "unclear"],
  [/^(not? (sure|known|stated|confirmed|yet|decided|checked|info\w*|data)|n a)\b/, "unclear"],
  [/^(y|yes|true|t|1|x|✓|✔|tick|ticked)\b|^[✓✔]/, "counts"],
  [/^(n|no|not|non|none|nil|false|f|0|✗|✘|do not|don ?t|never)\b|^[✗✘]/, "does not count"],
  [
    /^(exclu\w*|omit(ted)?|ignored?|remov(e|ed)|out|outside|leave out|left out|ineligible|unreportable|uncounted|void(ed)?|duplicate[ds]?|dup|superseded|hosted)\b/,
    "does not count",
  ],
  [/^(inclu\w*|in|inside|within|keep|kept|counts?|counted|reportable|eligible)\b/, "counts"],
];

/**
 * Words in columns that say which rows do not count ("Exclude", "Duplicate"), in order: yes is out, and no is in.
 */
const wordsOfTakingOut: readonly (readonly [words: RegExp, says: SaysOfCounting])[] = [
  [/^\d+\.\d/, "unclear"],
  [/^(not? (sure|known|stated|confirmed|yet|decided|checked|info\w*|data)|n a)\b/, "unclear"],
  [
    /^(y|yes|true|t|1|x|✓|✔|tick|ticked|exclu\w*|omit(ted)?|ignored?|remov(e|ed)|out|outside|leave out|left out|void(ed)?|duplicate[ds]?|dup|repeat(ed)?|superseded|replaced)\b|^[✓✔]/,
    "does not count",
  ],
  [
    /^(n|no|not|none|nil|false|f|0|✗|✘|inclu\w*|in|keep|kept|counts?|counted|unique|original|first|valid|current)\b|^[✗✘]/,
    "counts",
  ],
];

/**
 * What a cell says of whether its row counts, under a header that asks whether rows count, or (`takesOut`) whether they
 * are left out; null for a blank and a dash. Numbers are flags: 1 is yes and 0 is no.
 */
export function countingOf(
  value: string | number | boolean,
  takesOut: boolean
): SaysOfCounting | null {
  const plain = String(value)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9✓✔✗✘.]+/g, " ")
    .trim();
  if (plain === "") return null;
  if (typeof value === "number" && value !== 0 && value !== 1) return "unclear";
  const table = takesOut ? wordsOfTakingOut : words;
  return table.find(([pattern]) => pattern.test(plain))?.[1] ?? "unclear";
}

/** What the status of a line of figures says of it: out of date, not final yet, or final. */
export type StandingOfLine = "out" | "provisional" | "settled";

/** Words of statuses, versions and remarks of submissions, in order; the first one found decides. */
const wordsOfStanding: readonly (readonly [words: RegExp, says: StandingOfLine])[] = [
  [
    /^(super[sc]eded|replaced|obsolete|out of date|old( version)?|withdrawn|void(ed)?|cancelled|rejected|duplicate[ds]?|invalid|do not (use|count)|not (used|counted|valid|current|in use)|ignored?|excluded?|previous version|in error|entered in error|test)\b/,
    "out",
  ],
  [
    /^(draft|provisional|interim|initial|preliminary|first (version|submission)|original|unvalidated|not (final|validated|signed off)|awaiting|pending|unverified)\b/,
    "provisional",
  ],
  [
    /^(final(ised)?|revised|resubmitted|re submitted|validated|verified|approved|confirmed|signed off|current|corrected|latest|accepted)\b/,
    "settled",
  ],
];

/** What the status of a line of figures says of it; null where its words are no such status. */
export function standingOfLine(status: string): StandingOfLine | null {
  const plain = status
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return wordsOfStanding.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Words in place of a section or band that take a line out of the return. */
const outByMapping =
  /^(exclu(d(e|es|ed|ing)|sion)|omit(ted)?|ignored?|out of scope|outside (the )?(wres|return|scope)|leave out|left out|remov(e|ed)|do not (count|include|report)|not (in (the )?(wres|return|scope)|wres|included|counted|reported|reportable|applicable|for wres)|n a)\b/;

/** True where a looked-up section or band says that its line is left out of the return: "Exclude", "Not in scope". */
export function isTakenOutByMapping(value: string | number | boolean): boolean {
  const plain = String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return outByMapping.test(plain) && !/^#/.test(String(value).trim());
}
