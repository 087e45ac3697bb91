import { aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit, visitLive } from "./support/visit.ts";

journey("a session ended from another browser is out at once", async ({ openAs }) => {
  const person = await aPerson();
  const phone = await openAs(person);
  const desk = await openAs(person);
  await visitLive(phone, "/ideas");
  await visit(desk, "/me/sessions");
  await expect(desk.getByRole("listitem").filter({ hasText: "Signed in on" })).toHaveCount(2);
  await expectAccessible(desk);
  await desk.getByRole("button", { name: /^End the sign-in of/ }).click();
  await expect(desk.getByRole("listitem").filter({ hasText: "Signed in on" })).toHaveCount(1);
  await expect(phone).toHaveURL(/\/sign-in\?to=%2Fideas/, { timeout: 5_000 });
});

journey(
  "signing out leads to the sign-in page, and back does not show what was seen",
  async ({ openAs }) => {
    const page = await openAs(await aPerson({ name: "Odile Exemple" }));
    await visit(page, "/ideas");
    await page.getByLabel("Account of Odile Exemple").click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
  },
);
