import { db } from "#app/platform/db.server.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "a follower is told of a comment at once, lands on it, and chooses to hear no more",
  async ({ openAs }) => {
    const idea = await anIdea({ title: "Let people book a time" });
    const follower = await aPerson({ name: "Bram Voorbeeld" });
    const hers = await openAs(await aPerson({ name: "Odile Exemple" }));
    const his = await openAs(follower);

    await visit(his, `/ideas/${idea.id}`);
    await his.getByRole("button", { name: "Follow Let people book a time" }).click();
    await expect(his.getByText("You follow this idea.")).toBeVisible();
    await visitLive(his, "/inbox");
    await expect(his.getByText("Nothing yet")).toBeVisible();

    await visit(hers, `/ideas/${idea.id}`);
    await hers.getByLabel("Write a comment").fill("It works like that at our counter.");
    await hers.getByRole("button", { name: "Post comment" }).click();

    const line = his.getByRole("article");
    await expect(line).toContainText("Odile Exemple has commented on an idea", soon);
    await expect(line).toContainText("because you follow it");
    await expect(his.getByRole("link", { name: /^Inbox.*1 unread/ }).first()).toBeVisible();
    await expectAccessible(his);
    await line.getByRole("link", { name: "Let people book a time" }).click();
    await expect(his).toHaveURL(/\/ideas\/.*#comment-/);
    await expect(his.getByText("It works like that at our counter.")).toBeInViewport();
    await expect(his.getByRole("link", { name: /unread/ })).toHaveCount(0);

    await visit(his, "/me/notifications");
    await his
      .getByLabel("By e-mail: Comments on ideas I take part in or follow")
      .selectOption("never");
    await his.getByRole("button", { name: "Save" }).click();
    await expect(his.getByRole("button", { name: "Back to what is usual" })).toBeVisible();
    expect(await db().notificationChoice.findMany()).toMatchObject([
      { personId: follower.id, kind: "comment-on-followed", mail: "never" },
    ]);

    await visit(his, "/inbox");
    const muted = his.waitForResponse((response) => response.request().method() === "POST");
    await his.getByRole("button", { name: "Mute “Let people book a time”" }).click();
    await muted;
    await visit(his, "/following");
    await expect(his.getByRole("heading", { name: "Muted ideas" })).toBeVisible();
    await expectAccessible(his);
  },
);

journey(
  "opening an idea reads what the inbox tells of it, in every tab; leaving it closed does not",
  async ({ openAs, app }) => {
    const author = await aPerson({ name: "Bram Voorbeeld" });
    const idea = await anIdea({ title: "Let people book a time", by: author });
    const other = await anIdea({ title: "Open the side door", by: author });
    const hers = await openAs(await aPerson({ name: "Odile Exemple" }));
    const his = await openAs(author);
    await visitLive(his, "/ideas");
    for (const { id } of [idea, other]) {
      await visit(hers, `/ideas/${id}`);
      await hers.getByLabel("Write a comment").fill("It works like that at our counter.");
      await hers.getByRole("button", { name: "Post comment" }).click();
      await expect(hers.getByRole("article").getByText("It works like that")).toBeVisible();
    }
    const unread = (count: number) =>
      his.getByRole("link", { name: new RegExp(`^Inbox.*${String(count)} unread`) }).first();
    await expect(unread(2)).toBeVisible(soon);

    const second = await his.context().newPage();
    await visit(second, `/ideas/${idea.id}`);
    await expect(unread(1)).toBeVisible(soon);
    await expect(second.getByRole("link", { name: /^Inbox.*1 unread/ }).first()).toBeVisible();

    // A look that finds nothing to read asks for nothing.
    const sent: string[] = [];
    second.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.url());
    });
    await visit(second, `/ideas/${idea.id}`);
    expect(sent.filter((url) => url.startsWith(app.server.url))).toEqual([]);

    await visit(second, `/ideas/${other.id}`);
    await expect(his.getByRole("link", { name: /unread/ })).toHaveCount(0, soon);
    await expect(second.getByRole("link", { name: /unread/ })).toHaveCount(0);
  },
);
