import type { FileType } from "../file-types.ts";
import { groupOf } from "../file-types.ts";
import { withoutOfficeAuthors } from "./office-authors.ts";
import { withoutPdfAuthors } from "./pdf-authors.ts";

/** Whether files of a type note who made them. Pictures are drawn anew when they come, and keep nothing of that. */
export function notesAuthors(type: FileType): boolean {
  return ["pdf", "office", "opendocument"].includes(groupOf(type));
}

/** A file without what it notes about its authors. Throws for a file that cannot be read well enough to be sure. */
export function withoutAuthors(type: FileType, bytes: Buffer): Buffer {
  if (!notesAuthors(type)) return bytes;
  return groupOf(type) === "pdf" ? withoutPdfAuthors(bytes) : withoutOfficeAuthors(bytes);
}
