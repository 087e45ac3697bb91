/** Guessing what a misspelt word was meant to be. Pure. */

/** The words that differ from `typed` by no more than a slip or two of the finger, the nearest first. */
export function closestWords(typed: string, known: Iterable<string>): string[] {
  const atMost = typed.length <= 5 ? 1 : 2;
  const near = [...known].flatMap((word) => {
    const slips = slipsBetween(typed, word, atMost);
    return slips > 0 && slips <= atMost ? [{ word, slips }] : [];
  });
  near.sort((one, other) => one.slips - other.slips || one.word.localeCompare(other.word, "en"));
  return near.map(({ word }) => word);
}

/**
 * How many letters were left out, put in, mistaken or swapped with their neighbour (Damerau and Levenshtein's distance,
 * each letter moved once); more than `atMost` is as good as infinite.
 */
export function slipsBetween(one: string, other: string, atMost: number): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > atMost) return Infinity;
  let [before, last]: [number[], number[]] = [[], to.map((_, at) => at).concat(to.length)];
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let column = 1; column <= to.length; column++) {
      const mistaken = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min(
        (last[column] ?? Infinity) + 1,
        (now[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + mistaken,
      );
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isSwapped)
        least = Math.min(least, (before[column - 2] ?? Infinity) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  const slips = last[to.length] ?? Infinity;
  return slips > atMost ? Infinity : slips;
}
