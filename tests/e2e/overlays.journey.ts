import type { Page } from "@playwright/test";
import { aComment, anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { visit } from "./support/visit.ts";

// The design page holds every component there is, and axe looks at all of them.
journey.describe.configure({ timeout: 120_000 });

journey("a dialog takes the focus, keeps it and gives it back", async ({ openAs }) => {
  const page = await openAs(await aPerson());
  await visitDesign(page, "/design?theme=light");
  const opener = page.getByRole("button", { name: "Rename the list" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Rename the list" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press("Tab");
    await expect(dialog.locator(":focus")).toHaveCount(1);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await visitDesign(page, "/design?theme=dark");
  await page.getByRole("button", { name: "Delete the list" }).click();
  const question = page.getByRole("alertdialog", { name: "Delete the list for good?" });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
});

for (const direction of ["ltr", "rtl"] as const) {
  journey(`menu and tabs are gone through with the arrows, ${direction}`, async ({ openAs }) => {
    const page = await openAs(await aPerson());
    await visitDesign(page, `/design?dir=${direction}&theme=dark`);
    const button = page.getByRole("button", { name: "More actions" });
    await button.focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem", { name: "How it works" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();

    const [onwards, back] =
      direction === "ltr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    await page.getByRole("tab", { name: "Aims" }).focus();
    await page.keyboard.press(onwards);
    await expect(page.getByRole("tab", { name: /Units that take part/ })).toBeFocused();
    await expect(page.getByRole("tabpanel", { name: /Units that take part/ })).toHaveText(
      /Fourteen/,
    );
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    await expect(page.getByRole("tab", { name: "Results" })).toBeFocused();
  });
}

journey("what is typed chooses, in the combobox and in dates", async ({ openAs }) => {
  journey.slow();
  const page = await openAs(await aPerson());
  await visitDesign(page, "/design?theme=light");
  const town = page.getByRole("combobox", { name: /Town of the office/ });
  await expect(town).toHaveJSProperty("tagName", "INPUT");
  await town.focus();
  await page.keyboard.type("etienne");
  await expect(page.getByRole("option")).toHaveText(["Saint-Étienne"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(town).toHaveValue("Saint-Étienne");
  await expect(page.locator("select[name=town-1]")).toHaveValue("11");

  const found = page.getByRole("combobox", { name: /Any town/ });
  await found.focus();
  await page.keyboard.type("nim");
  await expect(page.getByRole("option")).toHaveText(["Nîmes"]);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option")).toHaveAttribute("data-focused", "true");
  await page.keyboard.press("Enter");
  await expect(page.locator("select[name=town-5]")).toHaveValue("9");
  await found.fill("fail");
  await expect(page.getByText(/The search did not get through/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(found).toHaveValue("Nîmes");

  await firstPartOf(page, "First day").focus();
  await page.keyboard.type("27032026");
  await expect(page.locator("input[name=day-1]")).toHaveValue("2026-03-27");
  await firstPartOf(page, "Opens").focus();
  await page.keyboard.type("090320261430");
  await expect(page.locator("input[name=moment-2]")).toHaveValue("2026-03-09T14:30");
  // At the end: while a list is open React Aria hides all else from screen readers, and Tab closes it.
  await expectAccessible(page);
});

journey(
  "a question opens where one is, and takes the focus to the page after it",
  async ({ openAs }) => {
    const me = await aPerson();
    const idea = await anIdea({});
    await aComment({ on: idea, by: me, text: "We do this already." });
    const page = await openAs(me);
    await visit(page, `/ideas/${idea.id}`);
    const link = page.getByRole("link", { name: "Delete", exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
    const question = page.getByRole("alertdialog", { name: "Delete comment" });
    await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await question.getByRole("button", { name: "Delete comment" }).click();
    await expect(page.getByText("This comment was deleted.")).toBeVisible();
    await expect(question).toBeHidden();
  },
);

journey(
  "nothing of React Aria comes with the feed, nor a style with any page",
  async ({ openAs }) => {
    const page = await openAs(await aPerson());
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.text());
    });
    await visit(page, "/ideas");
    await page.waitForLoadState("networkidle");
    const heavy = (await Promise.all(scripts)).filter((code) =>
      code.includes("data-react-aria-pressable"),
    );
    expect(heavy).toHaveLength(0);
    const written = await (await page.request.get("/design")).text();
    expect(written).not.toMatch(/<[^>]+\sstyle=/);
  },
);

/**
 * The page is long: its heading is taken over before its last button is, which is invisible until then. Parts that
 * are fetched then move what is below them, and an open list closes when its page moves.
 */
async function visitDesign(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await expect(page.getByRole("button", { name: "More actions" })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/** The day, or whatever the language writes first. */
function firstPartOf(page: Page, label: string) {
  return page.getByRole("spinbutton", { name: new RegExp(label) }).first();
}
