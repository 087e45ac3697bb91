import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import type { EventKind } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import {
  inbox,
  placeOfLine,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { readPage } from "#app/features/notifications/read-inbox.server.ts";
import { lapseNominations } from "#app/features/recognition/awarding/lapse-nominations.server.ts";
import {
  answerAwardAppeal,
  moveAward,
} from "#app/features/recognition/awarding/move-award.server.ts";
import {
  moveNomination,
  secondNomination,
} from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominate } from "#app/features/recognition/awarding/nominate.server.ts";
import { db } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { aNominationIn, anAwardIn } from "#tests/support/awards.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, aCitation, awardsOf } from "#tests/support/recognition-builders.ts";

useDatabase();
beforeEach(() => anOrganisation());

/** Does what follows from everything that has happened, twice, as a job may be. */
async function follow(): Promise<void> {
  const events = await db().domainEvent.findMany({ orderBy: { id: "asc" } });
  for (const { id, kind } of [...events, ...events])
    if (recognition.some((part) => (kind as EventKind).startsWith(part)))
      await react({ eventId: id });
}

const recognition = ["award.", "nomination."];

async function told(person: Actor): Promise<string[]> {
  const t = registry().translator("en");
  const { lines } = await inbox(person, null);
  return lines.map((line) => saysTitle(t, line, person.name));
}

async function addressOf(person: Actor): Promise<string> {
  const [line] = (await inbox(person, null)).lines;
  const place = await placeOfLine(person, line?.id ?? "");
  return place ? lineAddress(place) : "";
}

describe("of an award", () => {
  test("its recipient is asked first, and nobody else hears; who gave it hears the answer", async () => {
    const { id, to, by } = await anAwardIn();
    await follow();
    expect(await told(to)).toEqual([`${by.name} gives you a badge: say whether you accept it`]);
    expect(await addressOf(to)).toBe(`/awards/${id}`);
    expect(await db().notification.count()).toBe(1);
    await moveAward(to, id, { to: "accepted_quietly", reason: "" });
    await follow();
    expect(await told(by)).toEqual([`${to.name} accepts a badge that you gave`]);
    expect(await readPage(to, { path: `/awards/${id}`, upTo: new Date(Date.now() + 1000) })).toBe(
      true,
    );
    expect(await unreadCount(to)).toBe(0);
  });

  test("taken back before it was answered its recipient is told so, and of the asking no more than once", async () => {
    const { to } = await anAwardIn({ state: "withdrawn" });
    await follow();
    expect(await told(to)).toEqual([
      "A badge that was waiting for your answer was taken back: see why",
    ]);
  });

  test("announced as soon as it is accepted, where its giver wished so", async () => {
    const { id, to, by } = await anAwardIn({ announceAt: "accepted" });
    await moveAward(to, id, { to: "accepted_openly", reason: "" });
    await follow();
    expect((await db().award.findUniqueOrThrow({ where: { id } })).state).toBe("announced");
    await follow();
    expect(await told(to)).toContain("Your badge is announced to everybody");
    expect(await told(by)).toEqual([`${to.name} accepts a badge that you gave`]);
  });

  test("revoked and appealed about: the recipient reads why, those who answer are others than who revoked it", async () => {
    const [reviser, reviewer, admin] = [
      await aPerson({ role: "leader" }),
      await aPerson({ role: "leader" }),
      await aPerson({ admin: true }),
    ];
    const { id, to } = await anAwardIn({ state: "revoked", revokedBy: reviser });
    await follow();
    expect((await told(to))[0]).toBe(
      "A badge of yours was revoked: see why, and whether you appeal",
    );
    await moveAward(to, id, { to: "appealed", reason: "They were ours after all." });
    await follow();
    const asks = `${to.name} appeals against a badge being revoked: answer it`;
    for (const one of [reviewer, admin]) expect(await told(one)).toContain(asks);
    expect(await told(reviser)).not.toContain(asks);
    expect(await addressOf(admin)).toBe(`/awards/${id}/appeal/decision`);
    const answer = { isUpheld: true, answer: "They were theirs." };
    await answerAwardAppeal(reviewer, id, answer);
    await answerAwardAppeal(reviewer, id, answer);
    await follow();
    expect(await told(to)).toContain("Your appeal is upheld: the badge is yours again");
    expect((await db().award.findUniqueOrThrow({ where: { id } })).state).toBe("announced");
  });

  test("whoever no longer sees it has no line about it", async () => {
    const { to, by } = await anAwardIn({ state: "accepted_quietly" });
    await follow();
    expect(await unreadCount(by)).toBe(1);
    expect(await unreadCount(to)).toBe(0);
    await db().person.update({ where: { id: by.id }, data: { role: "staff" } });
    await db().awardGift.updateMany({ data: { giverId: (await aPerson()).id } });
    expect(await unreadCount(by)).toBe(0);
  });
});

