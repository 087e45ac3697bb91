/** Makes the marks of a chart reachable with the keyboard, once JavaScript is there. */
import { useEffect, useRef, type RefObject } from "react";
import { nextMark, type MarkPlace } from "./next-mark.ts";

/** What stands on an element that is a mark: its place among the others. */
export function markAt(x: number, y: number): { "data-mark": string } {
  return { "data-mark": `${x},${y}` };
}

/**
 * One of the marks within the element can be reached with Tab, the arrow keys lead from it to the others. What its
 * `<title>` says becomes its name and is shown beside it, until Escape. The marks out of reach are silent, so that a
 * screen reader is not led through hundreds of them.
 */
export function useMarks(): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const marks = useRef<Marks | null>(null);
  useEffect(() => {
    if (!root.current) return;
    const made = new Marks(root.current);
    marks.current = made;
    return () => {
      made.stop();
    };
  }, []);
  // Whatever was drawn anew.
  useEffect(() => {
    marks.current?.renew();
  });
  return root;
}

class Marks {
  private readonly listening = new AbortController();
  private current: SVGElement | null = null;

  constructor(private readonly root: HTMLElement) {
    const { signal } = this.listening;
    root.addEventListener("keydown", (event) => this.press(event), { signal });
    root.addEventListener("pointerdown", ({ target }) => this.take(markOf(target)), { signal });
    root.addEventListener("focusin", ({ target }) => this.enter(markOf(target)), { signal });
    root.addEventListener("focusout", () => this.hide(), { signal });
    root.addEventListener("scroll", () => this.follow(), { signal, capture: true, passive: true });
    window.addEventListener("resize", () => this.follow(), { signal });
  }

  /** Reads the marks again; the one in reach stays, if it is still there. */
  renew(): void {
    const all = this.all();
    const kept = all.find((mark) => mark === this.current) ?? first(all);
    for (const mark of all) setReach(mark, mark === kept);
    this.current = kept;
    if (kept && kept === document.activeElement) this.follow();
  }

  stop(): void {
    this.listening.abort();
  }

  private all(): SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>("[data-mark]")];
  }

  private press(event: KeyboardEvent): void {
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.key === "Escape") {
      if (this.hide()) event.stopPropagation();
      return;
    }
    if (event.altKey || event.shiftKey) return;
    const all = this.all();
    const next = nextMark(all.map(placeOf), all.indexOf(mark), {
      key: event.key,
      farther: event.ctrlKey || event.metaKey,
      isRightToLeft: getComputedStyle(this.root).direction === "rtl",
    });
    if (next === undefined) return;
    event.preventDefault();
    const reached = next === null ? null : (all[next] ?? null);
    this.take(reached);
    reached?.focus();
  }

  private take(mark: SVGElement | null): void {
    if (!mark || mark === this.current) return;
    setReach(mark, true);
    if (this.current) setReach(this.current, false);
    this.current = mark;
  }

  private enter(mark: SVGElement | null): void {
    if (!mark) return;
    this.take(mark);
    this.show(mark);
  }

  /** Beside the mark if it still has the words. */
  private follow(): void {
    if (this.current && this.current === document.activeElement && this.isShown())
      this.show(this.current);
  }

  private isShown(): boolean {
    return this.root.querySelector<HTMLElement>("[data-mark-tip]")?.hidden === false;
  }

  private hide(): boolean {
    const was = this.isShown();
    for (const part of this.root.querySelectorAll<HTMLElement>("[data-mark-ring],[data-mark-tip]"))
      part.hidden = true;
    return was;
  }

  private show(mark: SVGElement): void {
    const ring = this.root.querySelector<HTMLElement>("[data-mark-ring]");
    const tip = this.root.querySelector<HTMLElement>("[data-mark-tip]");
    if (!ring || !tip) return;
    const around = this.root.getBoundingClientRect();
    const { x, y, width, height } = mark.getBoundingClientRect();
    ring.hidden = tip.hidden = false;
    tip.textContent = wordsOf(mark);
    ring.style.width = `${width + 2 * gap}px`;
    ring.style.height = `${height + 2 * gap}px`;
    place(ring, x - around.x - gap, y - around.y - gap);
    const middle = x - around.x + width / 2 - tip.offsetWidth / 2;
    const above = y - around.y - tip.offsetHeight - 2 * gap;
    place(
      tip,
      Math.max(0, Math.min(middle, around.width - tip.offsetWidth)),
      y - tip.offsetHeight - 2 * gap < 0 ? y - around.y + height + 2 * gap : above,
    );
  }
}

/** Pixels between a mark and what is drawn around it. */
const gap = 3;

function place(element: HTMLElement, x: number, y: number): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

/** The first figure: what stands before it, such as a note, comes with the arrows. */
function first(marks: readonly SVGElement[]): SVGElement | null {
  return marks.find((mark) => mark.dataset["mark"] === "0,0") ?? marks[0] ?? null;
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-mark]") : null;
}

function placeOf(mark: SVGElement): MarkPlace {
  const [x = 0, y = 0] = (mark.dataset["mark"] ?? "").split(",").map(Number);
  return { x, y };
}

function wordsOf(mark: SVGElement): string {
  return mark.querySelector("title")?.textContent ?? "";
}

function setReach(mark: SVGElement, isInReach: boolean): void {
  mark.setAttribute("tabindex", isInReach ? "0" : "-1");
  if (isInReach) {
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", wordsOf(mark));
    mark.removeAttribute("aria-hidden");
  } else {
    mark.removeAttribute("role");
    mark.removeAttribute("aria-label");
    mark.setAttribute("aria-hidden", "true");
  }
}
