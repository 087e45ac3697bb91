import type { MessageKey, MessageValues } from "./words.ts";

/** A mistake in a form, to be said in the reader's language. */
export interface FormMistake {
  readonly key: MessageKey;
  readonly values?: MessageValues | undefined;
}

/** What a refused form gets back: its mistakes by field ("" for the form as a whole) and what was typed. */
export interface RefusedForm {
  readonly mistakes: Readonly<Record<string, FormMistake>>;
  readonly values: Readonly<Record<string, string>>;
}
