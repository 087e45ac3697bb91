import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { keepAnnouncement } from "#app/features/recognition/announcing/keep-announcement.server.ts";
import { publishAnnouncement } from "#app/features/recognition/announcing/publish-announcement.server.ts";
import { withdrawAnnouncement } from "#app/features/recognition/announcing/withdraw-announcement.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "./builders.ts";
import { aBadge, aCitation } from "./recognition-builders.ts";

interface AnnouncementWish {
  readonly by?: Actor;
  readonly title?: string;
  readonly text?: string;
  readonly state?: "draft" | "scheduled" | "published" | "withdrawn";
  readonly publishAt?: Date;
  readonly challenge?: { readonly id: string };
  readonly idea?: { readonly id: string };
  readonly awardIds?: readonly string[];
}

/** An announcement, published unless said otherwise; returns its id. */
export async function anAnnouncement(wish: AnnouncementWish = {}): Promise<string> {
  const { state = "published", publishAt = new Date(Date.now() + 86_400_000) } = wish;
  const by = wish.by ?? (await aPerson({ role: "leader" }));
  const id = newId();
  await keepAnnouncement(by, {
    ...{ id, seenRevision: 0, language: "en", title: wish.title ?? "Ten minutes instead of forty" },
    text: wish.text ?? "The queue at the counter is **gone**. Thank you.",
    challengeId: wish.challenge?.id ?? null,
    ideaId: wish.idea?.id ?? null,
    awardIds: wish.awardIds ?? [],
  });
  if (state === "scheduled") await publishAnnouncement(by, id, { at: publishAt, seenRevision: 1 });
  if (state === "published" || state === "withdrawn")
    await publishAnnouncement(by, id, { at: "now", seenRevision: 1 });
  if (state === "withdrawn") await withdrawAnnouncement(by, id, "It named the wrong people.");
  return id;
}

/** An award that its recipient has accepted openly and nobody knows of yet; returns its id. */
export async function anOpenAward(to: Actor): Promise<string> {
  const leader = await aPerson({ role: "leader" });
  await giveAward(leader, {
    ...{ id: newId(), badgeId: await aBadge(), citation: aCitation([to]), announceAt: null },
  });
  const { id } = await db().award.findFirstOrThrow({
    where: { personId: to.id },
    orderBy: { id: "desc" },
  });
  await moveAward(to, id, { to: "accepted_openly", reason: "" });
  return id;
}