describe("of a nomination", () => {
  test("whom it is about hears nothing, who is asked to second it does", async () => {
    const [nominator, person, colleague] = [await aPerson(), await aPerson(), await aPerson()];
    const badgeId = await aBadge({ givers: ["peers"] });
    const wish = { id: newId(), badgeId, citation: aCitation([person]) };
    await nominate(nominator, { ...wish, askedIds: [colleague.id, person.id, nominator.id] });
    await follow();
    expect(await told(colleague)).toEqual([`${nominator.name} asks you to second a nomination`]);
    expect(await addressOf(colleague)).toBe(`/nominations/${wish.id}`);
    for (const one of [person, nominator]) expect(await told(one)).toEqual([]);
  });

  test("seconded, leaders who are apart decide; those behind it hear what and why", async () => {
    const leader = await aPerson({ role: "leader" });
    const aboutLeader = await aPerson({ role: "leader" });
    const { id, by, person } = await aNominationIn({ for: aboutLeader });
    const seconder = await aPerson();
    await secondNomination(seconder, id, "");
    await follow();
    expect(await told(leader)).toEqual(["A nomination is seconded and waits for a decision"]);
    expect(await told(person)).toEqual([]);
    expect(await told(by)).toEqual([`${seconder.name} has seconded a nomination`]);
    await moveNomination(leader, id, { to: "turned_down", reason: "It was another team’s." });
    await follow();
    const why = "A nomination is turned down: see why";
    for (const one of [by, seconder]) expect((await told(one))[0]).toBe(why);
    await moveNomination(by, id, { to: "appealed", reason: "It was theirs." });
    const second = await aPerson({ role: "leader" });
    await follow();
    const asks = `${by.name} appeals against a nomination being turned down: decide`;
    expect(await told(second)).toContain(asks);
    expect(await told(leader)).not.toContain(asks);
    await moveNomination(second, id, { to: "granted", reason: "", announceAt: null });
    await follow();
    expect((await told(by))[0]).toMatch(/^A nomination is granted/);
    expect((await awardsOf(person)).length).toBe(1);
    expect(await told(person)).toEqual([
      `${second.name} gives you a badge: say whether you accept it`,
    ]);
  });

  test("lapsed, its nominator hears it", async () => {
    const { by } = await aNominationIn();
    await under({ now: new Date(Date.now() + 61 * 86_400_000) }, lapseNominations);
    await follow();
    expect(await told(by)).toEqual(["A nomination has lapsed, as nobody seconded it in time"]);
  });
});

test("a mail says it in the reader's language, with the reason that was written", async () => {
  const to = await aPerson({ name: "Odile Exemple", language: "fr" });
  const { by } = await anAwardIn({ to, changed: "On attend dix minutes au lieu de quarante." });
  await follow();
  const noon = new Date();
  noon.setUTCHours(12, 0, 0, 0);
  await under({ now: new Date(noon.getTime() + 86_400_000) }, deliverNotifications);
  const mail = await db().mail.findFirstOrThrow({ where: { personId: to.id } });
  expect(JSON.stringify(mail)).toContain(`${by.name} vous décerne un badge`);
  expect(JSON.stringify(mail)).toContain("On attend dix minutes au lieu de quarante.");
});
