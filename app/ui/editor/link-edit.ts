import { replaceWith, type SelectedText, type TextEdit } from "./text-edit.ts";

const address = /^https?:\/\/[^\s<>]+$/i;
const beginning = "https://";

/** Makes a link of the selection; what is missing of it is left selected, or the caret stands there. */
export function makeLink({ text, start, end }: SelectedText): TextEdit {
  const inside = text.slice(start, end);
  if (address.test(inside)) {
    const insert = linkTo("", inside);
    return { from: start, to: end, insert, start: start + 1, end: start + 1 };
  }
  const insert = `[${inside}](${beginning})`;
  if (inside === "") return replaceWith(start, end, insert, insert.length - 1);
  const target = start + inside.length + 3;
  return { from: start, to: end, insert, start: target, end: target + beginning.length };
}

/** An address pasted over words makes a link of them; null when it is to be pasted as it is. */
export function pasteLink({ text, start, end }: SelectedText, pasted: string): TextEdit | null {
  const [words, target] = [text.slice(start, end), pasted.trim()];
  const isPlain = words.trim() === "" || /[\n[\]]/.test(words) || /^https?:\/\//i.test(words);
  if (isPlain || !address.test(target)) return null;
  return replaceWith(start, end, linkTo(words, target));
}

function linkTo(words: string, target: string): string {
  // A bracket would end the address early.
  return `[${words}](${target.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
