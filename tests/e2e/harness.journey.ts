import { aPerson } from "#tests/support/builders.ts";
import { expectAccessible, expectReflow } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";

journey("a stranger meets the sign-in page", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);
  await expectReflow(page);
});

journey("two people are signed in, each in a browser of their own", async ({ openAs }) => {
  for (const name of ["Odile Exemple", "Bram Voorbeeld"]) {
    const page = await openAs(await aPerson({ name }));
    await page.goto("/");
    await expect(page).toHaveURL(/:\d+\/$/);
    expect(await page.content()).toContain(name);
  }
});

journey("whatever a browser complains about is noticed", async ({ page, complaints }) => {
  await page.goto("/sign-in");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "console.log('this script has no nonce')";
    document.head.append(script);
    console.error("a complaint");
    setTimeout(() => {
      throw new Error("an exception");
    });
  });
  await expect.poll(() => complaints.all().join("\n")).toMatch(/Content Security Policy/);
  await expect.poll(() => complaints.all().join("\n")).toMatch(/a complaint[^]*an exception/);
  complaints.forgive(/Content Security Policy|a complaint|an exception/);
});
