import { anIdea, aPerson } from "#tests/support/builders.ts";
import { startServer } from "#tests/support/server.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey(
  "two nodes serve the same rooms; when one is killed the other goes on",
  async ({ app, openAs, complaints }) => {
    journey.slow();
    const { databaseUrl } = app;
    const other = await startServer({ databaseUrl });
    const idea = await anIdea({ title });
    const here = await openAs(await aPerson());
    const there = await openAs(await aPerson(), { baseURL: other.url });
    await visitLive(here, `/ideas/${idea.id}`);
    await visitLive(there, `/ideas/${idea.id}`);
    await expect(here.getByText("2 people here now")).toBeVisible();

    await voteButton(there, title).click();
    await expect(voteButton(here, title)).toHaveAccessibleName(/^1 vote\b/, soon);

    await there.getByLabel("Write a comment").fill("From the other node.");
    await there.getByRole("button", { name: "Post comment" }).click();
    for (const page of [here, there])
      await expect(page.getByText("From the other node.")).toBeVisible(soon);
    await expect(there.getByLabel("Write a comment")).toHaveValue("");
    await there.waitForLoadState("networkidle");

    await other.kill();
    await expect(there.getByText("You are offline.").first()).toBeVisible();
    await here.getByLabel("Write a comment").fill("This node goes on.");
    await here.getByRole("button", { name: "Post comment" }).click();
    await expect(here.getByRole("heading", { name: "2 comments" })).toBeVisible();
    const writing = there.getByLabel("Write a comment");
    await writing.fill("Typed while the server was away");
    await there.getByRole("button", { name: "Post comment" }).click();
    await expect(there.getByRole("alert")).toContainText("What you typed is still here");
    await expect(writing).toHaveValue("Typed while the server was away");

    const again = await startServer({ databaseUrl, port: Number(new URL(other.url).port) });
    await expect(there.getByText("You are offline.")).toHaveCount(0, { timeout: 30_000 });
    await expect(there.getByText("This node goes on.")).toBeVisible();
    await there.getByRole("button", { name: "Post comment" }).click();
    await expect(here.getByText("Typed while the server was away")).toBeVisible(soon);

    await there.context().close();
    await again.stop();
    complaints.forgive(/ERR_CONNECTION|WebSocket|manifest patches/);
  },
);
