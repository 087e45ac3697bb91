/**
 * An order that looks random, is the same for the same seed, and does not depend on the order in which things are given:
 * by a hash of seed and name. It is for fairness, not for secrecy.
 */

/** The names in the order of a seed. */
export function inSeededOrder(names: readonly string[], seed: string): string[] {
  return names
    .map((name) => ({ name, rank: seededRank(seed, name) }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** A whole number below 2³² for a name under a seed: FNV-1a over both, stirred by the finaliser of MurmurHash3. */
export function seededRank(seed: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const text of [seed, "\n", name])
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
