import { replaceWord, type TextEdit } from "./text-edit.ts";

/** Somebody who may be mentioned; `detail` tells people of one name apart. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Puts a link to somebody's profile in place of what was typed of the name. */
export function insertMention(text: string, from: number, to: number, person: Person): TextEdit {
  return replaceWord(text, from, to, mentionOf(person));
}

/** A mention as it stands in Markdown. */
export function mentionOf({ id, name }: Pick<Person, "id" | "name">): string {
  return `[@${asLinkText(name)}](/people/${id})`;
}

/** A name as the text of a link, whatever marks it holds. */
export function asLinkText(name: string): string {
  return name.replace(/[\\[\]*_`~<>|]/g, (sign) => `\\${sign}`);
}
