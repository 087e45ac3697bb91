import type { Actor } from "#app/core/actor.ts";
import type { Citation } from "#app/features/recognition/awarding/citation.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import {
  moveNomination,
  secondNomination,
} from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominate } from "#app/features/recognition/awarding/nominate.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { demoAwards, demoNominations, type DemoAward, type DemoNomination } from "./demo/awards.ts";
import { personIn } from "./demo/people.ts";
import type { DemoOrganisation, PersonSlot } from "./demo/types.ts";
import { workingMoment } from "./demo/working-time.ts";
import { stableId } from "./stable-id.ts";

interface Scene {
  readonly demo: DemoOrganisation;
  readonly actorIn: (slot: PersonSlot) => Actor;
}

/** What people were given for what they changed and how they answered, and whom colleagues have nominated. */
export async function loadAwards(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const scene = { demo, actorIn: (slot: PersonSlot) => actorOf(personIn(slot).key) };
  for (const award of demoAwards) await loadAward(scene, award);
  for (const nomination of demoNominations) await loadNomination(scene, nomination);
}

async function loadAward(scene: Scene, award: DemoAward): Promise<void> {
  const { demo, actorIn } = scene;
  const id = stableId(`gift ${award.key}`, demo.foundedAt);
  const giver = actorIn(award.by);
  const at = (fraction: number) => workingMoment(demo.now, award.daysAgo, fraction);
  await under({ now: at(0.2) }, async () => {
    const wish = { id, badgeId: badgeOf(scene, award), citation: citationOf(scene, award) };
    refuseLacks(award.key, await giveAward(giver, { ...wish, announceAt: null }));
  });
  for (const one of await db().award.findMany({ where: { giftId: id } })) {
    const [recipient] = await actorsByIds(sql, [one.personId]);
    if (recipient && one.state === "prepared" && award.answer)
      await answer(one.id, { recipient, giver, award, at });
  }
}

interface Answering {
  readonly recipient: Actor;
  readonly giver: Actor;
  readonly award: DemoAward;
  readonly at: (fraction: number) => Date;
}

async function answer(id: string, { recipient, giver, award, at }: Answering): Promise<void> {
  const to = award.answer === "openly" ? "accepted_openly" : "accepted_quietly";
  await under({ now: at(0.6) }, () => moveAward(recipient, id, { to, reason: "" }));
  if (award.answer !== "openly") return;
  await under({ now: at(0.8) }, () => moveAward(giver, id, { to: "announced", reason: "" }));
  if (!award.isRevoked) return;
  const reason = "The figures are another unit’s. Nobody meant it so; it stands corrected.";
  await under({ now: at(0.9) }, () => moveAward(giver, id, { to: "revoked", reason }));
}

async function loadNomination(scene: Scene, nomination: DemoNomination): Promise<void> {
  const { demo, actorIn } = scene;
  const { key, by, daysAgo, secondedBy, refused } = nomination;
  const id = stableId(`nomination ${key}`, demo.foundedAt);
  const at = (fraction: number) => workingMoment(demo.now, daysAgo, fraction);
  await under({ now: at(0.2) }, async () => {
    const wish = {
      id,
      badgeId: badgeOf(scene, nomination),
      citation: citationOf(scene, nomination),
    };
    refuseLacks(key, await nominate(actorIn(by), wish));
  });
  const { state } = await db().nomination.findUniqueOrThrow({ where: { id } });
  if (secondedBy && state === "nominated")
    await under({ now: at(0.5) }, () =>
      secondNomination(actorIn(secondedBy.who), id, secondedBy.words),
    );
  if (refused !== undefined && state !== "turned_down")
    await under({ now: at(0.9) }, () =>
      moveNomination(actorIn("executive/m1"), id, { to: "turned_down", reason: refused }),
    );
}

function badgeOf({ demo }: Scene, { badge }: DemoAward | DemoNomination): string {
  return stableId(`badge ${badge}`, demo.foundedAt);
}

function citationOf({ demo, actorIn }: Scene, told: DemoAward | DemoNomination): Citation {
  const idea = demo.ideas.find(({ key }) => key === told.idea);
  if (!idea) throw new Error(`The demonstration has no idea called ${told.idea}.`);
  const url = `${registry().settings.appUrl}/ideas/${stableId(idea.key, idea.at)}`;
  return {
    changed: told.changed,
    forWhom: told.forWhom,
    evidence: [{ name: idea.title.slice(0, 120), url }],
    recipientIds: told.to.map((slot) => actorIn(slot).id),
  };
}

function refuseLacks(key: string, lacks: readonly unknown[]): void {
  if (lacks.length > 0) throw new Error(`What is said of ${key} lacks ${JSON.stringify(lacks)}.`);
}
