import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { announcementPage } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import {
  announcementArchive,
  unpublishedAnnouncements,
} from "#app/features/recognition/announcing/archive.queries.server.ts";
import { ceremonySlides } from "#app/features/recognition/announcing/ceremony.queries.server.ts";
import { congratulate } from "#app/features/recognition/announcing/congratulate.server.ts";
import { keepAnnouncement } from "#app/features/recognition/announcing/keep-announcement.server.ts";
import { noticedAnnouncements } from "#app/features/recognition/announcing/notices.queries.server.ts";
import {
  publishAnnouncement,
  publishDueAnnouncements,
} from "#app/features/recognition/announcing/publish-announcement.server.ts";
import {
  discardAnnouncement,
  withdrawAnnouncement,
} from "#app/features/recognition/announcing/withdraw-announcement.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { eventById } from "#app/platform/events.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { anAnnouncement, anOpenAward } from "#tests/support/announcing-builders.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";
import { doJobs } from "#tests/support/waiting-jobs.ts";

useDatabase();
beforeEach(() => anOrganisation());

const words: Omit<Parameters<typeof keepAnnouncement>[1], "id"> = {
  ...{ seenRevision: 0, title: "Ten minutes", text: "Gone." },
  ...{ language: "en", challengeId: null, ideaId: null, awardIds: [] },
};
const notFound = saying("announcing.notFound");

async function signalsOfLatest(kind: string) {
  const { id } = await db().domainEvent.findFirstOrThrow({
    where: { kind },
    orderBy: { id: "desc" },
  });
  const event = await eventById(id);
  return event ? signalsOf(event) : [];
}

