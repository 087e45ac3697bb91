import { isId } from "#app/core/ids.ts";

/** The idea whose address was pasted; null for words. */
export function ideaIn(typed: string): string | null {
  const [, id] = /\/ideas\/([0-9a-f-]{36})(?:[/?#]|$)/i.exec(typed) ?? [null, typed.trim()];
  return isId(id) ? id : null;
}
