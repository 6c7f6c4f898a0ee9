/** A number of 0 or more that may have no upper bound: infinity is a named state, never a number. */
export type Extended = number | "infinity";
