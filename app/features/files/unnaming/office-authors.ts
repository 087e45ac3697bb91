/** Office and OpenDocument files without what they note about their authors. */
import { holding, unpacked, zipOf, zipParts, type ZipPart } from "./zip-parts.ts";

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ooxml = "http://schemas.openxmlformats.org";

/** Parts that hold nothing but notes about the file, and what stands in their place. */
const emptied: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:docProps\/core\.xml|package\/services\/metadata\/core-properties\/[^/]+\.psmdcp)$/,
    `${xml}<cp:coreProperties xmlns:cp="${ooxml}/package/2006/metadata/core-properties"/>`,
  ],
  [
    /^docProps\/app\.xml$/,
    `${xml}<Properties xmlns="${ooxml}/officeDocument/2006/extended-properties"/>`,
  ],
  [
    /^docProps\/custom\.xml$/,
    `${xml}<Properties xmlns="${ooxml}/officeDocument/2006/custom-properties"/>`,
  ],
  // What SharePoint keeps beside a document: with whom it was shared, and who looked at it.
  [/^customXml\/item\d+\.xml$/, `${xml}<properties/>`],
  [
    /(?:^|\/)meta\.xml$/,
    `${xml}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>`,
  ],
];

const attribute = (names: string) => new RegExp(`(\\s(?:${names})=)("[^"]*"|'[^']*')`, "g");
const element = (names: string) =>
  new RegExp(`(<(${names})(?:\\s[^<>]{0,500})?>)[^<]{0,1000}(</\\2>)`, "g");

/** Parts in which comments and changes name who made them, and where. */
const named: readonly (readonly [RegExp, RegExp])[] = [
  [/^word\/.*\.xml$/, attribute("w:author|w:initials|w15:author|w15:userId|w15:providerId")],
  [/^xl\/(?:threadedC|c)omments.*\.xml$/, element("(?:\\w+:)?author")],
  [/^xl\/persons\/.*\.xml$/, attribute("displayName|userId|providerId")],
  // Where a workbook lay, and from which template a text was made: folders are called after people.
  [/^xl\/workbook\.xml$/, attribute("userName|url")],
  [/^word\/_rels\/settings\.xml\.rels$/, attribute("Target")],
  [/^xl\/externalLinks\/_rels\/.*\.rels$/, attribute("Target")],
  [/^xl\/pivotCache\/pivotCacheDefinition.*\.xml$/, attribute("refreshedBy")],
  [/^xl\/revisions\/.*\.xml$/, attribute("userName")],
  [/^ppt\/(?:commentAuthors|authors)\.xml$/, attribute("name|initials|userId|providerId")],
  [
    /(?:^|\/)(?:content|styles)\.xml$/,
    element(
      "dc:creator|meta:creator-initials|loext:sender-initials|text:(?:author-name|author-initials|initial-creator|creator|printed-by|sender-[a-z-]+)",
    ),
  ],
];

/** Documents inside a document, such as the numbers behind a chart, note their own authors. */
const inside = /\/embeddings\/[^/]+\.(?:docx|xlsx|pptx)$/;
const deepAtMost = 3;

/** More than this in one part, or in all that are looked into, is no document that anybody wrote. */
const partAtMost = 100_000_000;
const allAtMost = 300_000_000;

type Look = (part: ZipPart) => Buffer;

/** The same document; comments and changes stay, and say “-” in the place of a name. Throws for what it cannot read. */
export function withoutOfficeAuthors(bytes: Buffer): Buffer {
  let left = allAtMost;
  const look: Look = (part) => {
    const content = unpacked(part, Math.min(partAtMost, left));
    left -= content.length;
    return content;
  };
  return unnamed(bytes, look, 0);
}

function unnamed(bytes: Buffer, look: Look, depth: number): Buffer {
  if (depth > deepAtMost) throw new Error("Documents stand in documents too deep.");
  return zipOf(
    zipParts(bytes).map((part) =>
      inside.test(part.name)
        ? holding(part, unnamed(look(part), look, depth + 1))
        : withoutNames(part, look),
    ),
  );
}

function withoutNames(part: ZipPart, look: Look): ZipPart {
  const [, empty] = emptied.find(([path]) => path.test(part.name)) ?? [];
  if (empty !== undefined) return holding(part, Buffer.from(empty));
  const places = named.filter(([path]) => path.test(part.name));
  if (places.length === 0) return part;
  const content = look(part);
  // Other encodings than UTF-8 are allowed, and written by nobody.
  if ((content[0] ?? 0) >= 0xfe) throw new Error("Not in UTF-8.");
  const text = content.toString("utf8");
  const cleaned = places.reduce((now, [, names]) => now.replace(names, nameless), text);
  return cleaned === text ? part : holding(part, Buffer.from(cleaned));
}

/** An attribute or an element with a dash in it. */
function nameless(_: string, opening: string, __: string, closing?: unknown): string {
  return typeof closing === "string" ? `${opening}-${closing}` : `${opening}"-"`;
}
