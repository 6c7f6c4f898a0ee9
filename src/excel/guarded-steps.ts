import { isOfficeError } from "./excel-run";
import { packBySize } from "./sync-by-size";

/** One setting that the report can do without. It may be repeated: it leaves everything in the same state. */
export interface GuardedStep {
  /** What the reader would miss: "the title", "the labels of White". */
  what: string;
  /** Bytes of JSON that it takes, where that is more than usual. */
  bytes?: number;
  apply: () => void;
}

/** What a step takes at most when it says nothing: a handful of properties. */
const usualBytes = 2500;

/**
 * Applies steps that may be repeated, in one round trip for each megabyte. Where Excel refuses one, halves are tried
 * in turn until the refused steps are alone: everything else takes effect, and those are given back.
 * Single settings of charts and pages are known to be refused on single platforms, a page without a printer
 * among them; a chart without its last touch is still a chart.
 */
export async function applyGuarded<Step extends GuardedStep>(
  context: Excel.RequestContext,
  steps: readonly Step[],
  before: () => void
): Promise<Step[]> {
  const sized = steps.map((step) => ({ step, bytes: step.bytes ?? usualBytes }));
  const refused: Step[] = [];
  for (const batch of packBySize(sized)) {
    refused.push(
      ...(await applyTogether(
        context,
        batch.map(({ step }) => step),
        before
      ))
    );
  }
  return refused;
}

async function applyTogether<Step extends GuardedStep>(
  context: Excel.RequestContext,
  steps: readonly Step[],
  before: () => void
): Promise<Step[]> {
  try {
    before();
    steps.forEach((step) => step.apply());
    await context.sync();
    return [];
  } catch (error) {
    if (!isOfficeError(error)) {
      throw error;
    }
    if (steps.length === 1) {
      return [...steps];
    }
    const middle = Math.ceil(steps.length / 2);
    return [
      ...(await applyTogether(context, steps.slice(0, middle), before)),
      ...(await applyTogether(context, steps.slice(middle), before)),
    ];
  }
}
