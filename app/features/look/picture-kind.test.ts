import { expect, test } from "vitest";
import { pictureKind } from "./picture-kind.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ["\x89PNG\r\n\x1a\n and more", "png"],
  ["\xff\xd8\xff\xe0 JFIF", "jpeg"],
  ["RIFF\x10\x00\x00\x00WEBPVP8 ", "webp"],
  ["\x00\x00\x00\x20ftypavif\x00\x00", "avif"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", "svg"],
  ['  <?xml version="1.0"?><svg/>', "svg"],
  ["<!-- hidden --><svg/>", "svg"],
  ["GIF89a", null],
  ["BM", null],
  ["%PDF-1.7", null],
  ["RIFF\x10\x00\x00\x00WAVE", null],
  ["\x00\x00\x00\x20ftypheic", null],
  ["", null],
  ["\x89PN", null],
])("a file that begins with %j is told to be %s", (beginning, kind) => {
  expect(pictureKind(bytes(beginning))).toBe(kind);
});
