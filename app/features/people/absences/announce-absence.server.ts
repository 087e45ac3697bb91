import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { peoplePolicy } from "../people.policy.ts";
import { canStandIn, insertAbsence, lockAbsences } from "./absence.store.server.ts";
import { overlaps, stateOf, type Span } from "./absence.ts";

export interface AnnounceAbsence extends Span {
  readonly deputyId: string;
}

/**
 * Says that one will be away, and who answers meanwhile; sending it twice announces it once.
 * Throws `invalid` for days that make no sense or a deputy who cannot stand in, and `conflict` when one is away then
 * already.
 */
export async function announceAbsence(
  actor: Actor,
  { deputyId, fromAt, untilAt }: AnnounceAbsence,
): Promise<void> {
  await transact(actor, async ({ tx, sql, now, record }) => {
    const present = await lockAbsences(sql, actor.id, now);
    authorize(await actorNow(sql, actor), peoplePolicy.choosePreferences, { personId: actor.id });
    if (fromAt >= untilAt) throw new Refusal("invalid", "absences.daysWrong");
    if (stateOf({ fromAt, untilAt }, now) === "over")
      throw new Refusal("invalid", "absences.isOver");
    if (deputyId === actor.id) throw new Refusal("invalid", "absences.deputyOneself");
    if (!(await canStandIn(sql, deputyId))) throw new Refusal("invalid", "absences.deputyMissing");
    const clashing = present.find((one) => overlaps(one, { fromAt, untilAt }));
    const isSame =
      clashing?.deputyId === deputyId && clashing.fromAt.getTime() === fromAt.getTime();
    if (isSame && clashing.untilAt.getTime() === untilAt.getTime()) return;
    if (clashing) throw conflict("absences.overlaps");
    const id = newId(now.getTime());
    await insertAbsence(tx, { id, personId: actor.id, deputyId, fromAt, untilAt });
    const subject = { kind: "person", id: actor.id } as const;
    record({ kind: "absence.announced", subject, data: { absenceId: id, deputyId } });
  });
}
