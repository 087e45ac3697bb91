import type { Hex } from "#app/core/colour.ts";
import { localPath } from "#app/core/local-path.ts";
import type { Language, Translate } from "#app/core/words.ts";
import type { MailContent, Said } from "../mail-content.ts";

/** A mail that is to be put into words and a form. */
export interface Letter {
  readonly content: MailContent;
  readonly language: Language;
  readonly t: Translate;
  readonly organisation: string;
  /** As the organisation chose it; null for the product's own. */
  readonly accent: Hex | null;
  /** Where the product is reached, without a trailing slash. */
  readonly appUrl: string;
  /** Where its reader can stop such mails; null when they cannot. */
  readonly unsubscribeUrl: string | null;
}

/** A sentence in the letter's language. */
export function saying({ t }: Letter): (said: Said) => string {
  return (said) => (typeof said === "string" ? said : t(said.key, said.values));
}

/** Where a path of the product is found from a mail. */
export function addressOf({ appUrl }: Letter, path: string): string {
  return `${appUrl}${localPath(path)}`;
}
