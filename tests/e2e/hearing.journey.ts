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
