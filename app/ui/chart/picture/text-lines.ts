/** Text in a picture, which does not wrap by itself. */

/** How wide a text is about, in pixels, at a size; rather more than less, since no font is at hand to measure. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * size;
}

function emsOf(sign: string): number {
  if (/[iljtfrI.,:;'’|!()[\]\s·-]/u.test(sign)) return 0.36;
  if (/[mwMW@%…—]/u.test(sign)) return 0.92;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji}]/u.test(sign)
  )
    return /\d/u.test(sign) ? 0.62 : 1.05;
  return 0.6;
}

/** The lines of a text within a width; what does not go into so many ends in an ellipsis. */
export function linesOf(text: string, width: number, size: number, atMost = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= atMost) return lines;
  const kept = lines.slice(0, atMost);
  return [...kept.slice(0, -1), cut(`${kept.at(-1) ?? ""} ${lines[atMost] ?? ""}`, width, size)];
}

/** A word, or its pieces where it is wider than the line. */
function pieces(word: string, width: number, size: number): string[] {
  const made: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && widthOf(piece + sign, size) > width) {
      made.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...made, piece].filter((one) => one !== "");
}

function cut(text: string, width: number, size: number): string {
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
