/**
 * Aliases: what judges call a submission while they must not know whose it is. Drawn by chance when a submission comes
 * to be judged, kept with it and the same for every judge, so that they can speak of it with each other. An alias is
 * made of nothing but what is drawn: neither the id, which tells when it was made, nor anybody's name goes into it. It
 * stands in addresses and decides the order of lists too.
 */

/** Draws a whole number below its argument, by chance that nobody can foresee. */
export type Draw = (below: number) => number;

/** Without vowels, which would make words, and without letters and digits that are taken for each other. */
const aliasLetters = "CDFHJKLMNPQRTVWX";
const aliasDigits = "2346789";

/** Three letters and three digits, such as KTR-492: well over a million, easily read out. */
const pattern = [...[1, 2, 3].map(() => aliasLetters), ...[1, 2, 3].map(() => aliasDigits)];

/** A new alias by chance that is none of those taken. */
export function drawAlias(taken: ReadonlySet<string>, draw: Draw): string {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const signs = pattern.map((alphabet) => alphabet.charAt(draw(alphabet.length)));
    const alias = `${signs.slice(0, 3).join("")}-${signs.slice(3).join("")}`;
    if (!taken.has(alias)) return alias;
  }
  throw new RangeError("No alias is free, or chance is broken.");
}

/** Aliases for some submissions, all different and none of those taken. Those that have one keep it. */
export function aliasesFor(
  submissionIds: readonly string[],
  kept: ReadonlyMap<string, string>,
  draw: Draw,
): ReadonlyMap<string, string> {
  const aliases = new Map(kept);
  const taken = new Set(kept.values());
  for (const id of submissionIds) {
    if (aliases.has(id)) continue;
    const alias = drawAlias(taken, draw);
    taken.add(alias);
    aliases.set(id, alias);
  }
  return aliases;
}

/** Rows in the order of their aliases, which tells nothing of when they came. */
export function inAliasOrder<Row extends { readonly alias: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0));
}

/** Whether a text from outside can be an alias at all; anything else is simply not found. */
export function isAlias(text: string): boolean {
  return aliasShape.test(text);
}

const aliasShape = new RegExp(`^[${aliasLetters}]{3}-[${aliasDigits}]{3}$`);

// Even with half of all aliases taken, so many in a row are never drawn.
const attempts = 256;
