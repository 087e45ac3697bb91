import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { renameStage } from "#app/features/ideas/deciding/rename-stage.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { changeWishes } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { usualWishes, wishedKinds, type Pace } from "#app/features/notifications/wishes/wish.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { aHierarchy, aWish } from "../deciding/deciders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const noon = new Date("2031-01-15T11:00:00Z");
const nextDay = new Date("2031-01-16T11:00:00Z");

async function wants(person: Actor, mail: Pace): Promise<void> {
  await changeWishes(person, {
    wishes: wishedKinds.map((kind) => ({ kind, ...usualWishes[kind], mail })),
    times: { quietFrom: 0, quietUntil: 0, digestHour: 8, digestDay: 1 },
    timeZone: "",
    pausedUntil: "",
  });
}

/** Somebody comments at noon, and what follows is done. */
async function comment(by: Actor, idea: { id: string }, source: string): Promise<void> {
  await under({ now: noon }, async () => {
    await postComment(by, { subject: { kind: "idea", id: idea.id }, source });
    const [job] = await sql<{ payload: unknown }>(
      `select j.payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = 'react'
       order by j.id desc limit 1`,
    );
    await react(job?.payload);
  });
}

const mails = () => db().mail.findMany({ orderBy: { createdAt: "asc" } });

describe("a mail at once", () => {
  test("says who, what and why, in its reader's language, once, and can be stopped", async () => {
    const author = await aPerson({ language: "fr" });
    const idea = await anIdea({ by: author, title: "Ramps at every door" });
    await wants(author, "at_once");
    await comment(await aPerson({ name: "Ada Byron" }), idea, "It **works** like that here.");
    for (let run = 0; run < 2; run++) await under({ now: noon }, deliverNotifications);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ personId: author.id, kind: "notice", language: "fr" });
    expect(mail?.subject).toMatch(/^Ada Byron a commenté votre idée.: Ramps at every door$/);
    expect(mail?.text).toContain("It works like that here.");
    expect(mail?.text).toContain("parce que c’est votre idée");
    expect(mail?.text).toMatch(/\/inbox\/[0-9a-f-]{36}/);
    expect(mail?.headers).toMatchObject({ "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" });
  });

  test("does not go to who has stopped such mails", async () => {
    const author = await aPerson();
    const idea = await anIdea({ by: author });
    await wants(author, "at_once");
    await optOut(author, { personId: author.id, what: "notice" });
    await comment(await aPerson(), idea, "A word");
    await under({ now: noon }, deliverNotifications);
    expect(await mails()).toMatchObject([{ state: "suppressed", reason: "opted_out" }]);
  });
});

describe("a mail about an idea that one follows", () => {
  const stop = (idea: { id: string }) => `/ideas/${idea.id}/following`;

  test("leads to where one stops following it; the mail program's button still stops the kind of mail", async () => {
    const [author, follower] = [await aPerson(), await aPerson()];
    const idea = await anIdea({ by: author, title: "Ramps" });
    await setFollow(follower, { kind: "idea", id: idea.id }, "following");
    for (const person of [author, follower]) await wants(person, "at_once");
    await comment(await aPerson(), idea, "A word");
    await under({ now: noon }, deliverNotifications);
    const sent = await mails();
    const [his, hers] = [follower, author].map(({ id }) =>
      sent.find(({ personId }) => personId === id),
    );
    expect(his?.text).toContain("Stop following this idea");
    for (const text of [his?.text, his?.html]) expect(text).toContain(stop(idea));
    const { headers } = his ?? {};
    expect(headers).toMatchObject({ "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" });
    expect(JSON.stringify(headers)).toMatch(/unsubscribe\/[\w-]+>/);
    expect(JSON.stringify(headers)).not.toContain(stop(idea));
    // An author does not follow: there is nothing to stop.
    expect(hers?.text).not.toContain(stop(idea));
  });

  test("gathered with others leads there for each idea followed, once", async () => {
    const reader = await aPerson();
    await wants(reader, "daily");
    const [one, other] = [await anIdea({ title: "Ramps" }), await anIdea({ title: "Salt" })];
    for (const { id } of [one, other]) await setFollow(reader, { kind: "idea", id }, "following");
    const [manager, own] = [await aPerson(), await anIdea({ by: reader, title: "Mine" })];
    for (const idea of [one, one, other, own]) await comment(manager, idea, "A word");
    await under({ now: nextDay }, deliverNotifications);
    const [mail] = (await mails()).filter(({ personId }) => personId === reader.id);
    expect(mail?.text).toMatch(/Stop following\n- (?:Ramps|Salt)\n/);
    for (const idea of [one, other]) expect(mail?.text.split(stop(idea))).toHaveLength(2);
    expect(mail?.text).not.toContain(stop(own));
  });
});

