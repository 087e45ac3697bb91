import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { AwardState } from "#app/features/recognition/awarding/award.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import type { AnnounceAt } from "#app/features/recognition/awarding/give-to-all.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import {
  moveNomination,
  secondNomination,
} from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominate } from "#app/features/recognition/awarding/nominate.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "./builders.ts";
import { aBadge, aCitation } from "./recognition-builders.ts";

interface AwardPart {
  readonly to?: Actor;
  readonly by?: Actor;
  readonly badgeId?: string;
  readonly announceAt?: AnnounceAt;
  readonly changed?: string;
  /** Where it stands; "prepared" unless given. */
  readonly state?: AwardState;
  /** Who revoked it; another leader unless given. */
  readonly revokedBy?: Actor;
}

/** An award that was led to where it stands by those who may; returns its id with those whom it concerns. */
export async function anAwardIn(part: AwardPart = {}) {
  const to = part.to ?? (await aPerson());
  const by = part.by ?? (await aPerson({ role: "leader" }));
  const badgeId = part.badgeId ?? (await aBadge());
  const citation = aCitation([to], part.changed === undefined ? {} : { changed: part.changed });
  const giftId = newId();
  await giveAward(by, { id: giftId, badgeId, citation, announceAt: part.announceAt ?? null });
  const { id } = await db().award.findFirstOrThrow({ where: { giftId, personId: to.id } });
  await lead(id, { to, by, state: part.state ?? "prepared", revokedBy: part.revokedBy });
  return { id, to, by, badgeId };
}

interface Leading {
  readonly to: Actor;
  readonly by: Actor;
  readonly state: AwardState;
  readonly revokedBy: Actor | undefined;
}

async function lead(id: string, { to, by, state, revokedBy }: Leading): Promise<void> {
  const reason = "The figures turned out to be another team's.";
  const step = (who: Actor, next: AwardState) => moveAward(who, id, { to: next, reason });
  if (state === "prepared") return;
  if (state === "withdrawn") return step(by, "withdrawn");
  if (state === "declined" || state === "accepted_quietly") return step(to, state);
  await step(to, "accepted_openly");
  if (state === "accepted_openly") return;
  await step(by, "announced");
  if (state === "announced") return;
  await step(revokedBy ?? (await aPerson({ role: "leader" })), "revoked");
  if (state === "appealed") await step(to, "appealed");
}

interface NominationPart {
  readonly by?: Actor;
  readonly for?: Actor;
  readonly badgeId?: string;
  readonly state?: "nominated" | "seconded" | "turned_down" | "appealed";
  readonly secondedBy?: Actor;
  readonly decidedBy?: Actor;
}

/** A nomination that was led to where it stands; returns its id with those whom it concerns. */
export async function aNominationIn(part: NominationPart = {}) {
  const by = part.by ?? (await aPerson());
  const person = part.for ?? (await aPerson());
  const badgeId = part.badgeId ?? (await aBadge({ givers: ["peers"] }));
  const id = newId();
  const { state = "nominated" } = part;
  await nominate(by, { id, badgeId, citation: aCitation([person]) });
  const made = { id, by, person, badgeId };
  if (state === "nominated") return made;
  await secondNomination(part.secondedBy ?? (await aPerson()), id, "I have seen it.");
  if (state === "seconded") return made;
  const leader = part.decidedBy ?? (await aPerson({ role: "leader" }));
  await moveNomination(leader, id, { to: "turned_down", reason: "It was somebody else’s work." });
  if (state === "appealed")
    await moveNomination(by, id, { to: "appealed", reason: "It was theirs, as the figures show." });
  return made;
}
