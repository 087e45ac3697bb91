import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Move } from "#app/features/insights/acting/actions/action-request.ts";
import {
  actionById,
  actionPage,
  actionsBeside,
  askedOfMe,
  ownersOf,
} from "#app/features/insights/acting/actions/action.queries.server.ts";
import { askForAction } from "#app/features/insights/acting/actions/ask-for-action.server.ts";
import { moveAction } from "#app/features/insights/acting/actions/move-action.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aStep, anAction, anActionWish, dayFromNow } from "#tests/support/acting-builders.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

interface Cast {
  unit: { id: string };
  leader: Actor;
  manager: Actor;
}
let cast: Cast;

beforeEach(async () => {
  await anOrganisation();
  const unit = await aUnit({ name: "Water" });
  const [leader, manager] = [
    await aPerson({ role: "leader", name: "Lea" }),
    await aPerson({ manages: [unit], name: "Marc" }),
  ];
  cast = { unit, leader, manager };
});

const ask = (part: Parameters<typeof anAction>[0] | object = {}) =>
  anAction({ by: cast.leader, of: cast.unit, owner: cast.manager, ...part });
const stateOf = async (id: string) => {
  const { state, revision } = await actionById(cast.leader, id);
  return { state, revision };
};
const move = (by: Actor, id: string, name: Move, revision: number, part = {}) =>
  moveAction(by, id, name, aStep(revision, part));

describe("a leader asks a unit for action", () => {
  test("of somebody who manages it, by a day; once however often it is sent", async () => {
    const { leader, manager, unit } = cast;
    const wish = await anActionWish({ by: leader, of: unit, owner: manager });
    await askForAction(leader, wish);
    await askForAction(leader, wish);
    expect(await db().actionRequest.findMany()).toMatchObject([
      { id: wish.id, unitId: unit.id, unitName: "Water", ownerId: manager.id, state: "open" },
    ]);
    expect(await db().domainEvent.findMany()).toMatchObject([
      { kind: "action.asked", actorId: leader.id, data: { ownerId: manager.id } },
    ]);
    expect((await actionById(manager, wish.id)).steps).toMatchObject([
      { kind: "asked", who: { name: "Lea" }, owner: "Marc", dueDay: wish.dueDay },
    ]);
  });

  test("once as well when the same form comes twice at the same moment", async () => {
    const { leader, manager, unit } = cast;
    const wish = await anActionWish({ by: leader, of: unit, owner: manager });
    await Promise.all([askForAction(leader, wish), askForAction(leader, wish)]);
    expect(await db().actionStep.count()).toBe(1);
    expect(await db().domainEvent.count()).toBe(1);
  });

  test("nobody else does, and nobody takes another's id", async () => {
    const { leader, manager, unit } = cast;
    const wish = await anActionWish({ by: leader, of: unit, owner: manager });
    for (const by of [manager, await aPerson(), await aPerson({ admin: true })])
      await expect(askForAction(by, wish)).rejects.toThrow(saying("acting.refusedAsking"));
    await askForAction(leader, wish);
    const another = await aPerson({ role: "leader" });
    await expect(askForAction(another, wish)).rejects.toThrow(saying("acting.idTaken"));
  });

  test("nobody who does not manage the unit, or is gone, and no unit that is none", async () => {
    const { leader, manager, unit } = cast;
    const elsewhere = await aPerson({ manages: [await aUnit()] });
    const gone = await aPerson({ manages: [unit], deactivated: true });
    for (const owner of [elsewhere, gone, await aPerson({ unit })])
      await expect(ask({ owner })).rejects.toThrow(saying("acting.ownerElsewhere"));
    const nowhere = await anActionWish({ by: leader, of: { id: newId() }, owner: manager });
    await expect(askForAction(leader, nowhere)).rejects.toThrow(saying("acting.unitUnknown"));
  });

  test("a manager of a unit above as well, the nearest first", async () => {
    const { unit, manager } = cast;
    const above = await aUnit();
    await sql("update unit set parent_id = $2 where id = $1", [unit.id, above.id]);
    const higher = await aPerson({ manages: [above], name: "Ada" });
    expect((await ownersOf(unit.id)).map(({ id }) => id)).toEqual([manager.id, higher.id]);
    const id = await ask({ owner: higher });
    expect((await actionById(higher, id)).part).toEqual({ isOwner: true, managesUnit: true });
  });

  test("by no day that is over, or more than a year ahead", async () => {
    const [today, yesterday] = [await dayFromNow(0), await dayFromNow(-1)];
    await expect(ask({ dueDay: yesterday })).rejects.toThrow(saying("acting.dayPast"));
    const far = await dayFromNow(366);
    await expect(ask({ dueDay: far })).rejects.toThrow(saying("acting.dayFar"));
    await ask({ dueDay: today });
    await ask({ dueDay: await dayFromNow(365) });
  });
});

