import { expect, type Page } from "@playwright/test";
import { drawn } from "./accessibility.ts";

/** One h1, landmarks, a title, a language and no order of its own for the keyboard: what holds a page together. */
export async function expectStructure(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName[1]));
    return {
      h1: count("h1"),
      skipped: levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
      main: count("main"),
      header: count("body header"),
      footer: count("footer"),
      positive: count("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"),
      // React Aria gives a date's two nested groups one id; nothing refers to it.
      duplicates: [...document.querySelectorAll("[id]:not([id^='react-aria'])")]
        .map(({ id }) => id)
        .filter((id, at, ids) => ids.indexOf(id) !== at),
      titled: document.title.trim().length > 3,
      lang: /^(en|fr|ar-XB)$/.test(document.documentElement.lang),
      dir: document.documentElement.dir,
    };
  });
  const { header, footer, dir, ...exact } = found;
  expect.soft(exact, `${page.url()} is well built`).toEqual({
    h1: 1,
    skipped: [],
    main: 1,
    positive: 0,
    duplicates: [],
    titled: true,
    lang: true,
  });
  expect.soft(Math.min(header, footer), `${page.url()} has header and footer`).toBeGreaterThan(0);
  expect.soft(dir, `${page.url()} says its direction`).toMatch(/^(ltr|rtl)$/);
}

/** Whatever can be pressed is at least 24 px square, but links inside a sentence (WCAG 2.5.8). */
export async function expectTargetsOf24(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const pressable =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=option], [role^=menuitem]";
    const inSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const around = element.parentElement?.closest("p, li, dd, td, span, div, small");
      return (around?.textContent.trim().length ?? 0) > element.innerText.trim().length;
    };
    return [...document.querySelectorAll<HTMLElement>(pressable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(".sr-only, .sr-only *") && !inSentence(element))
      .map((element) => {
        const boxes = [element, ...(element.closest("label") ? [element.closest("label")] : [])];
        const sizes = boxes.flatMap((box) => (box ? [box.getBoundingClientRect()] : []));
        const width = Math.max(...sizes.map((size) => size.width));
        const height = Math.max(...sizes.map((size) => size.height));
        return { name: element.getAttribute("aria-label") ?? element.innerText, width, height };
      })
      .filter(({ width, height }) => Math.min(width, height) < 23.5 && width > 1);
  });
  expect.soft(small, `everything on ${page.url()} can be pressed`).toEqual([]);
}

/** The spacing readers may set for themselves must not cut off or overlap any text (WCAG 1.4.12). */
export async function expectTextSpacing(page: Page): Promise<void> {
  const lost = await page.evaluate(() => {
    const before = new Set(cutOff());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    // Made by script: the content security policy allows no style element.
    document.adoptedStyleSheets.push(sheet);
    const after = cutOff().filter((element) => !before.has(element));
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    document.adoptedStyleSheets.pop();
    return [...after.map((element) => element.outerHTML.slice(0, 120)), ...(wide ? ["page"] : [])];

    /** Elements whose text does not fit and does not scroll; those for screen readers alone do not count. */
    function cutOff(): Element[] {
      return [...document.querySelectorAll("body *")].filter((element) => {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
        const isHiding = hides(overflowX) || hides(overflowY);
        if (!isHiding || element.clientWidth <= 1 || !element.textContent.trim()) return false;
        // Two lines of a longer text are meant to be two lines, and the whole is a click away.
        if (webkitLineClamp !== "none") return false;
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      });
    }

    function hides(overflow: string): boolean {
      return overflow === "hidden" || overflow === "clip";
    }
  });
  expect.soft(lost, `wider spacing loses nothing on ${page.url()}`).toEqual([]);
}

/** With reduced motion nothing moves by itself, skeletons and signs of waiting included. */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      const lasts = typeof duration === "number" && duration > 20;
      return animation.playState === "running" && lasts ? [animation.constructor.name] : [];
    }),
  );
  expect.soft(moving, `nothing moves on ${page.url()}`).toEqual([]);
}

/** In forced colours fields keep a border, and buttons a border or words; icons take the text's colour. */
export async function expectForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  await drawn(page);
  const lost = await page.evaluate(() => {
    const controls = "button, input:not([type=hidden]), select, textarea, [role=switch]";
    return (
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetWidth > 1)
        // What only carries a form's value is hidden by what stands around it.
        .filter((one) => (one.parentElement?.offsetWidth ?? 2) > 1)
        .filter((one) => !isFramed(one) && !(one.matches("button") && saysSomething(one)))
        .map((one) => one.outerHTML.slice(0, 120))
    );

    function isFramed(control: HTMLElement): boolean {
      if (control.matches("[type=checkbox], [type=radio], [type=file], [type=range]")) return true;
      // A field may draw its frame around itself and its signs.
      const frames = [control, control.parentElement, control.parentElement?.parentElement];
      return frames.some((box) => {
        if (!box) return false;
        const style = getComputedStyle(box);
        return parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== "none";
      });
    }

    function saysSomething(control: HTMLElement): boolean {
      const ground = getComputedStyle(control).backgroundColor;
      const drawing = control.querySelector("svg");
      const ink = drawing ? getComputedStyle(drawing).stroke : null;
      return control.innerText.trim() !== "" || (ink !== null && ink !== "none" && ink !== ground);
    }
  });
  await page.emulateMedia({ forcedColors: "none" });
  expect.soft(lost, `controls are seen in forced colours on ${page.url()}`).toEqual([]);
}
