/** A source of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** Makes a source that gives the same numbers for the same text (FNV-1a feeding Mulberry32). */
export function randomFrom(text: string): Random {
  let state = hash(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a number between two positive bounds, small ones far more often than large ones. */
export function drawSkewed(random: Random, from: number, to: number): number {
  return from * (to / from) ** random();
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
