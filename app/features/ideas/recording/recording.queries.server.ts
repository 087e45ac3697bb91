import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { recordingPolicy } from "./recording.policy.ts";

/** Somebody by name and unit. */
interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * For whom this person may write an idea down, for a list without JavaScript: their unit, and whom they had chosen.
 */
export function colleaguesNear(actor: Actor, chosenId: string): Promise<Colleague[]> {
  return prepared<Colleague>(
    "colleagues-near",
    `select p.id, p.name, u.name as unit
     from person p join unit u on u.id = p.unit_id
     where (p.unit_id = $2::uuid or p.id::text = $3) and p.id <> $1::uuid
       and p.deactivated_at is null and p.import_id is null and p.role <> 'leader'
     order by p.name, p.id limit 200`,
    [actor.id, actor.unitId, chosenId],
  );
}

/**
 * Who wrote an idea down for this person, and what they have said to it. Throws `not_found` when nobody did, and
 * `forbidden` for anybody else.
 */
export async function ownRecording(actor: Actor, ideaId: string) {
  const [row] = await prepared<{
    colleagueId: string;
    recorder: string;
    answered: boolean;
  }>(
    "own-recording",
    `select r.colleague_id as "colleagueId", p.name as recorder, r.answer is not null as answered
     from idea_recording r join person p on p.id = r.recorder_id where r.idea_id = $1::uuid`,
    [ideaId],
  );
  if (!row) throw notFound("recording.none");
  authorize(actor, recordingPolicy.answer, row);
  return { recorder: row.recorder, answered: row.answered };
}
