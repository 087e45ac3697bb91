/** A page as its reader opens it. */
export interface Visit {
  readonly address: string;
  /** The reader's session. */
  readonly token: string;
}

/** A file that was fetched for a page. */
export interface FetchedFile {
  readonly type: "script" | "style";
  readonly body: Uint8Array;
}
