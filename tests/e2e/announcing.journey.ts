import { anAnnouncement, anOpenAward } from "#tests/support/announcing-builders.ts";
import { aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

const said = { name: "Announcements" } as const;

journey(
  "a leader announces an award to every open page, people congratulate, and it is withdrawn",
  async ({ openAs, complaints }) => {
    journey.slow();
    const leader = await aPerson({ name: "Lea Leader", role: "leader" });
    const honoured = await aPerson({ name: "Odile Exemple" });
    await anOpenAward(honoured);
    const [hers, his] = [await openAs(leader), await openAs(honoured)];
    const somebodys = await openAs(await aPerson({ name: "Bram Voorbeeld" }));
    await visitLive(somebodys, "/ideas");
    await visitLive(his, "/announcements");
    await expect(his.getByRole("heading", { name: "Nothing announced yet" })).toBeVisible();

    await visit(hers, "/announcements");
    await hers.getByRole("link", { name: "Write an announcement" }).click();
    await hers.getByRole("textbox", { name: "Title" }).fill("She shortened the queue");
    await hers.getByLabel("What do you want to tell everybody?").fill("Ten minutes, not forty.");
    await hers.getByRole("checkbox", { name: /to Odile Exemple/ }).check();
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Save and look at it" }).click();
    await expect(hers.getByText("Only leaders see this")).toBeVisible();
    await expect(hers.getByRole("link", { name: "Odile Exemple" })).toBeVisible();
    await expectAccessible(hers);
    await hers.getByRole("link", { name: "Publish" }).click();
    await hers.getByRole("button", { name: "Confirm" }).click();

    for (const open of [somebodys, his])
      await expect(open.getByRole("region", said).first()).toContainText(
        "She shortened the queue",
        soon,
      );
    await somebodys.getByRole("region", said).getByRole("link", { name: "Read more" }).click();
    await expect(somebodys.getByRole("link", { name: "Odile Exemple" })).toBeVisible();
    await visitLive(his, somebodys.url());
    await somebodys.getByRole("button", { name: "Applause" }).click();
    await expect(his.getByRole("button", { name: "Applause 1" })).toBeVisible(soon);
    await somebodys.getByRole("link", { name: "Congratulate" }).click();
    await somebodys.getByLabel("What do you want to say?").fill("Well done, Odile!");
    await expectAccessible(somebodys);
    await somebodys.getByRole("button", { name: "Say it" }).click();
    await expect(his.getByText("Well done, Odile!")).toBeVisible(soon);
    await expectAccessible(his);

    await visit(hers, new URL(somebodys.url()).pathname);
    await hers.getByRole("link", { name: "Withdraw" }).click();
    await hers.getByLabel("Why is it withdrawn?").fill("It comes too early.");
    await hers.getByRole("button", { name: "Withdraw" }).click();
    await expect(hers.getByText("Withdrawn")).toBeVisible();
    // Whoever reads it just then is told that it is gone.
    for (const open of [somebodys, his])
      await expect(
        open.getByText("There is no such announcement, or it has been withdrawn."),
      ).toBeVisible(soon);
    complaints.forgive(/status of 404/);
    await visit(somebodys, "/announcements");
    await expect(somebodys.getByRole("heading", { name: "Nothing announced yet" })).toBeVisible();
  },
);

journey(
  "the ceremony fills a big screen, is driven by keys, and shows at once what comes",
  async ({ openAs }) => {
    const leader = await aPerson({ role: "leader" });
    await anAnnouncement({ by: leader, title: "The first" });
    await anAnnouncement({ by: leader, title: "The second" });
    const page = await openAs(await aPerson(), { reducedMotion: "reduce" });
    await visitLive(page, "/announcements/ceremony");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Begin" }).click();
    const stage = page.getByRole("dialog");
    await expect(stage.getByRole("heading", { name: "The second" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(stage.getByRole("heading", { name: "The first" })).toBeVisible();
    await expect(stage.getByText("2 of 2")).toBeVisible();
    await page.keyboard.press("PageUp");
    await expect(stage.getByRole("heading", { name: "The second" })).toBeVisible();
    await page.keyboard.press("End");
    await expect(stage.getByRole("heading", { name: "The first" })).toBeVisible();
    await expectAccessible(page);

    const hers = await openAs(leader);
    await visit(hers, "/announcements/new");
    await hers.getByRole("textbox", { name: "Title" }).fill("The third");
    await hers.getByLabel("What do you want to tell everybody?").fill("It comes by itself.");
    await hers.getByRole("button", { name: "Save and look at it" }).click();
    await hers.getByRole("link", { name: "Publish" }).click();
    await hers.getByRole("button", { name: "Confirm" }).click();
    await expect(stage.getByRole("heading", { name: "The third" })).toBeVisible(soon);
    await expect(page.locator(".confetti i").first()).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(stage).toBeHidden();
    await expect(page.getByRole("button", { name: "Begin" })).toBeFocused();
  },
);

journey("announcements are read and answered without JavaScript", async ({ openAs }) => {
  const id = await anAnnouncement({ title: "The lifts run again" });
  const plain = await openAs(await aPerson(), { javaScriptEnabled: false });
  await plain.goto(`/announcements/${id}`);
  await plain.getByRole("button", { name: "From the heart" }).click();
  await expect(plain.getByRole("button", { name: "From the heart 1" })).toBeVisible();
  await plain.getByRole("link", { name: "Congratulate" }).click();
  await plain.getByLabel("What do you want to say?").fill("At last!");
  await plain.getByRole("button", { name: "Say it" }).click();
  await expect(plain.getByText("At last!")).toBeVisible();
  await plain.goto("/announcements/ceremony");
  await expect(plain.getByRole("heading", { name: "The lifts run again" })).toBeVisible();
});
