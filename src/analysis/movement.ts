import { formatCount, formatDate } from "./format";
import type { Change } from "./change";
import type { IndicatorResult } from "./indicator-result";
import { isOfEverybody, latestResults } from "./latest-period";
import { noMovement, type Movement } from "./priorities";

type Outcome = Exclude<keyof Movement, "sentence">;

function outcomeOf({ outcome, p }: Change): Outcome {
  if (outcome === "moved") return p === null ? "notTested" : "couldBeChance";
  return outcome;
}

/** In the order of the line; the first two are always said. */
const words: readonly { outcome: Outcome; always: boolean; words: (one: boolean) => string }[] = [
  { outcome: "narrowed", always: true, words: (one) => `${one ? "gap" : "gaps"} narrowed` },
  { outcome: "widened", always: true, words: () => "widened" },
  { outcome: "turned", always: false, words: () => "turned to the other side" },
  { outcome: "couldBeChance", always: false, words: () => "moved but could be chance" },
  { outcome: "notTested", always: false, words: () => "could not be tested" },
  { outcome: "unchanged", always: false, words: () => "unchanged" },
];

/**
 * What became of the figures of the whole organisation since the snapshot before, at the latest snapshot of each
 * indicator. Relative likelihoods and survey questions only: shares of staff and of seats are facts of two days, of
 * which chance is no matter. noMovement where there is no earlier snapshot to compare with.
 *
 * @param results with their changes.
 */
export function movementOf(results: readonly IndicatorResult[]): Movement {
  const followed = latestResults(results).flatMap((result) => {
    const { change, prior, measure, survey } = result;
    const isTestable = measure === "ratio" || survey !== undefined;
    return isOfEverybody(result) && isTestable && change && prior ? [{ change, prior }] : [];
  });
  if (followed.length === 0) return noMovement;
  const movement = { ...noMovement };
  for (const { change } of followed) movement[outcomeOf(change)] += 1;
  const since = new Set(followed.map(({ prior }) => prior.period));
  const when = since.size === 1 ? formatDate([...since][0]) : "the snapshot before";
  const counted = words
    .filter(({ outcome, always }) => always || movement[outcome] > 0)
    .map(
      (one) => `${formatCount(movement[one.outcome])} ${one.words(movement[one.outcome] === 1)}`
    );
  return { ...movement, sentence: `Since ${when}: ${counted.join(", ")}.` };
}