describe("a request for action", () => {
  test("is replied to, said to be done, asked again and accepted", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    await move(manager, id, "reply", 0);
    expect(await stateOf(id)).toEqual({ state: "open", revision: 1 });
    await move(manager, id, "report", 1, { text: "Done since Monday." });
    expect((await stateOf(id)).state).toBe("reported");
    const dueDay = await dayFromNow(30);
    await move(leader, id, "reopen", 2, { text: "Half of it is missing.", dueDay });
    expect(await actionById(leader, id)).toMatchObject({ state: "open", dueDay });
    await move(manager, id, "report", 3);
    await move(leader, id, "accept", 4, { text: "" });
    expect((await stateOf(id)).state).toBe("accepted");
    const { steps } = await actionById(manager, id);
    expect(steps.map(({ kind }) => kind)).toEqual([
      ...["asked", "replied", "reported", "reopened", "reported", "accepted"],
    ]);
  });

  test("takes the same step once, and refuses what was written before somebody else's", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    const step = aStep(0);
    await moveAction(manager, id, "reply", step);
    await moveAction(manager, id, "reply", step);
    expect(await stateOf(id)).toEqual({ state: "open", revision: 1 });
    const late = move(leader, id, "withdraw", 0);
    await expect(late).rejects.toThrow(saying("acting.changedMeanwhile"));
  });

  test("of two at once takes one", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    const both = await Promise.allSettled([
      move(manager, id, "report", 0),
      move(leader, id, "withdraw", 0),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await stateOf(id)).revision).toBe(1);
  });

  test("goes only where it can from where it stands", async () => {
    const { leader, manager } = cast;
    const id = await ask();
    await expect(move(leader, id, "accept", 0)).rejects.toThrow(saying("acting.notNow"));
    await move(leader, id, "withdraw", 0, { text: "It is no longer needed." });
    for (const name of ["reply", "report"] as const)
      await expect(move(manager, id, name, 1)).rejects.toThrow(saying("acting.notNow"));
    const dueDay = await dayFromNow(3);
    const again = move(leader, id, "reopen", 1, { dueDay });
    await expect(again).rejects.toThrow(saying("acting.notNow"));
  });

  test("is moved by leaders, and answered by whom it is asked of", async () => {
    const { leader, manager, unit } = cast;
    const id = await ask();
    const colleague = await aPerson({ manages: [unit] });
    await move(colleague, id, "reply", 0);
    await expect(move(leader, id, "reply", 1)).rejects.toThrow(saying("acting.refusedAnswering"));
    await expect(move(manager, id, "withdraw", 1)).rejects.toThrow(saying("acting.refusedAsking"));
  });

  test("is nothing to staff, to managers elsewhere, and to administrators", async () => {
    const { unit } = cast;
    const id = await ask();
    const others = [
      await aPerson({ unit }),
      await aPerson({ manages: [await aUnit()] }),
      await aPerson({ admin: true }),
    ];
    for (const other of others) {
      await expect(actionById(other, id)).rejects.toThrow(saying("acting.actionUnknown"));
      await expect(move(other, id, "reply", 0)).rejects.toThrow(saying("acting.actionUnknown"));
      expect((await actionPage(other, { list: "waiting", after: null })).rows).toEqual([]);
      expect(await actionsBeside(other, { figure: "promiseKept", unitId: unit.id })).toEqual([]);
    }
  });

  test("whose owner has left says so, and a leader hands it over", async () => {
    const { leader, manager, unit } = cast;
    const id = await ask();
    expect((await actionById(leader, id)).owner.isAble).toBe(true);
    await sql("update person set deactivated_at = now() where id = $1", [manager.id]);
    expect((await actionById(leader, id)).owner).toMatchObject({ name: "Marc", isAble: false });
    const dueDay = await dayFromNow(20);
    const wrong = move(leader, id, "hand-over", 0, { ownerId: manager.id, dueDay });
    await expect(wrong).rejects.toThrow(saying("acting.ownerElsewhere"));
    const next = await aPerson({ manages: [unit] });
    await move(leader, id, "hand-over", 0, { ownerId: next.id, dueDay, text: "" });
    expect(await actionById(leader, id)).toMatchObject({
      dueDay,
      owner: { id: next.id, isAble: true },
    });
    expect(await askedOfMe(next, 5)).toMatchObject([{ id }]);
  });

  test("outlives its unit, and can still be withdrawn", async () => {
    const { leader, unit, manager } = cast;
    const id = await ask();
    await sql("delete from unit_manager where unit_id = $1", [unit.id]);
    await sql("delete from unit where id = $1", [unit.id]);
    const request = await actionById(leader, id);
    expect(request).toMatchObject({ unitId: null, unitName: "Water", owner: { isAble: false } });
    const over = move(leader, id, "hand-over", 0, { ownerId: manager.id, dueDay: request.dueDay });
    await expect(over).rejects.toThrow(saying("acting.ownerElsewhere"));
    await move(leader, id, "withdraw", 0);
  });
});

