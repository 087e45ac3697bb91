import type { Stretch } from "../marked.ts";

/** A text with what was found in it marked. */
export function Marked({ of: parts }: { of: readonly Stretch[] }) {
  return parts.map(({ text, found }, at) =>
    // The stretches of one text have no other name than their place.
    found ? (
      <mark key={at} className="rounded-xs bg-warning-soft px-0.5 font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
