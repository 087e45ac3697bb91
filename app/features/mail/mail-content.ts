import type { Message } from "#app/core/words.ts";

/** A sentence of ours, said in the reader's language, or somebody's own words as they are. */
export type Said = Message | string;

/** A piece of a mail. `to` is a path of the product. */
export type MailPart =
  | { readonly kind: "text"; readonly says: Said }
  | { readonly kind: "quote"; readonly says: string }
  | { readonly kind: "list"; readonly title?: Said; readonly lines: readonly MailLine[] }
  | { readonly kind: "button"; readonly says: Said; readonly to: string };

export interface MailLine {
  readonly says: Said;
  readonly to?: string;
  /** A second, quieter sentence. */
  readonly beside?: Said;
}

/** What a mail says, before it has a language or a look. */
export interface MailContent {
  readonly subject: Said;
  readonly parts: readonly MailPart[];
  /** Why its reader gets it. */
  readonly why: Said;
}
