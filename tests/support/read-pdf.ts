import { inflateSync } from "node:zlib";

/**
 * Reads a document of ours as a screen reader does: by its tags, each with the text that is drawn under it, by way of the fonts'
 * own tables. Of PDF it knows as much as is needed.
 */
export interface PdfElement {
  /** "H1", "P", "TD" and so on. */
  readonly type: string;
  /** What is drawn under this element itself. */
  readonly text: string;
  readonly children: readonly PdfElement[];
  /** As it stands in the file: what else is said of the element. */
  readonly says: string;
}

export interface ReadPdf {
  readonly pages: number;
  /** All that is no content, such as page numbers, page by page. */
  readonly artifacts: readonly string[];
  readonly root: PdfElement;
  /** What is said of the document as a whole. */
  readonly about: string;
  readonly bookmarks: readonly string[];
}

type Objects = ReadonlyMap<string, string>;
/** The text of each piece of marked content, by page and number. */
type Pieces = ReadonlyMap<string, string>;

/** Reads a file. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString("latin1");
  const objects: Objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [
      id,
      body,
    ]),
  );
  const catalog = [...objects.values()].find((body) => body.includes("/Type /Catalog")) ?? "";
  const pages = kidsOf(objects, ref(catalog, "Pages"));
  const pieces = new Map<string, string>();
  const artifacts = pages.map((page) => readPage(objects, page, pieces));
  const tree = objects.get(ref(catalog, "StructTreeRoot")) ?? "";
  const [top = ""] = [...(/\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(tree)?.slice(1) ?? [])]
    .filter(Boolean)
    .flatMap((found) => [...found.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => id));
  return {
    ...{ pages: pages.length, artifacts },
    about: [catalog, ...aboutDocument.map((key) => bodyOf(objects, ref(catalog, key)))].join("\n"),
    root: elementOf(objects, pieces, top),
    bookmarks: [...objects.values()]
      .filter((body) => /\/Dest \[/.test(body) && /\/Title/.test(body))
      .map((body) => unquoted(objects, body, "Title")),
  };
}

const aboutDocument = ["MarkInfo", "ViewerPreferences", "Metadata"];

function bodyOf(objects: Objects, id: string): string {
  const body = objects.get(id) ?? "";
  return body.includes("stream\n") ? streamOf(body) : body;
}

/** Every element of a type, in the order of reading. */
export function elementsOf(root: PdfElement, type: string): PdfElement[] {
  const below = root.children.flatMap((child) => elementsOf(child, type));
  return root.type === type ? [root, ...below] : below;
}

/** All that is drawn under an element and what it holds. */
export function textOf({ text, children }: PdfElement): string {
  return joined([text, ...children.map(textOf)]).trim();
}

function ref(body: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? "";
}

function kidsOf(objects: Objects, id: string): string[] {
  const body = objects.get(id) ?? "";
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid = ""]) => kid);
}

function streamOf(body: string): string {
  const held = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1] ?? "";
  if (!body.includes("/Filter /FlateDecode")) return held;
  return inflateSync(Buffer.from(held, "latin1")).toString("latin1");
}

/** Reads what is drawn on a page into `pieces`; answers with what is no content. */
function readPage(objects: Objects, page: string, pieces: Map<string, string>): string {
  const body = objects.get(page) ?? "";
  const resources = objects.get(ref(body, "Resources")) ?? "";
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      lettersOf(streamOf(objects.get(ref(objects.get(id) ?? "", "ToUnicode")) ?? "")),
    ]),
  );
  let font: ReadonlyMap<string, string> = new Map();
  let place: string | null = null;
  const artifacts: string[] = [];
  const drawn = streamOf(objects.get(ref(body, "Contents")) ?? "");
  const marks =
    /\/(F\d+) [\d.]+ Tf|\/(\w+) <<([^>]*)>> BDC|\/(\w+) BMC|(EMC)|\[((?:<[0-9a-f]*>|[-\d.\s])*)\] TJ/g;
  for (const [, face, tag, marked = "", bare, end, shown] of drawn.matchAll(marks)) {
    if (face) font = fonts.get(face) ?? new Map();
    else if (end) place = null;
    else if (tag ?? bare) {
      const number = /\/MCID (\d+)/.exec(marked)?.[1];
      place = number === undefined ? null : `${page} ${number}`;
    } else if (shown !== undefined) {
      const text = wordsOf(shown, font);
      if (place === null) artifacts.push(text);
      else pieces.set(place, joined([pieces.get(place) ?? "", text]));
    }
  }
  return artifacts.join(" ");
}

/** Lines that are broken end in the space at which they are. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => whole + (whole === "" || whole.endsWith(" ") || part === "" ? "" : " ") + part,
    "",
  );
}

function wordsOf(shown: string, font: ReadonlyMap<string, string>): string {
  const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = ""]) =>
    hex.match(/.{4}/g),
  );
  return glyphs.map((glyph) => font.get(glyph ?? "") ?? "\ufffd").join("");
}

/** The letters of glyphs, as a font's table says. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = "", to = "", list = ""] of table.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g,
  )) {
    const first = Number.parseInt(from, 16);
    const found = [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ""]) => hex);
    for (const [n, hex] of found.entries())
      if (first + n <= Number.parseInt(to, 16))
        letters.set((first + n).toString(16).padStart(4, "0"), fromHex(hex));
  }
  return letters;
}

function fromHex(hex: string): string {
  const units = hex.replaceAll(" ", "").match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function elementOf(objects: Objects, pieces: Pieces, id: string): PdfElement {
  const body = objects.get(id) ?? "";
  const own = ref(body, "Pg");
  const kids = /\/K \[([\s\S]*)\]/.exec(body)?.[1] ?? "";
  const children: PdfElement[] = [];
  const texts: string[] = [];
  for (const [, marked, child, bare] of kids.matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)) {
    if (marked !== undefined) {
      const number = /\/MCID (\d+)/.exec(marked)?.[1] ?? "";
      texts.push(pieces.get(`${ref(marked, "Pg")} ${number}`) ?? "");
    } else if (child !== undefined) children.push(elementOf(objects, pieces, child));
    else if (bare !== undefined) texts.push(pieces.get(`${own} ${bare}`) ?? "");
  }
  const type = /\/S \/(\w+)/.exec(body)?.[1] ?? "";
  return { type, children, says: body, text: joined(texts) };
}

function unquoted(objects: Objects, body: string, key: string): string {
  const held = ref(body, key);
  const text = held === "" ? body : (objects.get(held) ?? "");
  const quoted = /\(((?:\\.|[^\\)])*)\)/s.exec(text)?.[1] ?? "";
  const plain = quoted.replaceAll(/\\(.)/gs, (_all, letter: string) => escapes[letter] ?? letter);
  if (!plain.startsWith("\u00fe\u00ff")) return plain;
  return Buffer.from(plain.slice(2), "latin1").swap16().toString("utf16le");
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
