import { describe, expect, test } from "vitest";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { prepareDecision } from "#app/features/ideas/deciding/prepare-decision.server.ts";
import { useApp } from "#tests/support/app.ts";
import { anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aReasonFor, aWish, because } from "#tests/integration/deciding/deciders.ts";

const database = useDatabase();
const app = useApp(database);

describe("without JavaScript", () => {
  test("one decides on a page of its own, and what is refused keeps what was typed", async () => {
    const { author, manager, leader } = await aHierarchy();
    await anOrganisation();
    const idea = await anIdea({ by: author });
    const at = `/ideas/${idea.id}/decision`;
    const form = { seenStage: "open", to: "not_now", explanation: because, reasonId: "" };
    const refused = await app.ask(at, { as: manager, form });
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain("Choose a reason that belongs to this stage.");
    expect(page).toContain(because);
    await decide(leader, await aWish(idea, "open", "in_review"));
    const reasonId = await aReasonFor("not_now");
    const late = await app.ask(at, { as: manager, form: { ...form, reasonId } });
    expect(late.status).toBe(409);
    const told = await late.text();
    expect(told).toContain("Meanwhile Lea Leader has moved this idea to “In review”.");
    expect(told).toContain(because);
    const again = { ...form, reasonId, seenStage: "in_review" };
    expect((await app.ask(at, { as: manager, form: again })).status).toBe(302);
    const shown = await app.ask(`/ideas/${idea.id}`, { as: author }).then((one) => one.text());
    expect(shown).toContain("There is no money for it this year");
  });

  test("a prepared text is put after what has been written", async () => {
    const { author, manager } = await aHierarchy();
    await anOrganisation();
    const idea = await anIdea({ by: author });
    const reply = "00000000-0000-7000-8000-000000000203";
    const form = { to: "not_now", explanation: "First of all, hello.", reply };
    const answer = await app.ask(`/ideas/${idea.id}/decision/reply`, { as: manager, form });
    expect(await answer.text()).toMatch(/First of all, hello\.\n\nThank you for this idea/);
  });
});

test("an answer is asked for only while one is open; after that it is said what comes next", async () => {
  const { author, manager } = await aHierarchy();
  await anOrganisation();
  const idea = await anIdea({ by: author });
  const read = () => app.ask(`/ideas/${idea.id}`, { as: manager }).then((page) => page.text());
  expect(await read()).toContain("Your answer is asked for");
  await decide(manager, await aWish(idea, "open", "in_review"));
  expect(await read()).toContain("Your answer is asked for");
  await decide(manager, await aWish(idea, "in_review", "accepted"));
  const decided = await read();
  expect(decided).not.toContain("Your answer is asked for");
  expect(decided).toContain("What comes next");
});

test("a prepared decision is in nothing that anybody else receives", async () => {
  const { author, manager, director, leader } = await aHierarchy();
  await anOrganisation();
  const idea = await anIdea({ by: author });
  const explanation = "Marker-w5k: the roof comes first, and only then the bicycle stand.";
  const wish = { ...(await aWish(idea, "open", "not_now")), explanation };
  await prepareDecision(manager, { ...wish, publishAt: null, preparedRevision: 0 });
  const places = ["", ".data", "/decision", "/decision.data", "/history", "/decision/discard"];
  const received = async (actor: { readonly id: string }) => {
    const pages = await Promise.all(
      [...places.map((place) => `/ideas/${idea.id}${place}`), "/ideas", "/", "/api/feed"].map(
        (path) => app.ask(path, { as: actor }).then((page) => page.text()),
      ),
    );
    return pages.join("\n");
  };
  for (const actor of [author, director]) {
    const bytes = await received(actor);
    expect(bytes).not.toContain("Marker-w5k");
    expect(bytes).not.toContain("prepared a decision");
  }
  for (const actor of [manager, leader]) expect(await received(actor)).toContain("Marker-w5k");
});

test("what an administrator calls a stage stands in pages, and comes back with the usual name", async () => {
  const { author } = await aHierarchy();
  await anOrganisation();
  const idea = await anIdea({ by: author });
  const path = `/ideas/${idea.id}`;
  const usual = await app.ask(path, { as: author }).then((page) => page.text());
  expect(usual).toContain("Open");
  await database.prisma.stageName.update({
    where: { stage: "open" },
    data: { name: { en: "Waiting for support" } },
  });
  const says = () => app.ask(path, { as: author }).then((page) => page.text());
  await expect
    .poll(says, { timeout: 8_000, interval: 500 })
    .toContain("Waiting for support</span>");
  const feed = await app.ask("/ideas", { as: author }).then((page) => page.text());
  expect(feed).toContain("Waiting for support");
  expect(feed).toContain("data-words=");
  await database.prisma.stageName.update({ where: { stage: "open" }, data: { name: {} } });
  await expect.poll(says, { timeout: 8_000, interval: 500 }).not.toContain("Waiting for support");
});
