/** A confidence level or probability outside its range. The message is for the person who set it. */
export class ProbabilityError extends Error {
  override readonly name = "ProbabilityError";
}

/**
 * Passes when the probability is above 0 and below 1.
 *
 * @param what how the message calls the value, for example "The confidence level".
 * @throws ProbabilityError otherwise.
 */
export function checkProbability(probability: number, what: string): void {
  if (!(probability > 0 && probability < 1)) {
    throw new ProbabilityError(`${what} must lie between 0 and 1, but it is ${probability}.`);
  }
}
