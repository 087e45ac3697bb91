import { createHash } from "node:crypto";
import { hexFrom, type Hex } from "#app/core/colour.ts";
import { accentStyles } from "#app/ui/accent.ts";

/** "look" colours the page; "preview" only what has the class `look-preview`. */
const selectors = { look: ":root", preview: ".look-preview" } as const;
export type SheetKind = keyof typeof selectors;

/**
 * Where the style sheet of an accent is fetched. The colour stands in the name, so that any node can make the
 * sheet at any time; so does a hash of the text, so that it may be kept for ever: when the product learns to make
 * other shades of the same colour, the name is another.
 */
export function sheetAddress(kind: SheetKind, colour: Hex | null): string {
  const name = `${kind}-${colour?.slice(1) ?? product}-${hashOf(stylesOf(kind, colour))}`;
  return `/organisation/${name}.css`;
}

/** The style sheet of a name; `lasting` unless a node of another version made the name. Null for what is no name of one. */
export function sheetOf(name: string): { styles: string; lasting: boolean } | null {
  const [, kind, digits, hash] = sheetName.exec(name) ?? [];
  if (kind !== "look" && kind !== "preview") return null;
  const styles = stylesOf(kind, digits === product ? null : hexFrom(digits));
  return { styles, lasting: hashOf(styles) === hash };
}

const product = "product";
const sheetName = /^(look|preview)-([\da-f]{6}|product)-([\da-f]{8})\.css$/;

function stylesOf(kind: SheetKind, colour: Hex | null): string {
  return accentStyles(colour, selectors[kind]);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
