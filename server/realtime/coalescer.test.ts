import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Delta } from "#app/core/deltas.ts";
import { Coalescer, coalesceWindow } from "./coalescer.ts";

const sent: { at: number; room: string; deltas: readonly Delta[] }[] = [];
let coalescer: Coalescer;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sent.length = 0;
  coalescer = new Coalescer((room, deltas) => sent.push({ at: Date.now(), room, deltas }));
});
afterEach(() => {
  coalescer.stop();
  vi.useRealTimers();
});

const votes = (revision: number, ideaId = "i"): Delta => ({
  kind: "votes",
  ideaId,
  votes: revision,
  revision,
});
const present = (people: number): Delta => ({ kind: "presence", people });

function say(delta: Delta, room = "room"): void {
  coalescer.add({ room, delta });
}

describe("what is said in a room", () => {
  test("first goes at once, and to that room alone", () => {
    say(votes(1), "one");
    say(votes(1), "other");
    expect(sent).toEqual([
      { at: 0, room: "one", deltas: [votes(1)] },
      { at: 0, room: "other", deltas: [votes(1)] },
    ]);
  });

  test("next goes when the window ends, with the latest state alone", () => {
    for (let revision = 1; revision <= 50; revision++) say(votes(revision));
    vi.advanceTimersByTime(coalesceWindow);
    expect(sent).toEqual([
      { at: 0, room: "room", deltas: [votes(1)] },
      { at: 100, room: "room", deltas: [votes(50)] },
    ]);
  });

  test("goes at most once in a window however much is said, and the last state arrives", () => {
    for (let revision = 1; revision <= 1_000; revision++) {
      say(votes(revision));
      vi.advanceTimersByTime(3);
    }
    vi.advanceTimersByTime(coalesceWindow);
    expect(sent.length).toBeLessThanOrEqual(32);
    for (const [number, { at }] of sent.entries())
      expect(at - (sent[number - 1]?.at ?? -coalesceWindow)).toBeGreaterThanOrEqual(coalesceWindow);
    expect(sent.at(-1)?.deltas).toEqual([votes(1_000)]);
  });

  test("after a quiet window goes at once again", () => {
    say(votes(1));
    vi.advanceTimersByTime(2 * coalesceWindow);
    say(votes(2));
    expect(sent.map(({ at }) => at)).toEqual([0, 200]);
  });

  test("about several things goes together, what changed last standing last", () => {
    say(present(1));
    say(votes(2, "i"));
    say(votes(2, "j"));
    say(votes(3, "i"));
    vi.advanceTimersByTime(coalesceWindow);
    expect(sent[1]?.deltas).toEqual([votes(2, "j"), votes(3, "i")]);
  });
});

test("reactions gathered into one message say after which they follow, whatever order they come in", () => {
  const reactions = (revision: number): Delta => ({
    kind: "reactions",
    subjectId: "i",
    commentId: "c",
    counts: [revision],
    revision,
    follows: revision - 1,
  });
  for (const revision of [1, 3, 2, 4]) say(reactions(revision));
  vi.advanceTimersByTime(coalesceWindow);
  expect(sent.map(({ deltas }) => deltas)).toEqual([
    [reactions(1)],
    [{ ...reactions(4), follows: 1 }],
  ]);
});

describe("a newer revision", () => {
  test("is not replaced by an older one that arrives after it", () => {
    say(present(1));
    say(votes(5));
    say(votes(4));
    vi.advanceTimersByTime(coalesceWindow);
    expect(sent[1]?.deltas).toEqual([votes(5)]);
  });

  test("that was sent at once is not followed by an older one", () => {
    say(votes(5));
    say(votes(4));
    vi.advanceTimersByTime(3 * coalesceWindow);
    expect(sent.map(({ deltas }) => deltas)).toEqual([[votes(5)]]);
  });

  test("that was sent when a window ended is not followed by an older one in the next", () => {
    say(votes(1));
    say(votes(6));
    vi.advanceTimersByTime(coalesceWindow);
    say(votes(5));
    vi.advanceTimersByTime(3 * coalesceWindow);
    expect(sent.map(({ deltas }) => deltas)).toEqual([[votes(1)], [votes(6)]]);
  });
});

test("what has no revision goes as it arrives", () => {
  for (const people of [1, 2, 3, 2]) say(present(people));
  vi.advanceTimersByTime(coalesceWindow);
  expect(sent.map(({ deltas }) => deltas)).toEqual([[present(1)], [present(2)]]);
});

test("after its end nothing is sent any more", () => {
  say(votes(1));
  say(votes(2));
  coalescer.stop();
  vi.advanceTimersByTime(10 * coalesceWindow);
  expect(sent).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
