import { afterEach, beforeEach, expect, vi } from "vitest";

/**
 * Loaded before every test file: a test that makes something write to `console.error` fails, unless it
 * spies on `console.error` itself and so says that it expects it.
 */
const complaints: string[] = [];

function complain(...words: unknown[]): void {
  complaints.push(words.map(String).join(" "));
}

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, "error").mockImplementation(complain);
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints, "nothing writes to console.error that the test did not expect").toEqual([]);
});
