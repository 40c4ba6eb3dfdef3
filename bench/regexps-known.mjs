/** Expressions that may take more than linear time and are bounded by what they are given. */
export const known = []
