import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  allAnnotations,
  annotationsIn,
} from "#app/features/insights/acting/annotations/annotation.queries.server.ts";
import {
  keepAnnotation,
  removeAnnotation,
} from "#app/features/insights/acting/annotations/keep-annotation.server.ts";
import { ideasChart } from "#app/features/insights/acting/targets/ideas-chart.queries.server.ts";
import { endTarget, setTarget } from "#app/features/insights/acting/targets/set-target.server.ts";
import {
  allTargets,
  targetFor,
} from "#app/features/insights/acting/targets/target.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { aTarget, anAnnotation, dayFromNow } from "#tests/support/acting-builders.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

let leader: Actor;
beforeEach(async () => {
  await anOrganisation();
  leader = await aPerson({ role: "leader", name: "Lea" });
});

const aWish = async (part: object = {}) => ({
  ...({ id: newId(), figure: "promiseKept", aim: "at_least", value: 60, grain: "month" } as const),
  ...{ unitId: null, seenIds: [], byDay: await dayFromNow(60) },
  ...part,
});

describe("a target", () => {
  test("takes the place of the one in force, which is kept; once however often it is sent", async () => {
    const first = await aTarget(leader);
    const next = await aWish({ value: 80, seenIds: [first] });
    await setTarget(leader, next);
    await setTarget(leader, next);
    const { inForce, ended } = await allTargets();
    expect(inForce).toMatchObject([{ id: next.id, value: 80, unitName: null, setBy: "Lea" }]);
    expect(ended.map(({ id }) => id)).toEqual([first]);
  });

  test("of another unit, or another figure, stands beside it", async () => {
    const unit = await aUnit({ name: "Water" });
    await aTarget(leader);
    await aTarget(leader, unit.id);
    await setTarget(leader, await aWish({ figure: "explained" }));
    expect((await allTargets()).inForce).toHaveLength(3);
    expect(await targetFor("promiseKept", unit.id)).toMatchObject({ unitName: "Water" });
    expect(await targetFor("explained", unit.id)).toBeNull();
  });

  test("is not set over one that was not seen, and of two at once one is", async () => {
    const both = await Promise.allSettled([
      setTarget(leader, await aWish()),
      setTarget(await aPerson({ role: "leader" }), await aWish()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = setTarget(leader, await aWish());
    await expect(refused).rejects.toThrow(saying("acting.targetMeanwhile"));
    expect((await allTargets()).inForce).toHaveLength(1);
  });

  test("is set by leaders, for a day to come, of a unit that is there", async () => {
    const set = async (part: object, by = leader) => setTarget(by, await aWish(part));
    for (const by of [await aPerson({ manages: [await aUnit()] }), await aPerson({ admin: true })])
      await expect(set({}, by)).rejects.toThrow(saying("acting.refusedTargets"));
    const yesterday = await dayFromNow(-1);
    await expect(set({ byDay: yesterday })).rejects.toThrow(saying("acting.byDayPast"));
    const far = await dayFromNow(2000);
    await expect(set({ byDay: far })).rejects.toThrow(saying("acting.byDayFar"));
    await expect(set({ unitId: newId() })).rejects.toThrow(saying("acting.unitUnknown"));
  });

  test("is ended, once, and stays in the list of those that were", async () => {
    const id = await aTarget(leader);
    await endTarget(leader, id);
    await endTarget(leader, id);
    expect(await allTargets()).toMatchObject({ inForce: [], ended: [{ id }] });
    const unknown = endTarget(leader, newId());
    await expect(unknown).rejects.toThrow(saying("acting.targetUnknown"));
    await aTarget(leader);
  });
});

describe("an annotation", () => {
  test("is written, changed and taken away by leaders; a late repeat brings nothing back", async () => {
    const wish = {
      id: newId(),
      day: await dayFromNow(-3),
      text: "Challenge launched",
      unitId: null,
      seenRevision: 0,
    };
    await expect(keepAnnotation(await aPerson({ admin: true }), wish)).rejects.toThrow(
      saying("acting.refusedAnnotations"),
    );
    await keepAnnotation(leader, wish);
    await keepAnnotation(leader, wish);
    await keepAnnotation(leader, { ...wish, text: "Challenge opened" });
    expect(await allAnnotations()).toMatchObject([{ text: "Challenge opened", revision: 1 }]);
    const stale = keepAnnotation(leader, { ...wish, text: "Another" });
    await expect(stale).rejects.toThrow(saying("acting.changedMeanwhile"));
    await removeAnnotation(leader, wish.id);
    await removeAnnotation(leader, wish.id);
    await expect(keepAnnotation(leader, wish)).rejects.toThrow(saying("acting.annotationUnknown"));
    expect(await allAnnotations()).toEqual([]);
  });

  test("stands on a day that charts show", async () => {
    const on = async (days: number) =>
      keepAnnotation(leader, {
        ...{ id: newId(), text: "Long ago", unitId: null, seenRevision: 0 },
        day: await dayFromNow(days),
      });
    for (const days of [-4000, 400])
      await expect(on(days)).rejects.toThrow(saying("acting.annotationFar"));
    await on(-3000);
  });

  test("of a unit stands beside its charts and those below, of all units beside all", async () => {
    const above = await aUnit();
    const unit = await aUnit({ under: above });
    const today = await dayFromNow(0);
    await anAnnotation(leader, "Everywhere");
    const about = { id: newId(), day: today, text: "Above", unitId: above.id, seenRevision: 0 };
    await keepAnnotation(leader, about);
    const beside = async (unitId: string | null) =>
      (await annotationsIn({ from: today, to: today }, unitId)).map(({ text }) => text).sort();
    expect(await beside(unit.id)).toEqual(["Above", "Everywhere"]);
    expect(await beside((await aUnit()).id)).toEqual(["Everywhere"]);
    expect(await beside(null)).toEqual(["Everywhere"]);
    const yesterday = await dayFromNow(-1);
    expect(await annotationsIn({ from: yesterday, to: yesterday }, null)).toEqual([]);
  });
});

test("a chart of ideas has the target across and the annotations of its days", async () => {
  const t = registry().translator("en");
  await keepAnnotation(leader, {
    ...{ id: newId(), text: "Poster campaign", unitId: null, seenRevision: 0 },
    day: await dayFromNow(-40),
  });
  const target = { figure: "posted", aim: "at_least", value: 12, grain: "month" } as const;
  const today = await dayFromNow(0);
  const chart = await ideasChart(
    { target: { ...target, unitId: null, unitName: null }, today },
    { t, language: "en" },
  );
  expect(chart).toMatchObject({
    kind: "line",
    target: { value: 12, name: "Target: at least 12 a month" },
    notes: [{ text: "Poster campaign" }],
  });
  expect(chart.kind === "line" && chart.periods).toHaveLength(12);
});
