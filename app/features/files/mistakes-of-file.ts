/** Where the refusals of a form that brings a file belong. */
export const mistakesOfFile = {
  "attaching.chooseMissing": "file",
  "attaching.empty": "file",
  "attaching.large": "file",
  "attaching.unknown": "file",
  "attaching.notTaken": "file",
  "attaching.mismatch": "file",
  "attaching.page": "file",
  "attaching.program": "file",
  "attaching.archive": "file",
  "attaching.macros": "file",
  "attaching.locked": "file",
  "attaching.bomb": "file",
  "attaching.oldOffice": "file",
  "attaching.heic": "file",
  "attaching.broken": "file",
  "attaching.pixels": "file",
} as const;
