/** What is said to the rooms of recognition: that something changed and how far it is, and nothing of what. */
import type { DomainEvent } from "#app/core/event.ts";
import { rooms } from "#app/core/rooms.ts";
import type { Signal } from "#app/core/deltas.ts";
import { isPublic } from "#app/features/recognition/awarding/award.ts";
import {
  awardRevisions,
  nominationRevisions,
  publicRevision,
} from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";

/** An award as it is now, to those who see it; and to everybody when it became public, or ceased to be. */
export async function awardSignals({
  subject: { id: awardId },
  data: { from, to },
}: Pick<DomainEvent<"award.moved">, "subject" | "data">): Promise<readonly Signal[]> {
  const revision = (await awardRevisions([awardId])).get(awardId);
  if (revision === undefined) return [];
  const own = { room: rooms.award(awardId), delta: { kind: "award", awardId, revision } } as const;
  if (!isPublic(from) && !isPublic(to)) return [own];
  const latest = await publicRevision();
  const delta = { kind: "recognition", awardId, revision: latest } as const;
  return [own, { room: rooms.recognition, delta }];
}

/** A nomination as it is now, to those who see it. */
export async function nominationSignals({
  subject: { id: nominationId },
}: Pick<DomainEvent, "subject">): Promise<readonly Signal[]> {
  const revision = (await nominationRevisions([nominationId])).get(nominationId);
  if (revision === undefined) return [];
  const delta = { kind: "nomination", nominationId, revision } as const;
  return [{ room: rooms.nomination(nominationId), delta }];
}
