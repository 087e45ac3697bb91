import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { announcementOf, noteProposal } from "./announcement.store.server.ts";
import { freePlaces, nextFor } from "./next-in-line.server.ts";
import { addProposed, winnersOf } from "./winner.store.server.ts";

/**
 * Proposes the next in line for a place that has become free after the announcement; a leader announces it. Proposing it
 * again is harmless. Throws `not_found`, `forbidden` (no sponsor) or `conflict` (no free place, or not next in line).
 */
export async function replaceWinner(
  actor: Actor,
  id: string,
  { place, submissionId }: { readonly place: number; readonly submissionId: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    if (challenge.state !== "announced") throw conflict("winning.notAnnounced");
    const winners = await winnersOf(sql, id);
    const again = winners.find((one) => one.submissionId === submissionId);
    if (again?.state === "proposed" && again.place === place) return;
    if (!freePlaces(winners).includes(place)) throw conflict("winning.noFreePlace");
    if (!(await nextFor(sql, id)).includes(submissionId)) throw conflict("winning.notNext");
    const proposed = [{ submissionId, place }];
    await addProposed(sql, { challengeId: id, winners: proposed, proposerId: actor.id, at: now });
    const { deviationReason } = await announcementOf(sql, id);
    await noteProposal(sql, id, deviationReason);
    const subject = { kind: "challenge", id } as const;
    record({ kind: "winners.proposed", subject, data: { isNews: true } });
  });
}
