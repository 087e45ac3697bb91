import type { Actor } from "./actor.ts";
import type { Change, RunSql } from "./subject.ts";

export const moderatedKinds = ["idea", "comment", "file"] as const;
export type ModeratedKind = (typeof moderatedKinds)[number];

/**
 * What moderation needs to know of the things it looks after, without importing their features. A feature implements
 * the port; the composition root registers it.
 */
export interface Moderated {
  readonly kind: ModeratedKind;
  readonly id: string;
  /** The idea itself, or the one with which a comment or file stands. */
  readonly ideaId: string;
  readonly title: string;
  readonly url: string;
  /** Who wrote it, or whose idea a file shows; nobody learns their names from here. */
  readonly authorIds: readonly string[];
  /** What it says, or said before it was hidden; Markdown as typed. */
  readonly said: string;
  /** Of what may wait: another one as soon as it, or what its authors have made of it, is changed. */
  readonly version?: string;
  /** Gone: deleted by its author, or nothing is left of it. */
  readonly standing: "shown" | "waiting" | "hidden" | "gone";
  canSee(actor: Actor): boolean;
  /** Takes it out of sight of everybody but its authors and moderators. */
  hide(sql: RunSql, at: Date): Promise<void>;
  /** Shows it again as it was. */
  restore(sql: RunSql): Promise<void>;
  /** Publishes what waits; things that never wait have none. */
  letThrough?(sql: RunSql, at: Date): Promise<Published>;
  /** What its authors have made of it that waits; null when nothing does. */
  readonly edit?: PendingEdit | null;
}

/** A change of a thing that others do not see yet. */
export interface PendingEdit {
  /** What the thing would say, as `said` is what it says. */
  readonly said: string;
  /** Makes the thing say it, in the name of whoever wrote it; null when the thing cannot be changed any more. */
  readonly write: ((change: Change) => Promise<void>) | null;
  drop(sql: RunSql): Promise<void>;
}

/** What is to be said of an idea that has just been let through, in its author's name. */
export interface Published {
  readonly authorId: string;
  readonly categoryId: string;
  readonly unitId: string;
}

export interface ModeratedPort {
  /** The thing, kept from changing until the transaction ends; null when it is not there. */
  lock(sql: RunSql, id: string): Promise<Moderated | null>;
}
