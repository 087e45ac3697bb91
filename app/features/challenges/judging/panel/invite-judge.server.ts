import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findJudge, putInvitation } from "../judge.store.server.ts";
import { bumpBoard, expectRunning, lockOverseen, phaseIn } from "../judging.store.server.ts";
import { standingOf } from "./candidate.store.server.ts";

/**
 * Asks somebody to judge a phase. Asking again whoever is asked or has accepted is harmless. Throws `not_found`,
 * `forbidden`, `invalid` (nobody of that id works here) or `conflict`: sponsors and entrants do not judge.
 */
export async function inviteJudge(
  actor: Actor,
  challengeId: string,
  { phaseId, personId }: { readonly phaseId: string; readonly personId: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    await phaseIn(sql, challenge.id, phaseId);
    const judge = await findJudge(sql, phaseId, personId);
    if (judge?.state === "invited" || judge?.state === "accepted") return;
    expectRunning(challenge);
    const person = await standingOf(sql, challenge.id, personId);
    if (!person) throw new Refusal("invalid", "panel.unknownPerson");
    if (person.isSponsor) throw conflict("panel.isSponsor");
    if (person.isEntrant) throw conflict("panel.isEntrant");
    await putInvitation(sql, { phaseId, personId, inviterId: actor.id, at: now });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judge.invited", subject, data: { phaseId, personId } });
  });
}
