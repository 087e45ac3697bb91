import { expect, test } from "vitest";
import { mostOf, telling } from "./similar.ts";

test("most words of a title are looked for, whichever", () => {
  expect(mostOf([])).toBeNull();
  expect(mostOf(["queue"])).toBe("('queue')");
  expect(mostOf(["queue", "ticket"])).toBe("('queue' & 'ticket')");
  expect(mostOf(["short", "queue", "ticket"])).toBe(
    "('short' & 'queue') | ('short' & 'ticket') | ('queue' & 'ticket')",
  );
  expect(mostOf(["l'eau", "a\\b"])).toBe("('l''eau' & 'a\\\\b')");
});

test("a long title makes a query of bounded size", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${String(at)}`);
  expect(mostOf(words)?.split("|")).toHaveLength(10);
});

test("the rarest words tell most, and common ones count where there is nothing else", () => {
  const stem = (name: string, frequency: number) => ({ stem: name, frequency });
  expect(telling([stem("peopl", 0.6), stem("ticket", 0.01), stem("queue", 0.02)])).toEqual([
    "ticket",
    "queue",
  ]);
  expect(telling([stem("peopl", 0.6), stem("ticket", 0.01)])).toEqual(["ticket", "peopl"]);
});
