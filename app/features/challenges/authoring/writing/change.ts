import type { RunSql } from "#app/core/subject.ts";
import type { LockedChallenge } from "../../challenge.store.server.ts";

/** The transaction in which a section is written, and the challenge as it stood when it was locked. */
export interface Change {
  readonly sql: RunSql;
  readonly now: Date;
  readonly challenge: LockedChallenge;
  /** Who writes. */
  readonly personId: string;
}
