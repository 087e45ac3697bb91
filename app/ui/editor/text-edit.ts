/** A text with its selection; the caret is a selection without length. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts `insert` in place of the characters from `from` up to `to`, and leaves a selection in the new text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

/** An edit after which the caret stands `back` characters before the end of what was inserted. */
export function replaceWith(from: number, to: number, insert: string, back = 0): TextEdit {
  const caret = from + insert.length - back;
  return { from, to, insert, start: caret, end: caret };
}

/** Replaces a word by another, with a space to go on after it unless something stands there that needs none. */
export function replaceWord(text: string, from: number, to: number, word: string): TextEdit {
  return replaceWith(from, to, /^[\s.,;:!?)»”"]/.test(text.slice(to)) ? word : `${word} `);
}

/** The text as it is after an edit. */
export function edited({ text }: SelectedText, edit: TextEdit): SelectedText {
  const { from, to, insert, start, end } = edit;
  return { text: text.slice(0, from) + insert + text.slice(to), start, end };
}

/** Where the line around a place begins and ends, without its line end. */
export function lineAround(text: string, at: number): { from: number; to: number } {
  const next = text.indexOf("\n", at);
  return { from: text.lastIndexOf("\n", at - 1) + 1, to: next < 0 ? text.length : next };
}
