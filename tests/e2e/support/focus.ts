import { expect, type Page } from "@playwright/test";
import type { Part } from "./accessibility.ts";

/**
 * Walks through everything the keyboard can reach on a page, each as far up and as far down in the window
 * as scrolling allows: the focus must be seen, and no sticky bar may cover what has it (WCAG 2.4.7, 2.4.11).
 */
export async function expectFocusSeen(page: Page, within: Part = "body"): Promise<void> {
  // Browsers show the focus that scripts set when the keyboard was used last.
  await page.keyboard.press("Tab");
  const { reached, unseen, covered } = await page.evaluate(walk, within);
  // What a page has of its own may be words alone.
  if (within === "body")
    expect.soft(reached, `the keyboard reaches something on ${page.url()}`).toBeGreaterThan(0);
  expect.soft(unseen, `the focus is seen everywhere on ${page.url()}`).toEqual([]);
  expect.soft(covered, `nothing covers the focus on ${page.url()}`).toEqual([]);
}

async function walk(within: Part) {
  const reachable =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.closest(within) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.tabIndex >= 0 &&
      !isDisabled(element),
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const unseen: string[] = [];
  const covered: string[] = [];
  for (const element of all) {
    // A component may draw its focus a moment after it has it, and wipe it out a moment after that.
    if (isOutlined(element)) await drawn();
    const before = looks(element);
    element.focus();
    if (document.activeElement !== element) continue;
    if (!isSeen(element, before)) await drawn();
    if (!isSeen(element, before)) unseen.push(nameOf(element));
    element.blur();
    for (const block of ["start", "end"] as const) {
      element.scrollIntoView({ block, behavior: "instant" });
      // Where scroll-padding keeps it clear, its very edge of the window is worse, and happens too.
      window.scrollBy({ top: block === "start" ? 60 : -60, behavior: "instant" });
      element.focus();
      const cover = coverOf(element);
      if (cover) covered.push(`${nameOf(element)} by ${cover}`);
      element.blur();
    }
  }
  window.scrollTo(0, 0);
  return { reached: all.length, unseen, covered: [...new Set(covered)] };

  function drawn() {
    return new Promise((done) => setTimeout(done, 50));
  }

  function isSeen(element: HTMLElement, before: string) {
    return before !== looks(element) && isOutlined(element);
  }

  function isDisabled(element: Element) {
    return element.matches(":disabled") || element.closest("[inert]") !== null;
  }

  /** Around a mark of a chart a ring is drawn, which stands beside the drawing. */
  function ringOf(element: Element): HTMLElement | null {
    if (!element.matches("[data-mark]")) return null;
    for (let one = element.parentElement; one; one = one.parentElement) {
      const ring = one.querySelector<HTMLElement>("[data-mark-ring]");
      if (ring) return ring;
    }
    return null;
  }

  /** The focus may also be drawn by what stands around a field, or beside it: a label, a frame. */
  function frames(element: HTMLElement): HTMLElement[] {
    const label = element.closest("label");
    const around = [element, element.parentElement, element.parentElement?.parentElement, label];
    const beside = element.nextElementSibling;
    return [...around, beside].filter((one) => one instanceof HTMLElement);
  }

  function looks(element: HTMLElement): string {
    const ring = ringOf(element);
    const state = ring ? [String(ring.checkVisibility())] : [];
    const drawnBy = frames(element).map((one) => {
      const { outline, boxShadow, borderColor } = getComputedStyle(one);
      return [outline, boxShadow, borderColor].join();
    });
    return [...state, ...drawnBy].join(";");
  }

  function isOutlined(element: HTMLElement): boolean {
    const ring = ringOf(element);
    if (ring) return ring.checkVisibility() && parseFloat(getComputedStyle(ring).borderWidth) >= 2;
    return frames(element).some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
  }

  /** What floats over a point of the element that is in the window. */
  function coverOf(element: HTMLElement): string | null {
    // What is there for the keyboard alone shows its focus by the label around it.
    const shown = element.offsetWidth > 1 ? element : (element.closest("label") ?? element);
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [low, high] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    if (high - low < 4) return "the edge of the window";
    const covers = [left + 3, (left + right) / 2, right - 3].flatMap((x) =>
      [low + 2, (low + high) / 2, high - 2].map((y) => {
        const cover = document.elementsFromPoint(x, y)[0];
        return cover && !shown.contains(cover) && floats(cover, element) ? cover : null;
      }),
    );
    // Of a field for a long text a part is enough: the line one writes in is scrolled to.
    const isHidden = bottom - top > 80 ? !covers.includes(null) : covers.some(Boolean);
    const cover = covers.find(Boolean);
    return isHidden && cover ? nameOf(cover) : null;
  }

  function floats(cover: Element, element: Element): boolean {
    for (let one: Element | null = cover; one; one = one.parentElement) {
      if (one.contains(element)) return false;
      if (["fixed", "sticky"].includes(getComputedStyle(one).position)) return true;
    }
    return false;
  }

  function nameOf(element: Element): string {
    const name = element.getAttribute("aria-label") ?? element.textContent;
    return `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}”`;
  }
}