test("it stands beside the figure of its unit and of those above it, until it is done", async () => {
  const { leader, manager, unit } = cast;
  const above = await aUnit();
  await sql("update unit set parent_id = $2 where id = $1", [unit.id, above.id]);
  const id = await ask();
  const beside = async (unitId: string | null, by = leader) =>
    (await actionsBeside(by, { figure: "promiseKept", unitId })).map((one) => one.id);
  expect([await beside(unit.id), await beside(above.id), await beside(null)]).toEqual([
    [id],
    [id],
    [id],
  ]);
  expect(await beside(unit.id, manager)).toEqual([id]);
  expect(await beside((await aUnit()).id)).toEqual([]);
  expect(await actionsBeside(leader, { figure: "posted", unitId: unit.id })).toEqual([]);
  await move(manager, id, "report", 0);
  expect(await beside(unit.id)).toEqual([id]);
  await move(leader, id, "accept", 1);
  expect(await beside(unit.id)).toEqual([]);
});

test("lists hold what stands like them, for managers what their units were asked", async () => {
  const { leader, manager } = cast;
  const elsewhere = await aUnit();
  const other = await aPerson({ manages: [elsewhere] });
  const [mine, theirs] = [await ask(), await ask({ of: elsewhere, owner: other })];
  const late = await ask();
  await sql("update action_request set due_day = due_day - 30 where id = $1", [late]);
  await move(other, theirs, "report", 0);
  const list = async (by: Actor, name: "waiting" | "late" | "reported" | "done") =>
    (await actionPage(by, { list: name, after: null })).rows.map(({ id }) => id).sort();
  expect(await list(leader, "waiting")).toEqual([mine, theirs, late].sort());
  expect(await list(leader, "late")).toEqual([late]);
  expect(await list(leader, "reported")).toEqual([theirs]);
  expect(await list(manager, "waiting")).toEqual([mine, late].sort());
  expect(await list(other, "waiting")).toEqual([theirs]);
  expect(await list(leader, "done")).toEqual([]);
  // What is due first stands first; what is said to be done no longer waits for its owner.
  expect((await askedOfMe(manager, 5)).map(({ id }) => id)).toEqual([late, mine]);
  expect(await askedOfMe(other, 5)).toEqual([]);
});
