import type { FileType } from "../file-types.ts";
import { isEncrypted, type ZipEntry } from "../zip-entries.ts";

/** What a ZIP archive is found to be, or why it is not taken. */
export type ArchiveKind =
  | { readonly type: FileType }
  | {
      readonly refused:
        "attaching.macros" | "attaching.bomb" | "attaching.locked" | "attaching.archive";
    };

/** Office documents by the part that every one of them has. */
const officeParts: readonly (readonly [part: string, type: FileType])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
];

/** OpenDocument says in its first entry what it is. */
const openDocuments: Readonly<Record<string, FileType>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** Parts that run when a document is opened: macros of three kinds, and controls. */
const active =
  /(?:^|\/)(?:vbaproject[^/]*\.bin|vbadata\.xml|macrosheets\/|activex\/|basic\/|scripts\/|dialogs\/)/iu;

/** As much as a document of the size that is taken can honestly hold. */
const unpackedAtMost = 1_000_000_000;
const timesAtMost = 500;

/**
 * Tells a document from other archives by the archive's directory alone. `mimetype` is what the entry of that name
 * says, null when there is none.
 */
export function documentKind(
  entries: readonly ZipEntry[],
  mimetype: string | null,
  size: number,
): ArchiveKind {
  if (isBomb(entries, size)) return { refused: "attaching.bomb" };
  const names = new Set(entries.map(({ name }) => name));
  const open = mimetype === null ? undefined : openDocuments[mimetype.trim()];
  const office = names.has("[Content_Types].xml")
    ? officeParts.find(([part]) => names.has(part))?.[1]
    : undefined;
  // Both at once, or neither: whatever opens it might take it for the other.
  const type = open && office ? undefined : (open ?? office);
  if (!type) return { refused: "attaching.archive" };
  if (entries.some(({ name }) => active.test(name))) return { refused: "attaching.macros" };
  if (entries.some(isEncrypted)) return { refused: "attaching.locked" };
  return { type };
}

/** Entries that unpack to far more than they take, or that share the same bytes. */
function isBomb(entries: readonly ZipEntry[], size: number): boolean {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return (
    packed > size || unpacked > unpackedAtMost || unpacked > Math.max(size, 20_000) * timesAtMost
  );
}
