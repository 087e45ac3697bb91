import type { Actor } from "./actor.ts";
import type { SubjectKind } from "./event.ts";
import type { Verdict } from "./policy.ts";

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
  /** Whether it can be commented on in its present state. */
  readonly takesComments: boolean;
}

/** Runs SQL on the connection of the present transaction. */
export type RunSql = <Row extends object>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

export interface SubjectPort {
  /** The subject, kept from changing state until the transaction ends; null when it is not there. */
  lock(sql: RunSql, id: string): Promise<Subject | null>;
}
