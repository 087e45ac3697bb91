import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { announce, currentAnnouncements } from "./announcements.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const heard = () => currentAnnouncements().map(({ text }) => text);

test("an announcement is there at once and gone after ten seconds", () => {
  announce("Saved");
  expect(heard()).toEqual(["Saved"]);
  vi.advanceTimersByTime(10_000);
  expect(heard()).toEqual([]);
});

test("one topic is heard at most once in five seconds, with its latest words", () => {
  announce("1 more", "counts");
  announce("2 more", "counts");
  announce("3 more", "counts");
  expect(heard()).toEqual(["1 more"]);
  vi.advanceTimersByTime(4_999);
  expect(heard()).toEqual(["1 more"]);
  vi.advanceTimersByTime(1);
  expect(heard()).toEqual(["1 more", "3 more"]);
  announce("4 more", "counts");
  expect(heard()).toEqual(["1 more", "3 more"]);
});

test("topics do not wait for each other", () => {
  announce("1 more", "counts");
  announce("New reply", "replies");
  expect(heard()).toEqual(["1 more", "New reply"]);
});
