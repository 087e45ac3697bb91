import { aPerson } from "#tests/support/builders.ts";
import { someKeys } from "#tests/support/credential-builder.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";
import { savedFile, verifyFile } from "./support/credential-files.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

journey(
  "what somebody changed is nominated, seconded, given, announced live, taken along, verified, revoked, and verified again",
  async ({ openAs }) => {
    journey.slow();
    await someKeys();
    await aBadge({ givers: ["peers"] });
    const person = await aPerson({ name: "Odile Exemple" });
    const hers = await openAs(await aPerson({ name: "Nora Nominator" }));
    const his = await openAs(person);
    const leas = await openAs(await aPerson({ name: "Lea Leader", role: "leader" }));
    const changed = "People wait ten minutes where they waited forty.";

    await visit(hers, `/people/${person.id}`);
    await hers.getByRole("link", { name: "Nominate", exact: true }).click();
    await hers.getByLabel("Badge", { exact: true }).selectOption({ index: 1 });
    await hers.getByLabel("What changed?").fill(changed);
    await hers.getByLabel("For whom", { exact: true }).fill("Everybody at the counter");
    await hers.getByLabel("What is there (1)").fill("The figures");
    await hers.getByLabel("Its address (1)").fill("/ideas");
    await hers.getByRole("button", { name: "Nominate", exact: true }).click();
    await expect(hers.getByText("Waits for a seconder").first()).toBeVisible();

    const sams = await openAs(await aPerson({ name: "Sam Seconder" }));
    await visit(sams, new URL(hers.url()).pathname);
    await sams.getByRole("link", { name: "Second it" }).click();
    await sams.getByRole("button", { name: "Second it" }).click();
    await expect(sams.getByText("Waits for a decision").first()).toBeVisible();

    // My page tells leaders what waits, and then whoever it is given to.
    await visit(leas, "/");
    await leas.getByRole("link", { name: "1 nomination waits for your decision" }).click();
    await leas.getByRole("link", { name: "Odile Exemple" }).click();
    await leas.getByRole("link", { name: "Decide", exact: true }).click();
    await leas.getByLabel("Grant it").check();
    await leas.getByRole("button", { name: "Decide", exact: true }).click();
    await expect(leas.getByText("Granted", { exact: true }).first()).toBeVisible();

    await visit(his, "/");
    const waiting = his.getByRole("region", { name: "Recognition that waits for you" });
    await waiting.getByRole("link").click();
    await his.getByLabel("Accept openly").check();
    await his.getByRole("button", { name: "Send your answer" }).click();
    await expect(his.getByText("Accepted openly").first()).toBeVisible();
    const award = new URL(his.url()).pathname;

    await visitLive(hers, "/ideas");
    await visitLive(sams, "/recognition");
    await visitLive(his, "/announcements");
    await visit(leas, "/announcements/new");
    await leas.getByRole("textbox", { name: "Title" }).fill("Odile shortened the queue");
    await leas.getByLabel("What do you want to tell everybody?").fill("Ten minutes, not forty.");
    await leas.getByRole("checkbox", { name: /to Odile Exemple/ }).check();
    await leas.getByRole("button", { name: "Save and look at it" }).click();
    await leas.getByRole("link", { name: "Publish" }).click();
    await leas.getByRole("button", { name: "Confirm" }).click();
    for (const open of [hers, sams, his])
      await expect(open.getByText("Odile shortened the queue").first()).toBeVisible(soon);
    await expect(sams.getByText(changed)).toBeVisible(soon);

    await visit(his, award);
    await his.getByRole("link", { name: "See the credential" }).click();
    await expect(his.getByText("It is genuine and holds")).toBeVisible(soon);
    const path = await savedFile(his, "Picture (.png)");
    const stranger = await openAs(null);
    await verifyFile(stranger, path);
    await expect(stranger.getByText("It is genuine and holds")).toBeVisible();

    await visit(leas, award);
    await leas.getByRole("link", { name: "Revoke", exact: true }).click();
    await leas.getByLabel("Reason").fill("The figures were another team’s.");
    await leas.getByRole("button", { name: "Revoke" }).click();
    await expect(sams.getByText(changed)).toHaveCount(0, soon);
    await expect(async () => {
      await verifyFile(stranger, path);
      await expect(stranger.getByText("Do not rely on it")).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    await expect(stranger.getByText("Its issuer has revoked it.")).toBeVisible();
  },
);
