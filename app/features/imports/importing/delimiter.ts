export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/** What stands between the columns: whichever is most frequent in the first line, quoted cells left aside. */
export function delimiterOf(beginning: string): Delimiter {
  const text = beginning.trimStart().replace(/"(?:[^"]|"")*"/g, "");
  const [first = ""] = text.split(/[\r\n]/, 1);
  const counts = delimiters.map((one) => ({ one, count: first.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}
