/**
 * Who may open the page of a credential. Closed: its recipient alone. Unnamed: everybody who has its address, without a name.
 * Named: everybody, with it. The recipient alone decides, for each credential, and may decide otherwise at any time.
 */
export const opennesses = ["closed", "unnamed", "named"] as const;
export type Openness = (typeof opennesses)[number];

/** Whether words seem to name somebody: by a part of their name, however it is written. */
export function seemToName(words: string, name: string): boolean {
  const told = new Set(partsOf(words));
  return partsOf(name).some((part) => part.length > 2 && told.has(part));
}

function partsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Decided {
  /** What was decided about this page; null when nothing was, or it is closed again. */
  readonly page: { readonly isNamed: boolean; readonly at: Date } | null;
  /** What was decided about being named anywhere; null when nothing was. */
  readonly anywhere: { readonly isNamed: boolean; readonly at: Date } | null;
}

/** How open a page is. Of being named here and being named anywhere, what was decided later holds. */
export function opennessOf({ page, anywhere }: Decided): Openness {
  if (!page) return "closed";
  if (!page.isNamed) return "unnamed";
  const isTakenBack = anywhere !== null && !anywhere.isNamed && anywhere.at > page.at;
  return isTakenBack ? "unnamed" : "named";
}
