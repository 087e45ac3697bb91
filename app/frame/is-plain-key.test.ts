import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPlainKey } from "./is-plain-key.ts";

const press = {
  key: "?",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  target: null,
};

/** Stands for an element of the page: a field, or something that cannot be written into. */
class Somewhere extends EventTarget {
  constructor(private readonly isField: boolean) {
    super();
  }
  closest() {
    return this.isField ? this : null;
  }
}

beforeEach(() => {
  vi.stubGlobal("Element", Somewhere);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a key by itself is a shortcut", () => {
  expect(isPlainKey("?", press)).toBe(true);
});

test.each([{ key: "/" }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  "another key or combination is none: %o",
  (other) => {
    expect(isPlainKey("?", { ...press, ...other })).toBe(false);
  },
);

test("what belongs to a character being composed is none", () => {
  expect(isPlainKey("?", { ...press, isComposing: true })).toBe(false);
});

test("what is typed into a field is none", () => {
  expect(isPlainKey("?", { ...press, target: new Somewhere(true) })).toBe(false);
  expect(isPlainKey("?", { ...press, target: new Somewhere(false) })).toBe(true);
});
