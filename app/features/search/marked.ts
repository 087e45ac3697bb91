/** A stretch of a text that was found, or that stands around it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Signs of Unicode's private use, which the database puts around what was found and takes out of texts before: whatever
 * a text holds, it cannot look like a mark, and no mark is ever HTML.
 */
export const marks = { from: "\uE000", to: "\uE001" } as const;

/** Cuts a text with marks into stretches. */
export function stretches(marked: string): Stretch[] {
  return marked.split(marks.from).flatMap((part, at) => {
    const end = at === 0 ? 0 : part.indexOf(marks.to);
    const found = { text: part.slice(0, Math.max(end, 0)), found: true };
    const around = { text: part.slice(at === 0 ? 0 : end + 1), found: false };
    return [found, around].filter(({ text }) => text !== "");
  });
}
