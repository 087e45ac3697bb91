/** How many tags an idea may have, and how long each, in characters. */
export const tagLimits = { count: 10, length: 40 } as const;
