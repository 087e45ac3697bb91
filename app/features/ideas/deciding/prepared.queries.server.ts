import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import type { MessageKey } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import type { Stage } from "../idea.ts";
import { recordingSql } from "../recording/recording-sql.ts";
import type { Recording } from "../recording/recording.ts";

/** A prepared decision as those who may answer the idea see it. */
export interface ShownPrepared {
  readonly to: Stage;
  readonly reasonId: string | null;
  readonly explanation: string;
  readonly lessons: string;
  /** ISO 8601. */
  readonly publishAt: string | null;
  readonly preparedAt: string;
  readonly preparedBy: string;
  readonly revision: number;
  /** Why it could not publish itself. */
  readonly refusal: MessageKey | null;
}

interface PreparedRow extends Omit<ShownPrepared, "publishAt" | "preparedAt"> {
  publishAt: Date | null;
  preparedAt: Date;
  authorIds: string[];
  answererIds: string[];
  recording: Recording | null;
}

/** What is prepared for an idea; null when nothing is. Throws `forbidden` unless this person may answer the idea. */
export async function preparedFor(actor: Actor, ideaId: string): Promise<ShownPrepared | null> {
  const [row] = await prepared<PreparedRow>("prepared-for", preparedForSql, [ideaId]);
  if (!row) return null;
  const { authorIds, answererIds, recording, publishAt, preparedAt, ...shown } = row;
  authorize(actor, ideaPolicy.answer, { authorIds, answererIds, recording });
  return {
    ...shown,
    publishAt: publishAt?.toISOString() ?? null,
    preparedAt: preparedAt.toISOString(),
  };
}

const preparedForSql = `
  select d.to_stage as "to", d.reason_id as "reasonId", d.explanation, d.lessons, d.publish_at as "publishAt",
    d.prepared_at as "preparedAt", p.name as "preparedBy", d.revision, d.refusal,
    array(select a.person_id from idea_author a where a.idea_id = d.idea_id) as "authorIds",
    array(select person_id from idea_answerers(d.idea_id)) as "answererIds", ${recordingSql("d.idea_id")} as recording
  from prepared_decision d join person p on p.id = d.prepared_by_id
  where d.idea_id = $1::uuid`;
