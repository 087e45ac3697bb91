import { newId } from "#app/core/ids.ts";
import { lookIn } from "#app/features/home/look-in.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit, visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";
const hour = 60 * 60 * 1000;
const yesterday = () => new Date(Date.now() - 24 * hour);

journey(
  "what colleagues do is told on one's page, live and at the next visit, and stays after a reload",
  async ({ openAs }) => {
    const author = await aPerson({ name: "Odile Exemple" });
    const bram = await aPerson({ name: "Bram Voorbeeld" });
    const idea = await anIdea({ by: author, title, at: new Date(Date.now() - 48 * hour) });
    const asked = await aComment({
      by: author,
      on: idea,
      text: "Who has tried it?",
      at: yesterday(),
    });
    await under({ now: yesterday() }, () => lookIn(author));

    const hers = await openAs(author);
    await visitLive(hers, "/");
    await expect(hers.getByText(/Nothing new on your ideas.*Last visit: yesterday/)).toBeVisible();

    const his = await openAs(bram);
    await visit(his, `/ideas/${idea.id}`);
    await voteButton(his, title).click();
    await expect(voteButton(his, title)).toHaveAttribute("aria-pressed", "true");
    const show = hers.getByRole("button", { name: /new things?: show/ });
    await expect(show).toBeVisible({ timeout: 10_000 });
    await aComment({ by: bram, on: idea, under: asked, text: "We did, at Harrow Quay." });
    await show.click();

    const news = hers.getByRole("region", { name: "Since you were last here" });
    await expect(
      news.getByText("1 vote and 1 answer to you. Last visit: yesterday."),
    ).toBeVisible();
    await expect(news.getByRole("link", { name: "Bram Voorbeeld answered you" })).toBeVisible();
    await expect(show).toHaveCount(0);
    await expectAccessible(hers);
    await visit(hers, "/");
    await expect(news.getByText("1 new vote", { exact: true })).toBeVisible();

    await news.getByRole("link", { name: "Bram Voorbeeld answered you" }).click();
    await expect(hers.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(hers.getByText("We did, at Harrow Quay.")).toBeInViewport();
  },
);

journey("my page says where things stand, and how to begin", async ({ openAs }) => {
  const unit = await aUnit({ name: "Bridge Wardens" });
  const me = await aPerson({ name: "Odile Exemple", unit });
  const page = await openAs(me);
  await visit(page, "/");
  const steps = page.getByRole("region", { name: "Your first three steps" });
  await expect(steps.getByText("0 of 3 done")).toBeVisible();
  await expect(page.getByText(/You have not posted an idea yet/)).toBeVisible();
  await expect(
    page.getByText(/Nobody has supported or discussed an idea of Bridge Wardens/),
  ).toBeVisible();
  await expectAccessible(page);

  const idea = await anIdea({ by: me, title, unit, stage: "piloting" });
  await aComment({ on: idea });
  const draft = { id: newId(), personId: me.id, fields: { title: "Begun on the bus" } };
  await db().ideaDraft.create({ data: { ...draft, updatedAt: new Date() } });
  await visit(page, "/");
  await expect(steps.getByText("1 of 3 done")).toBeVisible();
  const mine = page.getByRole("region", { name: "My ideas and where they stand" });
  await expect(mine.getByText("Piloting")).toBeVisible();
  await expect(
    mine.getByRole("link", { name: "Continue the draft “Begun on the bus”" }),
  ).toBeVisible();
  const talk = page.getByRole("region", { name: "What my unit is talking about" });
  await expect(talk.getByRole("link", { name: title })).toBeVisible();

  await steps.getByRole("button", { name: "Put this away" }).click();
  await expect(steps).toHaveCount(0);
  await visit(page, "/");
  await expect(steps).toHaveCount(0);
});

journey(
  "help, accessibility and privacy are there for everybody, without signing in",
  async ({ openAs }) => {
    const stranger = await openAs(null, { locale: "fr-FR" });
    for (const [address, heading] of [
      ["/help", "Aide"],
      ["/accessibility", "Déclaration d’accessibilité"],
      ["/privacy", "Vie privée"],
    ] as const) {
      await visit(stranger, address);
      await expect(stranger.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expectAccessible(stranger);
    }
    await stranger.getByRole("link", { name: "Combien de temps" }).click();
    await expect(stranger.getByRole("heading", { name: "Combien de temps" })).toBeInViewport();
  },
);
