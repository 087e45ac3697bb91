import { diffWordsWithSpace } from "diff";

/** A stretch of text that stayed, came or went. */
export interface Change {
  readonly what: "same" | "added" | "removed";
  readonly text: string;
}

/** Comparing texts that share nothing is given up after so many steps, and both are shown whole. */
const stepsAtMost = 300;

/** How one text became another, word by word; without an earlier text the whole of it stayed. */
export function changesBetween(before: string | null, after: string): readonly Change[] {
  if (before === null) return [{ what: "same", text: after }];
  // The library's types do not say that it gives up, which it then says by undefined.
  const parts = diffWordsWithSpace(before, after, { maxEditLength: stepsAtMost });
  if (!parts) return [removed(before), added(after)];
  return parts.map(({ value, added: isNew, removed: isGone }) =>
    isNew ? added(value) : isGone ? removed(value) : { what: "same", text: value },
  );
}

function added(text: string): Change {
  return { what: "added", text };
}

function removed(text: string): Change {
  return { what: "removed", text };
}
