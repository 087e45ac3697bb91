import { anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visitLive, voteButton } from "./support/visit.ts";

const title = "Let people book a time";
const sign = "You are offline. What you see may be out of date.";

journey(
  "a lost connection shows quietly, and what was missed is there afterwards",
  async ({ openAs, complaints }) => {
    const idea = await anIdea({ title });
    const hers = await openAs(await aPerson());
    const his = await openAs(await aPerson({ name: "Bram Voorbeeld" }));
    await visitLive(hers, `/ideas/${idea.id}`);
    await visitLive(his, `/ideas/${idea.id}`);

    await hers.context().setOffline(true);
    await expect(hers.getByText(sign).first()).toBeVisible();
    await expectAccessible(hers);
    await voteButton(hers, title).click();
    await expect(hers.getByText("Your vote could not be sent.").first()).toBeVisible();
    await expect(voteButton(hers, title)).toHaveAttribute("aria-pressed", "false");

    await voteButton(his, title).click();
    await his.getByLabel("Write a comment").fill("Meanwhile at our counter.");
    await his.getByRole("button", { name: "Post comment" }).click();
    await expect(his.getByRole("heading", { name: "1 comment" })).toBeVisible();

    await hers.getByLabel("Write a comment").fill("Typed on the train");
    await hers.getByRole("button", { name: "Post comment" }).click();
    await expect(hers.getByText(/You are offline, so this has to wait/).first()).toBeVisible();
    await hers.getByRole("link", { name: "All ideas" }).click();
    await expect(hers.getByLabel("Write a comment")).toHaveValue("Typed on the train");

    await hers.context().setOffline(false);
    await expect(hers.getByText(sign)).toHaveCount(0, { timeout: 15_000 });
    await expect(hers.getByText("Meanwhile at our counter.")).toBeVisible();
    await expect(voteButton(hers, title)).toHaveAccessibleName(/^1 vote\b/);
    await hers.getByRole("button", { name: "Post comment" }).click();
    await expect(his.getByText("Typed on the train")).toBeVisible();
    complaints.forgive(/ERR_INTERNET_DISCONNECTED|manifest patches/);
  },
);
