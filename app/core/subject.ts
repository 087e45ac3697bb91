import type { Actor } from "./actor.ts";
import type { NewEvent, SubjectKind } from "./event.ts";
import type { Verdict } from "./policy.ts";
import type { MessageKey } from "./words.ts";

/**
 * What discussion, following and the like need to know of the thing they serve, without importing
 * its feature. A feature implements the port; the composition root registers it.
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly room: string;
  canSee(actor: Actor): boolean;
  canComment(actor: Actor): Verdict;
  /** Whether this person may answer officially, and read the notes of those who may. */
  canAnswer(actor: Actor): Verdict;
  /** In which capacity somebody who may answer does so now. */
  capacityOf(sql: RunSql, actor: Actor): Promise<Capacity>;
  /** What follows for it from something said about it in its discussion, or taken back there; in the same transaction. */
  heard(change: Change, said: Said): Promise<void>;
  /** Whether it can be commented on in its present state. */
  readonly takesComments: boolean;
  /** Whether comments that are there can be answered in its present state. */
  readonly takesAnswers: boolean;
}

/** The transaction in which something is said. */
export interface Change {
  readonly sql: RunSql;
  readonly now: Date;
  /** It is the actor's, unless it is somebody else's. */
  readonly record: (event: NewEvent, by?: string) => void;
}

/** Something said in a discussion. */
export interface Said {
  readonly personId: string;
  /** As an official answer. */
  readonly official: boolean;
}

/** In which capacity somebody answers officially, as it is on that day. */
export interface Capacity {
  readonly as: "manager" | "owner" | "deputy" | "leader";
  /** The unit managed, or the person stood in for; null where neither applies. */
  readonly of: string | null;
}

/** Runs SQL on the connection of the present transaction. */
export type RunSql = <Row extends object>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** What files hang on: a subject, or what one grows from before others see it. */
export interface FileHolder {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Empty when it has none yet. */
  readonly title: string;
  /** Where its files are shown; a draft's are where it is written on. */
  readonly url: string;
  /** Whether others than its authors may see it. */
  readonly published: boolean;
  /** Whose it is; nobody learns their names from here. */
  readonly authorIds: readonly string[];
  /** Why its files cannot be changed at present, whoever asks; null when they can. */
  readonly closed: MessageKey | null;
  canSee(actor: Actor): boolean;
  /** Adding files, describing them and taking them away. */
  canAttach(actor: Actor): Verdict;
}

export interface SubjectPort {
  /** The subject, kept from changing state until the transaction ends; null when it is not there. */
  lock(sql: RunSql, id: string): Promise<Subject | null>;
  /** The same as far as files are concerned, drafts included; subjects without it have no files. */
  lockFileHolder?(sql: RunSql, id: string): Promise<FileHolder | null>;
}
