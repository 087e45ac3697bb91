import { afterEach, describe, expect, test } from "vitest";
import { addWording } from "#app/features/ideas/deciding/add-wording.server.ts";
import { archiveWording } from "#app/features/ideas/deciding/archive-wording.server.ts";
import { changeWording } from "#app/features/ideas/deciding/change-wording.server.ts";
import { decisionSettings } from "#app/features/ideas/deciding/configuring.queries.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { offeredWordings } from "#app/features/ideas/deciding/decision.queries.server.ts";
import { orderWordings } from "#app/features/ideas/deciding/order-wordings.server.ts";
import { renameStage } from "#app/features/ideas/deciding/rename-stage.server.ts";
import { ownStageNames } from "#app/features/ideas/deciding/stage-names.queries.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { translator } from "#app/words.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "./deciders.ts";

const database = useDatabase();
const administrator = () => aPerson({ admin: true });

// What migrations fill is not emptied between tests.
afterEach(async () => {
  const usual = "id::text like '00000000-0000-7000-8000-%'";
  await database.prisma.stageName.updateMany({ data: { name: {} } });
  await database.pool.query(`truncate decision, prepared_decision, appeal`);
  await database.pool.query(`delete from wording where not ${usual}`);
  await database.pool.query("update wording set archived_at = null");
});

async function reasonsFor(stage: string) {
  const all = await offeredWordings("en", "en");
  return all.filter((one) => one.kind === "reason" && one.stage === stage);
}

describe("the words that come with the product", () => {
  test("name every stage as the catalogues do, and give a reason wherever one is needed", async () => {
    const settings = await decisionSettings(await administrator());
    for (const { stage, usual } of settings.stages)
      expect(usual, stage).toEqual({
        en: translator("en")(stages[stage].label),
        fr: translator("fr")(stages[stage].label),
      });
    expect(settings.stages).toHaveLength(Object.keys(stages).length);
    for (const stage of ["accepted", "not_now", "implemented", "spread"])
      expect(await reasonsFor(stage), stage).not.toEqual([]);
  });
});

describe("a stage", () => {
  test("is called otherwise from now on, and decisions keep the name of their time", async () => {
    const { author, manager } = await aHierarchy();
    const admin = await administrator();
    const idea = await anIdea({ by: author });
    await decide(manager, await aWish(idea, "open", "in_review"));
    await renameStage(admin, { stage: "in_review", name: { en: "Being looked at" } });
    expect(await ownStageNames()).toEqual({
      en: { "ideas.stageInReview": "Being looked at" },
      fr: {},
    });
    await decide(manager, await aWish(idea, "in_review", "open"));
    await decide(manager, await aWish(idea, "open", "in_review"));
    expect((await ideaSteps(idea.id, "en")).map((step) => "name" in step && step.name)).toEqual([
      "In review",
      "Open",
      "Being looked at",
    ]);
    await renameStage(admin, { stage: "in_review", name: {} });
    expect((await ownStageNames()).en).toEqual({});
  });

  test("is not called what another one is called", async () => {
    const admin = await administrator();
    await expect(
      renameStage(admin, { stage: "in_review", name: { fr: "ouverte" } }),
    ).rejects.toMatchObject({ kind: "conflict", says: { key: "configuring.stageTakenFr" } });
  });
});

describe("a reason", () => {
  test("is added, changed, put in order and archived, and what was decided stays", async () => {
    const { author, manager } = await aHierarchy();
    const admin = await administrator();
    const name = { en: "The union has to agree first", fr: "" };
    await addWording(admin, { kind: "reason", stage: "not_now", name, body: {} });
    const added = (await reasonsFor("not_now")).at(-1);
    expect(added).toMatchObject({ name: name.en });
    const id = added?.id ?? "";
    const idea = await anIdea({ by: author });
    await decide(manager, { ...(await aWish(idea, "open", "not_now")), reasonId: id });
    await changeWording(admin, { id, name: { en: "Others have to agree" }, body: {} });
    await orderWordings(admin, [id]);
    expect((await reasonsFor("not_now"))[0]).toMatchObject({ id, name: "Others have to agree" });
    for (let time = 0; time < 2; time++) await archiveWording(admin, { id, archived: true });
    expect((await reasonsFor("not_now")).some((one) => one.id === id)).toBe(false);
    expect((await ideaSteps(idea.id, "en"))[0]).toMatchObject({ reason: name.en });
  });

  test("that is the last one where one is needed stays", async () => {
    const admin = await administrator();
    const [last, ...others] = await reasonsFor("spread");
    for (const { id } of others) await archiveWording(admin, { id, archived: true });
    await expect(
      archiveWording(admin, { id: last?.id ?? "", archived: true }),
    ).rejects.toMatchObject({ kind: "conflict", says: { key: "configuring.lastReason" } });
  });

  test("needs words in the organisation's language, and a reply its text", async () => {
    const admin = await administrator();
    const wording = { stage: "not_now", name: { en: "", fr: "Non" }, body: {} } as const;
    await expect(addWording(admin, { ...wording, kind: "reason" })).rejects.toMatchObject({
      says: { key: "configuring.nameMissingEn" },
    });
    await expect(
      addWording(admin, { ...wording, kind: "reply", name: { en: "No" } }),
    ).rejects.toMatchObject({ says: { key: "configuring.bodyMissingEn" } });
  });
});

test("nobody but administrators changes how decisions are made", async () => {
  const { manager, leader } = await aHierarchy();
  for (const actor of [manager, leader, await aPerson({ moderator: true })]) {
    const refused = { kind: "forbidden" };
    await expect(decisionSettings(actor)).rejects.toMatchObject(refused);
    await expect(renameStage(actor, { stage: "open", name: {} })).rejects.toMatchObject(refused);
    await expect(orderWordings(actor, [])).rejects.toMatchObject(refused);
    await expect(archiveWording(actor, { id: "", archived: true })).rejects.toMatchObject(refused);
    await expect(changeWording(actor, { id: "", name: {}, body: {} })).rejects.toMatchObject(
      refused,
    );
    await expect(
      addWording(actor, { kind: "reason", stage: "open", name: { en: "x" }, body: {} }),
    ).rejects.toMatchObject(refused);
  }
});
