import fc from "fast-check";

/**
 * Properties draw the same examples in every run, so that a change fails by what it does and not by luck; other
 * examples are the business of `npm run fuzz`, which gives a seed of its own to each round.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2014) });
