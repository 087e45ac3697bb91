import type { Page } from "@playwright/test";
import { aCategory, anIdea, aPerson } from "#tests/support/builders.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { expect, journey } from "./support/journey.ts";
import { expectFocusOnHeading, takenOver, visit, voteButton } from "./support/visit.ts";

const title = "Let people book a time";

journey("everything is done with the keyboard alone", async ({ openAs }) => {
  await anIdea({ title, category: await aCategory({ name: "Service" }) });
  const page = await openAs(await aPerson({ name: "Odile Exemple" }));
  await visit(page, "/ideas");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, "New");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=new/);
  await tabTo(page, /Vote for/);
  await page.keyboard.press("Space");
  await expect(voteButton(page, title)).toHaveAttribute("aria-pressed", "true");
  await expect(voteButton(page, title)).toBeFocused();
  await tabTo(page, title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectFocusOnHeading(page);

  await tabTo(page, "Write a comment");
  await page.keyboard.type("We do this already.");
  await tabTo(page, "Post comment");
  await page.keyboard.press("Enter");
  await expect(page.getByText("We do this already.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Answer Odile Exemple" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Answer", { exact: true })).toBeFocused();
  await tabTo(page, "Cancel");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Answer Odile Exemple" })).toBeFocused();

  const menu = page.getByLabel("Account of Odile Exemple");
  await menu.focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Preferences");
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(page.getByRole("link", { name: "Preferences" })).toBeHidden();

  await tabTo(page, "Post an idea");
  await page.keyboard.press("Enter");
  await expectFocusOnHeading(page);
  await tabTo(page, "Title");
  await page.keyboard.type("Salt the steps before six");
  await tabTo(page, "What gets in the way?");
  await page.keyboard.type("They are icy.");
  await tabTo(page, "What should change?");
  await page.keyboard.type("Salt them with the first round.");
  await tabTo(page, "Category");
  await page.keyboard.type("Service");
  await tabTo(page, "Post idea");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "Salt the steps before six" }),
  ).toBeVisible();
  await expectFocusOnHeading(page);
});

journey(
  "signing in, the theme and whatever opens over the page need no pointer",
  async ({ openAs }) => {
    const person = { email: "odile@example.org", password: "a long enough password" };
    await aPerson({ name: "Odile Exemple", ...person });
    const page = await openAs(null);
    await visit(page, "/sign-in?to=/ideas");
    await tabTo(page, "E-mail");
    await page.keyboard.type(person.email);
    await tabTo(page, "Password");
    await page.keyboard.type(person.password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Ideas" })).toBeVisible();
    await takenOver(page);

    await tabTo(page, /Account of/);
    await page.keyboard.press("Enter");
    await tabTo(page, "Dark");
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Account of Odile Exemple")).toBeFocused();

    await tabTo(page, "New");
    await page.keyboard.press("Control+K");
    const palette = page.getByRole("dialog");
    await expect(palette.getByRole("searchbox")).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(palette).toBeHidden();
    await expect(page.getByRole("link", { name: "New", exact: true })).toBeFocused();
    await page.keyboard.press("Control+K");
    await expect(palette.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("Post an idea");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/ideas\/new$/);
    await expectFocusOnHeading(page);
  },
);

journey(
  "Tab through the whole feed, to and fro, never hides what has the focus",
  async ({ openAs }) => {
    for (let number = 0; number < 8; number++) await anIdea();
    const page = await openAs(await aPerson());
    for (const viewport of [
      { width: 390, height: 700 },
      { width: 1280, height: 700 },
    ]) {
      await page.setViewportSize(viewport);
      await visit(page, "/ideas");
      for (const key of ["Tab", "Shift+Tab"])
        for (let presses = 0; presses < 45; presses++) {
          await page.keyboard.press(key);
          const focused = await page.evaluate(describeFocus);
          if (focused.name === "") continue;
          expect(
            focused,
            `${key} to ${focused.name} at ${String(viewport.width)} px`,
          ).toMatchObject({
            outlined: true,
            covered: false,
          });
        }
    }
  },
);

/** Presses Tab until something of this name has the focus; it must be seen, and seen to be focused. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const pattern =
    typeof name === "string" ? new RegExp(`^${name.replace(/[?]/g, "\\?")}( |$)`) : name;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(describeFocus);
    if (!pattern.test(focused.name)) continue;
    expect(focused.outlined, `${focused.name} shows the focus`).toBe(true);
    expect(focused.covered, `${focused.name} is not covered`).toBe(false);
    return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

function describeFocus() {
  const element = document.activeElement;
  const isNowhere = element === null || element === document.body;
  if (isNowhere || !(element instanceof HTMLElement))
    return { name: "", outlined: false, covered: false };
  const labels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.labels
      : null;
  const name = element.getAttribute("aria-label") ?? labels?.[0]?.innerText ?? element.innerText;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const isCovered = top !== null && !element.contains(top) && !top.contains(element);
  const covered = isCovered && top.outerHTML.slice(0, 200);
  const style = getComputedStyle(element);
  return { name: name.trim(), outlined: style.outlineStyle !== "none", covered };
}
