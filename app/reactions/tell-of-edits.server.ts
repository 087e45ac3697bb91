import { system } from "#app/core/actor.ts";
import type { DomainEvent } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import { substantialEdits } from "#app/features/ideas/substantial-edits.queries.server.ts";
import { everyoneAround } from "#app/features/notifications/audience.store.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { transact } from "#app/platform/transact.server.ts";

/** So long after the last of several edits they are told of, all as one. */
const restSeconds = 15 * 60;

/** A substantial edit: told when a quarter of an hour has brought no other one. */
export async function awaitRest({ subject, data }: DomainEvent<"idea.edited">): Promise<void> {
  if (!data.substantial) return;
  await transact(system, ({ sql }) =>
    queueJob(sql, {
      task: "tell-of-edits",
      payload: { ideaId: subject.id },
      key: `tell-of-edits ${subject.id}`,
      queue: "tell-of-edits",
      after: restSeconds,
    }),
  );
}

/** Tells those around an idea of the edits they have not been told of; the link shows all of them as one. */
export async function tellOfEdits(payload: unknown): Promise<void> {
  const ideaId = ideaIn(payload);
  const edits = ideaId === null ? [] : await substantialEdits(ideaId);
  const [first, last] = [edits[0], edits.at(-1)];
  if (ideaId === null || !first || !last) return;
  await spread({
    event: last,
    subject: { kind: "idea", id: ideaId },
    audience: everyoneAround(ideaId, "idea-edited"),
    data: { versionId: first.versionId },
  });
}

function ideaIn(payload: unknown): string | null {
  if (typeof payload !== "object" || payload === null || !("ideaId" in payload)) return null;
  return isId(payload.ideaId) ? payload.ideaId : null;
}
