/** Somebody's initials on a ground that stays the same wherever they appear. */
import { classNames } from "./class-names.ts";

export interface AvatarProps {
  name: string;
  /** "none" where the stylesheet decides. */
  size?: "small" | "medium" | "large" | "none" | undefined;
  className?: string | undefined;
}

/** Decorative: the name is always written beside it. */
export function Avatar({ name, size = "medium", className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      translate="no"
      className={classNames("avatar", sizes[size], tintOf(name), className)}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and last word, in capitals; "?" for an empty name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const letters = ends.map((word) => Array.from(word ?? "")[0] ?? "");
  return letters.join("").toUpperCase() || "?";
}

/** One of the eight tint classes, always the same for the same text. */
export function tintOf(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return tints[hash % tints.length] ?? "";
}

const tints = [
  "bg-tint-1 text-tint-ink-1",
  "bg-tint-2 text-tint-ink-2",
  "bg-tint-3 text-tint-ink-3",
  "bg-tint-4 text-tint-ink-4",
  "bg-tint-5 text-tint-ink-5",
  "bg-tint-6 text-tint-ink-6",
  "bg-tint-7 text-tint-ink-7",
  "bg-tint-8 text-tint-ink-8",
];

const sizes = {
  small: "size-6 text-2xs",
  medium: "size-9 text-sm",
  large: "size-16 text-xl",
  none: "",
};
