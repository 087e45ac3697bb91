/** Where refusals of an upload belong. */
export const uploadFieldOf = {
  "arriving.fileMissing": "file",
  "arriving.fileLarge": "file",
  "arriving.notJson": "file",
  "arriving.notFeed": "file",
  "arriving.noEntries": "file",
  "arriving.tooMany": "file",
} as const;
