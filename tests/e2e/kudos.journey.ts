import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { aValue } from "#tests/support/recognition-builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { soon, visit, visitLive } from "./support/visit.ts";

const words = "You asked the people in the queue before you drew the plan.";

journey(
  "thanks are given from an idea, seen at once by whoever looks at it, answered and told",
  async ({ openAs, complaints }) => {
    journey.slow();
    const author = await aPerson({ name: "Ada Exemple" });
    const giver = await aPerson({ name: "Bram Voorbeeld" });
    const idea = await anIdea({ by: author, title: "Let people book a time" });
    await aValue("Courage");
    const [hers, his] = [await openAs(author), await openAs(giver)];
    const somebodys = await openAs(await aPerson());
    await visitLive(somebodys, `/ideas/${idea.id}`);
    await visitLive(hers, "/kudos");
    await expect(hers.getByRole("heading", { name: "No kudos yet" })).toBeVisible();

    await visit(his, `/ideas/${idea.id}`);
    await his.getByRole("link", { name: "Give kudos", exact: true }).click();
    await expect(his.getByText("3 kudos of 3 left this week.")).toBeVisible();
    await his.getByLabel("What do you thank them for?").fill("Thx");
    await his.getByRole("button", { name: "Give kudos" }).click();
    await expect(his.getByRole("alert")).toContainText("Choose the value");
    complaints.forgive(/status of 40[09]/);
    await his.getByLabel("Courage").check();
    await his.getByRole("button", { name: "Give kudos" }).click();
    await expect(his.getByRole("alert")).toContainText("Say a little more");
    complaints.forgive(/status of 40[09]/);
    await expectAccessible(his);
    await his.getByLabel("What do you thank them for?").fill(words);
    await his.getByRole("button", { name: "Give kudos" }).click();
    await expect(
      his.getByRole("heading", { name: "Bram Voorbeeld thanks Ada Exemple" }),
    ).toBeVisible();
    await expectAccessible(his);

    const shown = somebodys.getByRole("region", { name: "Kudos (1)" });
    await expect(shown.getByText(words)).toBeVisible(soon);
    await expect(hers.getByText(words)).toBeVisible(soon);
    await expectAccessible(hers);
    await hers.getByRole("link", { name: "Answer Bram Voorbeeld" }).click();
    await hers.getByLabel("Your answer").fill("They knew it best.");
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Send the answer" }).click();
    await expect(shown.getByText("They knew it best.")).toBeVisible(soon);
    await expect(his.getByText("They knew it best.")).toBeVisible(soon);

    await visit(his, "/inbox");
    await expect(
      his.getByRole("heading", { name: "Ada Exemple has answered your kudos" }),
    ).toBeVisible();
    await visit(hers, "/inbox");
    await expect(hers.getByRole("heading", { name: "Bram Voorbeeld thanks you" })).toBeVisible();
  },
);

journey("thanks are given for a comment, without JavaScript too", async ({ openAs }) => {
  const [author, giver] = [await aPerson({ name: "Ada Exemple" }), await aPerson()];
  const idea = await anIdea({ title: "Let people book a time" });
  await aComment({ by: author, on: idea, text: "The telephone line is free before nine." });
  await aValue("Listening");
  const plain = await openAs(giver, { javaScriptEnabled: false });
  await plain.goto(`/ideas/${idea.id}`);
  await plain.getByRole("link", { name: "Give kudos to Ada Exemple for this comment" }).click();
  await expect(plain.getByText("The telephone line is free before nine.")).toBeVisible();
  await plain.getByLabel("What do you thank them for?").fill(words);
  await plain.getByLabel("Listening").check();
  await plain.getByRole("button", { name: "Give kudos" }).click();
  await expect(plain.getByText("For a comment on")).toBeVisible();
  await plain.goto("/kudos?show=given");
  await expect(plain.getByText(words)).toBeVisible();
  await expect(plain.getByText("2 kudos of 3 left this week.")).toBeVisible();
});

journey("administrators keep the values", async ({ openAs }) => {
  const page = await openAs(await aPerson({ admin: true }));
  await visit(page, "/admin");
  await page.getByRole("main").getByRole("link", { name: "Values" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Add a value" }).click();
  await page.getByLabel("In English").fill("Courage in the open");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Offer no longer: Courage in the open" }).click();
  await expect(page.getByText("Not offered")).toBeVisible();
  await expectAccessible(page);
});