describe("leaders write announcements", () => {
  test("once however often they are sent, and nobody else does or sees them before they are published", async () => {
    const [leader, manager] = [
      await aPerson({ role: "leader" }),
      await aPerson({ role: "manager" }),
    ];
    const id = newId();
    await keepAnnouncement(leader, { id, ...words });
    await keepAnnouncement(leader, { id, ...words });
    expect(await db().announcement.findMany()).toMatchObject([{ id, html: "<p>Gone.</p>" }]);
    await expect(keepAnnouncement(manager, { id: newId(), ...words })).rejects.toEqual(
      saying("announcing.refusedAnnounce"),
    );
    await expect(announcementPage(manager, id, "en")).rejects.toEqual(notFound);
    await expect(unpublishedAnnouncements(manager)).rejects.toEqual(
      saying("announcing.refusedAnnounce"),
    );
    expect(await announcementPage(await aPerson({ role: "leader" }), id, "en")).toMatchObject({
      announcement: { state: "draft", kind: "plain" },
    });
    expect((await announcementArchive(null)).rows).toEqual([]);
    expect(await mayJoin(leader, `announcement:${id}`)).toBe(false);
  });

  test("about one thing that is in the open", async () => {
    const [leader, person] = [await aPerson({ role: "leader" }), await aPerson()];
    const award = await anOpenAward(person);
    const keep = (part: object) => keepAnnouncement(leader, { id: newId(), ...words, ...part });
    const idea = await anIdea();
    await expect(keep({ ideaId: idea.id })).rejects.toEqual(saying("announcing.aboutGone"));
    await expect(keep({ challengeId: newId() })).rejects.toEqual(saying("announcing.aboutGone"));
    await expect(keep({ awardIds: [newId()] })).rejects.toEqual(saying("announcing.awardsGone"));
    await expect(keep({ awardIds: [award, award] })).rejects.toEqual(
      saying("announcing.awardsGone"),
    );
    await expect(keep({ challengeId: newId(), awardIds: [award] })).rejects.toEqual(
      saying("announcing.oneThing"),
    );
    await moveAward(person, award, { to: "accepted_quietly", reason: "" });
    await expect(keep({ awardIds: [award] })).rejects.toEqual(saying("announcing.awardsGone"));
    expect(await db().announcement.count()).toBe(0);
  });

  test("and of two who change one at once the second is told", async () => {
    const [one, other] = [await aPerson({ role: "leader" }), await aPerson({ role: "leader" })];
    const id = await anAnnouncement({ by: one, state: "draft" });
    const answers = await Promise.allSettled(
      [one, other].map((leader, n) =>
        keepAnnouncement(leader, { id, ...words, seenRevision: 1, title: `Version ${String(n)}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().announcement.findFirstOrThrow()).toMatchObject({ revision: 2 });
  });
});

describe("an announcement is published", () => {
  test("to everybody who works here, on every open page, in the inbox, once", async () => {
    const leader = await aPerson({ role: "leader", name: "Lea" });
    const [reader, gone] = [await aPerson(), await aPerson({ deactivated: true })];
    const id = await anAnnouncement({ by: leader, title: "Ten minutes" });
    await publishAnnouncement(leader, id, { at: "now", seenRevision: 1 });
    expect(await db().domainEvent.count({ where: { kind: "announcement.published" } })).toBe(1);
    expect(await signalsOfLatest("announcement.published")).toMatchObject([
      {
        room: "announcements",
        delta: {
          kind: "announcement",
          announcementId: id,
          title: "Ten minutes",
          announced: "plain",
        },
      },
    ]);
    await doJobs("react", async (job) => {
      await react(job);
      await react(job);
    });
    expect((await inbox(reader, null)).lines).toMatchObject([
      { kind: "announcement", who: "Lea", title: "Ten minutes", reason: "everybody" },
    ]);
    expect((await inbox(leader, null)).lines).toEqual([]);
    expect(await db().notification.count({ where: { personId: gone.id } })).toBe(0);
    expect(await noticedAnnouncements()).toMatchObject([{ announcementId: id }]);
    const [{ at } = { at: 0 }] = await noticedAnnouncements();
    const held = (announced: number) => [{ room: "announcements", announced }];
    expect(await staleRooms(reader, held(at - 1))).toEqual(["announcements"]);
    expect(await staleRooms(reader, held(at))).toEqual([]);
  });

  test("at its moment by the clock, on two nodes once, and not before", async () => {
    const leader = await aPerson({ role: "leader" });
    const publishAt = new Date("2031-05-14T10:00:00Z");
    await under({ now: new Date("2031-05-14T09:00:00Z") }, async () => {
      const id = await anAnnouncement({ by: leader, state: "draft" });
      const past = new Date("2031-05-14T08:00:00Z");
      await expect(publishAnnouncement(leader, id, { at: past, seenRevision: 1 })).rejects.toEqual(
        saying("announcing.past"),
      );
      await publishAnnouncement(leader, id, { at: publishAt, seenRevision: 1 });
      await publishDueAnnouncements();
    });
    expect(await db().announcement.count({ where: { publishedAt: null } })).toBe(1);
    await under({ now: new Date("2031-05-14T10:00:01Z") }, () =>
      Promise.all([publishDueAnnouncements(), publishDueAnnouncements()]),
    );
    expect(await db().announcement.findFirstOrThrow()).toMatchObject({ publishAt: null });
    expect(
      await db().domainEvent.findMany({ where: { kind: "announcement.published" } }),
    ).toMatchObject([{ actorId: leader.id }]);
  });

  test("never in the name of somebody who announces no more; it waits for another leader", async () => {
    const leader = await aPerson({ role: "leader" });
    const id = await anAnnouncement({ by: leader, state: "scheduled" });
    await db().person.update({ where: { id: leader.id }, data: { role: "staff" } });
    await under({ now: new Date(Date.now() + 2 * 86_400_000) }, publishDueAnnouncements);
    expect(await db().announcement.findFirstOrThrow()).toMatchObject({
      ...{ id, publishAt: null, publishedAt: null },
    });
    const another = await aPerson({ role: "leader" });
    await publishAnnouncement(another, id, { at: "now", seenRevision: 3 });
    expect(await announcementPage(another, id, "en")).toMatchObject({
      announcement: { authorId: another.id, state: "published" },
    });
  });

  test("with awards that were accepted openly, which are announced with it; others are not named", async () => {
    const [leader, reader] = [await aPerson({ role: "leader" }), await aPerson()];
    const [open, shy] = [await aPerson({ name: "Odile" }), await aPerson({ name: "Bram" })];
    const awardIds = [await anOpenAward(open), await anOpenAward(shy)];
    const id = await anAnnouncement({ by: leader, state: "draft", awardIds });
    const namesFor = async (who: typeof leader) =>
      (await announcementPage(who, id, "en")).honoured.map((one) =>
        one.kind === "award" ? one.name : one.title,
      );
    expect(await namesFor(leader)).toEqual(["Odile", "Bram"]);
    await moveAward(shy, awardIds[1] ?? "", { to: "accepted_quietly", reason: "" });
    await publishAnnouncement(leader, id, { at: "now", seenRevision: 1 });
    expect(await namesFor(reader)).toEqual(["Odile"]);
    const states = await db().award.findMany({ orderBy: { id: "asc" } });
    expect(states.map(({ state }) => state).sort()).toEqual(["accepted_quietly", "announced"]);
    // Whoever takes it out of the open afterwards is named no longer.
    await moveAward(open, awardIds[0] ?? "", { to: "accepted_quietly", reason: "" });
    expect(await namesFor(reader)).toEqual([]);
    expect((await ceremonySlides(reader, "en")).map(({ honoured }) => honoured)).toEqual([[]]);
  });

  test("and a leader's own award is not announced by themselves", async () => {
    const leader = await aPerson({ role: "leader" });
    const award = await anOpenAward(leader);
    await anAnnouncement({ by: leader, awardIds: [award] });
    expect(await db().award.findFirstOrThrow()).toMatchObject({ state: "accepted_openly" });
  });
});

describe("an announcement is withdrawn", () => {
  test("with a reason, for everybody, on open pages and in the inbox; drafts are thrown away instead", async () => {
    const [leader, reader] = [await aPerson({ role: "leader" }), await aPerson()];
    const id = await anAnnouncement({ by: leader });
    await doJobs("react", react);
    await expect(withdrawAnnouncement(leader, id, " ")).rejects.toEqual(
      saying("announcing.reasonMissing"),
    );
    await expect(discardAnnouncement(leader, id)).rejects.toEqual(
      saying("announcing.publishedAlready"),
    );
    await expect(withdrawAnnouncement(reader, id, "No.")).rejects.toEqual(
      saying("announcing.refusedAnnounce"),
    );
    await withdrawAnnouncement(leader, id, "It named the wrong people.");
    await withdrawAnnouncement(leader, id, "Again.");
    expect(await signalsOfLatest("announcement.withdrawn")).toMatchObject([
      { room: "announcements", delta: { kind: "announcement-withdrawn", announcementId: id } },
    ]);
    await expect(announcementPage(reader, id, "en")).rejects.toEqual(notFound);
    expect((await inbox(reader, null)).lines).toEqual([]);
    expect(await noticedAnnouncements()).toEqual([]);
    expect((await announcementArchive(null)).rows).toEqual([]);
    expect(await mayJoin(reader, `announcement:${id}`)).toBe(false);
    await expect(congratulate(reader, id, "Well done")).rejects.toEqual(notFound);
    expect(await unpublishedAnnouncements(leader)).toMatchObject([{ id, state: "withdrawn" }]);

    const draft = await anAnnouncement({ by: leader, state: "draft" });
    await expect(withdrawAnnouncement(leader, draft, "No.")).rejects.toEqual(
      saying("announcing.notPublished"),
    );
    await discardAnnouncement(leader, draft);
    expect(await db().announcement.count()).toBe(1);
  });
});
