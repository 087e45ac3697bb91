import type { Message } from "./words.ts";

/** What a refused form gets back: its mistakes by field ("" for the form as a whole) and what was typed. */
export interface RefusedForm {
  readonly mistakes: Readonly<Record<string, Message>>;
  readonly values: Readonly<Record<string, string>>;
}