describe("a mail about a decision", () => {
  const [ownEn, ownFr] = ["Being looked at", "Regardée de près"];

  test("calls the stage what the organisation calls it, in its reader's language, at once and in digests", async () => {
    const { author, manager } = await aHierarchy();
    const [admin, follower] = [await aPerson({ admin: true }), await aPerson({ language: "fr" })];
    const idea = await anIdea({ by: author, title: "Ramps" });
    await setFollow(follower, { kind: "idea", id: idea.id }, "following");
    await wants(author, "at_once");
    await wants(follower, "daily");
    const name = { en: ownEn, fr: ownFr };
    await renameStage(admin, { stage: "in_review", name });
    try {
      const wish = await aWish(idea, "open", "in_review");
      await under({ now: noon }, async () => {
        await decide(manager, wish);
        const [event] = await sql<{ id: string }>(
          "select id from domain_event where kind = 'idea.decided'",
        );
        await react({ eventId: event?.id });
      });
      await under({ now: noon }, deliverNotifications);
      await under({ now: nextDay }, deliverNotifications);
      const sent = await mails();
      const to = ({ id }: Actor) => sent.find(({ personId }) => personId === id);
      expect(to(author)?.subject).toBe(`Your idea is now at the stage “${ownEn}”: Ramps`);
      expect(to(follower)?.text).toContain(ownFr);
      const everything = sent.map(({ subject, text, html }) => `${subject}${text}${html}`).join();
      expect(everything).not.toMatch(/In review|À l’étude/);
      // Whatever else the worker writes says it likewise.
      expect(registry().translator("en")("ideas.stageInReview")).toBe(ownEn);
      expect(registry().translator("fr")("ideas.stageInReview")).toBe(ownFr);
    } finally {
      await renameStage(admin, { stage: "in_review", name: {} });
      await deliverNotifications();
    }
    expect(registry().translator("en")("ideas.stageInReview")).toBe("In review");
  });
});

describe("a digest", () => {
  test("gathers comments by idea, names no author who is unnamed, and leaves out what was hidden", async () => {
    const reader = await aPerson();
    await wants(reader, "daily");
    const unseen = await aPerson({ name: "Marta Unseen" });
    const [shown, hidden] = [
      await anIdea({ by: unseen, title: "Ramps" }),
      await anIdea({ title: "Secret plans" }),
    ];
    await db().idea.update({ where: { id: shown.id }, data: { pseudonym: "Grey Heron" } });
    await db().ideaAuthor.updateMany({ where: { ideaId: shown.id }, data: { named: false } });
    for (const { id } of [shown, hidden])
      await setFollow(reader, { kind: "idea", id }, "following");
    await comment(unseen, shown, "One");
    await comment(unseen, shown, "Two");
    await comment(await aPerson(), hidden, "Three");
    await db().idea.update({ where: { id: hidden.id }, data: { hiddenAt: noon } });
    await under({ now: nextDay }, deliverNotifications);
    const [mail, ...others] = (await mails()).filter(({ personId }) => personId === reader.id);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: "digest", subject: "One thing that concerns you" });
    expect(mail?.text).toContain("Grey Heron has commented on an idea: Ramps");
    expect(`${mail?.text ?? ""}${mail?.html ?? ""}`).not.toMatch(/Unseen|Secret/);
  });
});
