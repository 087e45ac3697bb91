import type { Message } from "./words.ts";

/** A form that could not be taken because the session had ended: where it goes, and what was typed. */
export interface UnsentForm {
  readonly to: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a refused form gets back: its mistakes by field ("" for the form as a whole) and what was typed. */
export interface RefusedForm {
  readonly mistakes: Readonly<Record<string, Message>>;
  readonly values: Readonly<Record<string, string>>;
}
