/** Kinds of picture that are taken, told by how their bytes begin, whatever the file is called. */
const beginnings = {
  png: (bytes: Uint8Array) => starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpeg: (bytes: Uint8Array) => starts(bytes, [0xff, 0xd8, 0xff]),
  webp: (bytes: Uint8Array) => text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP",
  avif: (bytes: Uint8Array) =>
    text(bytes, 4, 8) === "ftyp" && ["avif", "avis"].includes(text(bytes, 8, 12)),
} as const;

export type PictureKind = keyof typeof beginnings | "svg";

/** What kind of picture these bytes are; null for anything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  // The keys of a constant are its keys.
  const kinds = Object.keys(beginnings) as (keyof typeof beginnings)[];
  const known = kinds.find((kind) => beginnings[kind](bytes));
  if (known) return known;
  return /^\uFEFF?\s*<(?:\?xml|!--|!doctype svg|svg)/iu.test(text(bytes, 0, 200)) ? "svg" : null;
}

function starts(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to));
}
