import type { DomainEvent } from "#app/core/event.ts";
import { prepared } from "./db.server.ts";

interface EventRow {
  id: string;
  kind: string;
  actorId: string | null;
  subjectKind: string;
  subjectId: string;
  data: unknown;
  at: Date;
}

/** An event as it was recorded; null when there is none. */
export async function eventById(id: string): Promise<DomainEvent | null> {
  const [row] = await prepared<EventRow>(
    "event-by-id",
    `select id, kind, actor_id as "actorId", subject_kind as "subjectKind", subject_id as "subjectId", data, at
     from domain_event where id = $1::uuid`,
    [id],
  );
  if (!row) return null;
  const { subjectKind, subjectId, ...event } = row;
  // Only `transact` writes this table, and it takes nothing but typed events.
  return { ...event, subject: { kind: subjectKind, id: subjectId } } as DomainEvent;
}
