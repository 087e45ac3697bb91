import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything, or what a page has of its own: what stands around it is the same on all of them. */
export type Part = "body" | "main";

/** Fails with axe's findings unless the page, as it is now, meets WCAG 2.2 AA as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await axeFindings(page), `axe finds nothing on ${page.url()}`).toEqual([]);
}

/** Fails unless text and controls stand out from their ground; for the dark theme of pages checked whole in the light. */
export async function expectContrast(page: Page, within: Part = "body"): Promise<void> {
  const findings = await run(page, { type: "rule", values: ["color-contrast"] }, within);
  const where = findings.flatMap((finding) => finding.where);
  expect.soft(where, `everything can be read on ${page.url()}`).toEqual([]);
}

/** What axe finds wrong with the page as it is now, and where. */
export function axeFindings(page: Page) {
  return run(page, { type: "tag", values: standards });
}

/** Waits until another theme or size of the window has been drawn: scripts hear of it, and colours change, with the next frame. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++)
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          done();
        });
      });
  });
}

type Wish = NonNullable<RunOptions["runOnly"]>;

/** What axe finds on the page as it stands; where it gave way to the outline of the next meanwhile, on that one. */
async function run(page: Page, runOnly: Wish, within: Part = "body") {
  const found = await look(page, runOnly, within);
  return found.some(({ id }) => id === "page-has-heading-one")
    ? look(page, runOnly, within)
    : found;
}

/** Axe is put into a page once: it is large, and a page is looked at several times. */
async function look(page: Page, runOnly: Wish, within: Part) {
  // Where one has just gone, the outline of a page may stand for a moment.
  await expect(page.locator("h1").first()).toBeVisible();
  await drawn(page);
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(
    async ([only, part]) => {
      const { violations } = await window.axe.run(part === "body" ? document : part, {
        ...{ runOnly: only, resultTypes: ["violations"] },
      });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map((node) => node.target.join(" ")),
      }));
    },
    [runOnly, within] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The page must not be wider than its window, also at 320 px, which is 1280 px at 400 % zoom. */
export async function expectReflow(page: Page, width = 320): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  // On a crowded machine the page hears of it a moment later.
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  await drawn(page);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  // What measures itself, such as a chart, follows the window a moment later.
  await softly
    .poll(overflow, { message: `${page.url()} fits ${String(width)} px`, timeout: 10_000 })
    .toBeLessThanOrEqual(0);
}

const softly = expect.configure({ soft: true });

/** Text twice as large must not push the page wider than a window of 640 px (WCAG 1.4.4). */
export async function expectTwiceTheText(page: Page): Promise<void> {
  const enlarge = (size: string) =>
    page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
  await enlarge("200%");
  await expectReflow(page, 640);
  await enlarge("");
}

/** Buttons, links that stand alone and fields are at least 24 px high (WCAG 2.5.8); buttons 44 px for a thumb. */
export async function expectTargets(page: Page): Promise<void> {
  // What is folded away takes its size with the first frame in which it is shown.
  await unfold(page, true);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "main button, main select, header summary, main input:not([type=hidden])",
      ),
    ]
      // Where there is a thumb, the telephone's own field stands in the place of what is made for a mouse.
      .filter(
        (control) =>
          control.offsetParent !== null &&
          !control.closest("[data-under-mouse], [aria-hidden='true']"),
      )
      .map((control) => {
        const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
        return { name: control.getAttribute("aria-label") ?? control.innerText, width, height };
      })
      .filter(({ width, height }) => width < 44 || height < 43.5),
  );
  await unfold(page, false);
  expect.soft(small, `a thumb can press everything on ${page.url()}`).toEqual([]);
}

/** Opens what is folded in the page's own content, or folds it again. */
async function unfold(page: Page, open: boolean): Promise<void> {
  await page.evaluate((isOpen) => {
    const was = isOpen ? "main details:not([open])" : "main details[data-unfolded]";
    for (const one of document.querySelectorAll<HTMLDetailsElement>(was)) {
      one.open = isOpen;
      one.toggleAttribute("data-unfolded", isOpen);
    }
  }, open);
  await drawn(page);
}
