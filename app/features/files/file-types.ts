const ooxml = "application/vnd.openxmlformats-officedocument";
const odf = "application/vnd.oasis.opendocument";

/** Types of file that can be taken, by what they are. */
export const fileTypes = {
  png: { group: "pictures", mime: "image/png", endings: ["png"] },
  jpeg: { group: "pictures", mime: "image/jpeg", endings: ["jpg", "jpeg", "jpe", "jfif"] },
  webp: { group: "pictures", mime: "image/webp", endings: ["webp"] },
  pdf: { group: "pdf", mime: "application/pdf", endings: ["pdf"] },
  docx: { group: "office", mime: `${ooxml}.wordprocessingml.document`, endings: ["docx"] },
  xlsx: { group: "office", mime: `${ooxml}.spreadsheetml.sheet`, endings: ["xlsx"] },
  pptx: { group: "office", mime: `${ooxml}.presentationml.presentation`, endings: ["pptx"] },
  odt: { group: "opendocument", mime: `${odf}.text`, endings: ["odt"] },
  ods: { group: "opendocument", mime: `${odf}.spreadsheet`, endings: ["ods"] },
  odp: { group: "opendocument", mime: `${odf}.presentation`, endings: ["odp"] },
  txt: { group: "text", mime: "text/plain", endings: ["txt", "text", "log"] },
  csv: { group: "text", mime: "text/csv", endings: ["csv", "tsv"] },
  md: { group: "text", mime: "text/markdown", endings: ["md", "markdown"] },
} as const;

export type FileType = keyof typeof fileTypes;

/** Pictures that are taken and kept as another type. */
export const redrawn = {
  gif: { as: "png", endings: ["gif"] },
  avif: { as: "webp", endings: ["avif", "avifs"] },
} as const;

/** What a file is when it comes. */
export type ContentType = FileType | keyof typeof redrawn;

/** Groups of types, which administrators allow or not. */
export const fileGroups = ["pictures", "pdf", "office", "opendocument", "text"] as const;
export type FileGroup = (typeof fileGroups)[number];

/** As what a file is kept. */
export function keptAs(content: ContentType): FileType {
  return isRedrawn(content) ? redrawn[content].as : content;
}

/** The group a file belongs to. */
export function groupOf(content: ContentType): FileGroup {
  return fileTypes[keptAs(content)].group;
}

/** What names of such files end in. */
export function endingsOf(content: ContentType): readonly string[] {
  return isRedrawn(content) ? redrawn[content].endings : fileTypes[content].endings;
}

/** What a browser's file dialog is told of the groups that are allowed: pictures by type, all else by ending. */
export function acceptOf(groups: readonly FileGroup[]): string {
  // The keys of constants are their keys.
  const all = [...Object.keys(fileTypes), ...Object.keys(redrawn)] as ContentType[];
  const taken = all.filter((content) => groups.includes(groupOf(content)));
  return taken
    .map((content) => (groupOf(content) === "pictures" ? `image/${content}` : `.${content}`))
    .join(",");
}

function isRedrawn(content: ContentType): content is keyof typeof redrawn {
  return content in redrawn;
}
