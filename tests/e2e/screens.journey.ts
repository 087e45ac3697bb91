import type { Page } from "@playwright/test";
import { aPerson } from "#tests/support/builders.ts";
import {
  expectAccessible,
  expectContrast,
  expectReflow,
  expectTargets,
  expectTwiceTheText,
  type Part,
} from "./support/accessibility.ts";
import { expectFocusSeen } from "./support/focus.ts";
import { expect, journey } from "./support/journey.ts";
import {
  expectForcedColours,
  expectStill,
  expectStructure,
  expectTargetsOf24,
  expectTextSpacing,
} from "./support/layout.ts";
import { everyScreen } from "./support/screens.ts";

/** Opens each page in turn and looks at it. */
async function each(
  page: Page,
  pages: Readonly<Record<string, string>>,
  look: () => Promise<void>,
): Promise<void> {
  for (const [name, address] of Object.entries(pages))
    await journey.step(name, async () => {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await look();
    });
}

/** The pages of some names, of whichever group. */
function only(names: readonly string[], groups: Awaited<ReturnType<typeof everyScreen>>["pages"]) {
  const all = Object.values(groups).flatMap((pages) => Object.entries(pages));
  return Object.fromEntries(all.filter(([name]) => names.includes(name)));
}

/** How many journeys share the pages of a group, so that each ends in good time. */
const shares = {
  reading: 8,
  "one's own": 3,
  writing: 10,
  administration: 4,
  "people and units": 2,
} as const;

journey.describe("pages", () => {
  // Making something for each place takes as long as looking at a few of them.
  journey.use({ keepsWorld: true });
  for (const [group, share] of typedEntries(shares))
    for (let part = 0; part < share; part++)
      journey(
        `of ${group} are accessible, dark too, and fit every width and every need (${String(part + 1)} of ${String(share)})`,
        async ({ openAs, app, complaints }) => {
          journey.slow();
          const { me, pages } = await app.once(everyScreen);
          // Colours that are still on their way to others would be taken for the wrong ones.
          const page = await openAs(me, { reducedMotion: "reduce" });
          const here = Object.entries(pages[group]).filter((_, at) => at % share === part);
          let within: Part = "body";
          await each(page, Object.fromEntries(here), async () => {
            await expectForEveryNeed(page, within);
            within = "main";
          });
          complaints.forgive(/status of 404/);
        },
      );
});

/** What stands around pages is looked at once for many of them, where that takes long. */
async function expectForEveryNeed(page: Page, within: Part): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessible(page);
  await expectStructure(page);
  await expectStill(page);
  await expectTextSpacing(page);
  await expectFocusSeen(page, within);
  await expectForcedColours(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, within);
  await expectTwiceTheText(page);
  await expectReflow(page, 360);
  await expectTargets(page);
  await expectTargetsOf24(page);
  await expectTextSpacing(page);
  await expectFocusSeen(page, within);
  await expectReflow(page, 320);
}

function typedEntries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  // Object.entries forgets the names of the keys.
  return Object.entries(record) as [K, V][];
}

journey("every component is accessible, in both themes and directions", async ({ openAs }) => {
  journey.slow();
  const { me, pages } = await everyScreen();
  const page = await openAs(me, { reducedMotion: "reduce" });
  await each(page, pages.design, async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page);
    await expectStructure(page);
    await expectReflow(page, 320);
  });
  await page.goto("/design?theme=dark&dir=rtl");
  await expectContrast(page);
  await expectReflow(page, 320);
});

const filled = [
  "my page",
  "feed",
  "idea",
  "inbox",
  "profile",
  "new idea",
  "people",
  "organisation",
];

journey("filled pages are accessible in French", async ({ openAs, complaints }) => {
  journey.slow();
  const { me, pages } = await everyScreen();
  const page = await openAs(me, { locale: "fr-FR", reducedMotion: "reduce" });
  await each(page, only(filled, pages), async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expectAccessible(page);
    await expectReflow(page, 360);
  });
  complaints.forgive(/status of 404/);
});

journey("filled pages are whole from right to left", async ({ openAs, complaints }) => {
  journey.slow();
  const { me, pages } = await everyScreen();
  const page = await openAs(me, { reducedMotion: "reduce" });
  await page.goto("/ideas?pseudo=1");
  await each(page, only(filled, pages), async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectAccessible(page);
    await expectReflow(page, 360);
    await expectTargetsOf24(page);
  });
  complaints.forgive(/status of 404/);
});

journey("what is refused is said on an accessible page", async ({ openAs, complaints }) => {
  const stranger = await openAs(null);
  await stranger.goto("/welcome/not-a-link");
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("This link does not work");
  await expectAccessible(stranger);
  const staff = await openAs(await aPerson());
  await staff.goto("/admin/people");
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("You may not do this");
  await expectAccessible(staff);
  complaints.forgive(/status of (403|404|410)/);
});
