import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { latestAction } from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";
import { moveAction } from "#app/features/insights/acting/actions/move-action.server.ts";
import { remindOfActions } from "#app/features/insights/acting/actions/remind-of-actions.server.ts";
import { inbox, placeOfLine } from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { readPage } from "#app/features/notifications/read-inbox.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { isGuarded, mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { aStep, anAction, dayFromNow } from "#tests/support/acting-builders.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

interface Cast {
  unit: { id: string };
  leader: Actor;
  manager: Actor;
}
let cast: Cast;
beforeEach(async () => {
  await anOrganisation();
  const unit = await aUnit({ name: "Water" });
  const leader = await aPerson({ role: "leader", name: "Lea" });
  cast = { unit, leader, manager: await aPerson({ manages: [unit], name: "Marc" }) };
});

const ask = (part: object = {}) =>
  anAction({ by: cast.leader, of: cast.unit, owner: cast.manager, ...part });

/** Does what follows from everything that has happened, twice, as a job may be. */
async function follow(): Promise<void> {
  const events = await db().domainEvent.findMany({ orderBy: { id: "asc" } });
  for (const { id } of [...events, ...events]) await react({ eventId: id });
}

async function told(person: Actor): Promise<string[]> {
  const t = registry().translator("en");
  const { lines } = await inbox(person, null);
  return lines.map((line) => saysTitle(t, line, person.name));
}

describe("of a request for action", () => {
  test("its owner hears, its leader of the reply, and each of them of what the other does", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    await follow();
    expect(await told(manager)).toEqual(["Lea asks you to act on a figure"]);
    const [line] = (await inbox(manager, null)).lines;
    expect(line?.title).toBe("Water: Name two colleagues who read new ideas every Tuesday.");
    const place = await placeOfLine(manager, line?.id ?? "");
    expect(place && lineAddress(place)).toBe(`/insights/actions/${id}`);
    await moveAction(manager, id, "reply", aStep(0));
    await follow();
    expect(await told(leader)).toEqual(["Marc replied to what you asked for about a figure"]);
    await moveAction(manager, id, "report", aStep(1));
    await follow();
    expect(await told(leader)).toEqual([
      "Marc says that what you asked for about a figure is done",
    ]);
    await moveAction(leader, id, "accept", aStep(2, { text: "" }));
    await follow();
    expect(await told(manager)).toEqual([
      "Lea accepts as done what you were asked to do about a figure",
    ]);
  });

  test("its page reads what the inbox tells of it", async () => {
    const { manager } = cast;
    const id = await ask();
    await follow();
    const upTo = new Date(Date.now() + 1000);
    await readPage(manager, { path: `/insights/actions/${id}`, upTo });
    expect((await inbox(manager, null)).lines).toMatchObject([{ unread: false }]);
  });

  test("both hear who own it when it is handed over, and whoever manages no more is told nothing", async () => {
    const { leader, manager, unit } = cast;
    const id = await ask();
    await follow();
    const next = await aPerson({ manages: [unit] });
    const dueDay = await dayFromNow(20);
    await moveAction(leader, id, "hand-over", aStep(0, { ownerId: next.id, dueDay, text: "" }));
    await follow();
    expect(await told(next)).toEqual(["Lea asks you to act on a figure"]);
    expect(await told(manager)).toEqual([
      "Lea asks somebody else to act on a figure in your place",
    ]);
    await sql("delete from unit_manager where person_id = $1", [manager.id]);
    expect(await told(manager)).toEqual([]);
  });

  test("its owner is reminded when the day is near and when it is over, once each; its leader then too", async () => {
    const { leader, manager } = cast;
    await ask();
    const inDays = (days: number) =>
      under({ now: new Date(Date.now() + days * 86_400_000) }, remindOfActions);
    const reminders = async () =>
      (
        await db().domainEvent.findMany({ where: { kind: "action.due" }, orderBy: { id: "asc" } })
      ).map(({ data }) => data);
    await remindOfActions();
    expect(await reminders()).toEqual([]);
    await Promise.all([inDays(11), inDays(11)]);
    await inDays(13);
    expect(await reminders()).toEqual([{ telling: "near" }]);
    await inDays(16);
    await inDays(17);
    expect(await reminders()).toEqual([{ telling: "near" }, { telling: "past" }]);
    await follow();
    expect(await told(manager)).toEqual([
      "The day is over by which you were asked to act on a figure",
    ]);
    expect(await told(leader)).toEqual([
      "The day is over by which you asked for action on a figure",
    ]);
  });

  test("nobody is reminded of what was asked for the day after tomorrow, or is said to be done", async () => {
    const { manager } = cast;
    await ask({ dueDay: await dayFromNow(2) });
    const done = await ask();
    await moveAction(manager, done, "report", aStep(0));
    await remindOfActions();
    await under({ now: new Date(Date.now() + 12 * 86_400_000) }, remindOfActions);
    const due = await db().domainEvent.findMany({ where: { kind: "action.due" } });
    expect(due.map(({ data }) => data)).toEqual([{ telling: "past" }]);
  });

  test("a mail says it in the reader's language, with what was asked", async () => {
    const { manager } = cast;
    await sql("update person set language = 'fr' where id = $1", [manager.id]);
    await ask();
    await follow();
    await under({ now: new Date(Date.now() + 86_400_000) }, deliverNotifications);
    const mails = await db().mail.findMany({ where: { personId: manager.id } });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain("Lea vous demande d’agir au sujet d’un chiffre");
    expect(mails[0]?.text).toContain("Name two colleagues");
  });
});

describe("an open page", () => {
  test("hears that a request moved, and nothing of what", async () => {
    const { manager } = cast;
    const id = await ask();
    await moveAction(manager, id, "reply", aStep(0));
    const latest = await latestAction();
    const heard = () => database.published.slice(-2);
    await expect.poll(heard).toEqual([
      { room: rooms.action(id), delta: { kind: "action", actionId: id, revision: 1 } },
      { room: rooms.actions, delta: { kind: "actions", revision: latest } },
    ]);
  });

  test("of a request is for those who see it, that of all for leaders and managers", async () => {
    const { leader, manager, unit } = cast;
    const id = await ask();
    const [staff, elsewhere] = [
      await aPerson({ unit }),
      await aPerson({ manages: [await aUnit()] }),
    ];
    const joins = (room: string) =>
      Promise.all([leader, manager, elsewhere, staff].map((one) => mayJoin(one, room)));
    expect(await joins(rooms.action(id))).toEqual([true, true, false, false]);
    expect(await joins(rooms.actions)).toEqual([true, true, true, false]);
    expect(isGuarded(rooms.action(id))).toBe(true);
  });

  test("that has missed something is told to read again", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    const before = await latestAction();
    const held = [
      { room: rooms.action(id), acted: 0 },
      { room: rooms.actions, acted: before },
    ];
    expect(await staleRooms(leader, held)).toEqual([]);
    await moveAction(manager, id, "reply", aStep(0));
    expect((await staleRooms(leader, held)).sort()).toEqual(
      [rooms.action(id), rooms.actions].sort(),
    );
  });
});
