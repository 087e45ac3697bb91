import { replaceWord, type TextEdit } from "./text-edit.ts";

/** Somebody who may be mentioned; `detail` tells people of one name apart. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Puts a link to somebody's profile in place of what was typed of the name. */
export function insertMention(
  text: string,
  from: number,
  to: number,
  { id, name }: Person,
): TextEdit {
  return replaceWord(text, from, to, `[@${escaped(name)}](/people/${id})`);
}

function escaped(name: string): string {
  return name.replace(/[\\[\]*_`~<>|]/g, (sign) => `\\${sign}`);
}
