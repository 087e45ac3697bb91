import type { Page } from "@playwright/test";
import { accentFrom } from "#app/ui/accent.ts";
import { aLogo } from "#tests/integration/look/pictures.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { aWelcome } from "#tests/support/notices.ts";
import { startServer } from "#tests/support/server.ts";
import { expectAccessible, expectContrast } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { takenOver, visit } from "./support/visit.ts";

const title = "Let people book a time";

journey(
  "an administrator gives the product the organisation's colour, and everybody can read what it colours",
  async ({ openAs, complaints }) => {
    await anIdea({ title });
    const hers = await openAs(await aPerson({ admin: true }));
    await visit(hers, "/admin/organisation");
    await hers.getByRole("link", { name: "Change the accent" }).click();
    await expect(hers.getByRole("heading", { level: 1, name: "Change the accent" })).toBeVisible();
    await hers.getByRole("radio", { name: "Plum" }).check();
    await expect(hers.getByText("This colour can be used as it is")).toBeVisible();
    await hers.getByLabel("Colour code").fill("#ff9900");
    await expect(hers.getByRole("radio", { name: "Your own colour" })).toBeChecked();
    await expect(hers.getByText("#ff9900 would be hard to read on a light ground.")).toBeVisible();
    await expectAccessible(hers);
    await hers.getByLabel("Colour code").fill("#ff99");
    await hers.getByRole("button", { name: "Save the accent" }).click();
    await expect(hers.getByRole("alert")).toContainText("Write the colour as six digits");
    complaints.forgive(/status of 400/);
    await hers.getByLabel("Colour code").fill("#ff9900");
    await hers.getByRole("button", { name: "Save the accent" }).click();
    await expect(hers.getByRole("heading", { level: 1, name: "Organisation" })).toBeVisible();

    for (const colorScheme of ["light", "dark"] as const) {
      const his = await openAs(await aPerson(), { colorScheme });
      await visit(his, "/ideas");
      expect(await accentOf(his)).toBe(accentFrom("#ff9900")[colorScheme].accent);
      await expectContrast(his);
    }
  },
);

journey("a logo stands beside the name for everybody, until it is removed", async ({ openAs }) => {
  const hers = await openAs(await aPerson({ admin: true }));
  await visit(hers, "/admin/organisation/logo");
  const buffer = await aLogo();
  await hers
    .getByLabel("Picture")
    .setInputFiles({ name: "arms.png", mimeType: "image/png", buffer });
  await hers.getByLabel("What the logo says").fill("Arms of Valmere");
  await hers.getByRole("button", { name: "Save the logo" }).click();
  await expect(hers.getByRole("banner").getByAltText("Arms of Valmere")).toBeVisible();
  await expect(hers.getByText("it stands on a light plate there")).toBeVisible();
  await expectAccessible(hers);

  const his = await openAs(await aPerson(), { colorScheme: "dark" });
  await visit(his, "/ideas");
  await expect(his.getByRole("banner").getByAltText("Arms of Valmere")).toBeVisible();

  await hers.getByRole("link", { name: "Change the logo" }).click();
  await hers.getByRole("link", { name: "Remove the logo" }).click();
  await expect(hers.getByRole("heading", { level: 1, name: "Remove the logo?" })).toBeVisible();
  await hers.getByRole("button", { name: "Remove the logo" }).click();
  await expect(hers.getByText("No logo yet")).toBeVisible();
  await expect(hers.getByRole("banner").getByRole("img")).toHaveCount(0);
});

journey(
  "when the server is gone a page says so and comes back by itself; nothing personal is kept for it",
  async ({ openAs, app, complaints }) => {
    const person = await aPerson({ name: "Odile Exemple", language: "fr" });
    await anIdea({ title });
    const env = { GROUNDSWELL_NO_RATE_LIMITS: "1" };
    const before = await startServer({ databaseUrl: app.databaseUrl, env });
    const page = await openAs(person, { baseURL: before.url, serviceWorkers: "allow" });
    await visit(page, "/ideas");
    await workerTookOver(page);
    await visit(page, "/ideas");
    expect(await troubleOfInstalling(page)).toEqual([]);

    await before.kill();
    await page.goto("/ideas");
    await expect(page.getByRole("heading", { name: "Groundswell est injoignable" })).toBeVisible();
    await expectAccessible(page);
    const port = Number(new URL(before.url).port);
    const after = await startServer({ databaseUrl: app.databaseUrl, port, env });
    await expect(page.getByRole("heading", { level: 1, name: "Idées" })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe("/ideas");

    await takenOver(page);
    const kept = await everythingKept(page);
    expect(
      kept
        .filter(({ path }) => !isBuilt(path))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["/favicon.svg", "/offline.js", "/offline/fr", "/plain.css"]);
    expect(kept.filter(({ text }) => /Odile|book a time/.test(text))).toEqual([]);
    await after.stop();
    complaints.forgive(
      /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|WebSocket|manifest patches|Failed to load resource/,
    );
  },
);

journey(
  "the tab's icon says that something is unread, and stops when it has been read",
  async ({ openAs }) => {
    const person = await aPerson();
    await aWelcome(person);
    const page = await openAs(person);
    const icon = page.locator('link[rel="icon"]');
    await visit(page, "/ideas");
    await expect(icon).toHaveAttribute("href", "/favicon-unread.svg");
    await visit(page, "/inbox");
    await page.getByRole("button", { name: "Mark all as read" }).click();
    await expect(icon).toHaveAttribute("href", "/favicon.svg");
  },
);

/** The accent in the page's scheme, as the browser paints it. */
function accentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = "var(--color-accent)";
    const channels = getComputedStyle(probe).color.match(/\d+/gu) ?? [];
    probe.remove();
    return `#${channels.map((one) => Number(one).toString(16).padStart(2, "0")).join("")}`;
  });
}

async function workerTookOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What Chromium finds wrong with the manifest, and what keeps the product from being installed. */
async function troubleOfInstalling(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const { errors } = await browser.send("Page.getAppManifest");
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // Private windows, such as those of tests, install nothing whatever the page is like.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  return [...errors.map(({ message }) => message), ...others.map(({ errorId }) => errorId)];
}

function everythingKept(page: Page): Promise<{ path: string; text: string }[]> {
  return page.evaluate(async () => {
    const kept: { path: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        kept.push({ path: new URL(request.url).pathname, text: (await answer?.text()) ?? "" });
      }
    }
    return kept;
  });
}

function isBuilt(path: string): boolean {
  return path.startsWith("/assets/");
}
