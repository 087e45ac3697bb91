import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { endAbsenceAt, lockAbsences, removeAbsence } from "./absence.store.server.ts";
import { stateOf } from "./absence.ts";

/** Takes back one's own absence that is to come, or ends one that goes on. What is over, or somebody else's, stays. */
export async function endAbsence(actor: Actor, id: string): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    const present = await lockAbsences(sql, actor.id, now);
    authorize(await actorNow(sql, actor), peoplePolicy.choosePreferences, { personId: actor.id });
    const absence = present.find((one) => one.id === id);
    if (!absence) return;
    const isToCome = stateOf(absence, now) === "to-come";
    if (isToCome) await removeAbsence(tx, id);
    else await endAbsenceAt(tx, id, now);
    const subject = { kind: "person", id: actor.id } as const;
    const data = { absenceId: id, ...(isToCome && { relieved: absence.deputyId }) };
    record({ kind: "absence.ended", subject, data });
  });
}
