import { describe, expect, test } from "vitest";
import { answered, shownVote, untouched, VoteQueue, wishing } from "./own-vote.ts";
import type { VoteAnswer } from "./send-vote.ts";

const known = { voted: false, votes: 3, revision: 5 };
const failed: VoteAnswer = { ok: false, reason: null };
const accepted = (voted: boolean, votes: number, revision: number): VoteAnswer => ({
  ok: true,
  state: { voted, votes, revision },
});

describe("one's own vote", () => {
  test("shows at once, and goes back to what stood when it is refused", () => {
    const voting = wishing(untouched, known, true);
    expect(shownVote(known, voting)).toMatchObject({ voted: true, votes: 4 });
    expect(shownVote(known, answered(voting, failed, true))).toEqual(known);
  });

  test("that stands still stands when withdrawing it has failed", () => {
    const voted = answered(wishing(untouched, known, true), accepted(true, 4, 6), true);
    const withdrawing = wishing(voted, known, false);
    expect(shownVote(known, withdrawing)).toMatchObject({ voted: false, votes: 3 });
    const after = answered(withdrawing, failed, true);
    expect(shownVote(known, after)).toEqual({ voted: true, votes: 4, revision: 6 });
  });

  test("keeps the newest wish while an earlier one is answered, and the answer for later", () => {
    const twice = wishing(wishing(untouched, known, true), known, false);
    const first = answered(twice, accepted(true, 4, 6), false);
    expect(shownVote(known, first).voted).toBe(false);
    expect(shownVote(known, answered(first, failed, true)).voted).toBe(true);
  });

  test("goes with a count that has come from the server since", () => {
    const voted = answered(untouched, accepted(true, 4, 6), true);
    const later = { voted: false, votes: 9, revision: 11 };
    expect(shownVote(later, voted)).toEqual({ voted: true, votes: 9, revision: 11 });
  });
});

describe("votes", () => {
  function aQueue() {
    const sent: { vote: string; answer: (answer: VoteAnswer) => void }[] = [];
    const queue = new VoteQueue(
      (ideaId, vote) =>
        new Promise((answer) => sent.push({ vote: `${ideaId} ${String(vote)}`, answer })),
    );
    return { queue, sent, votes: () => sent.map(({ vote }) => vote) };
  }

  test("on an idea are sent one after the other, of those that wait only the last", async () => {
    const { queue, sent, votes } = aQueue();
    const [first, second, third] = [true, false, true].map((want) => queue.cast("a", want));
    expect(votes()).toEqual(["a true"]);
    sent[0]?.answer(accepted(true, 4, 6));
    expect(await first).toMatchObject({ ok: true });
    expect(await second).toBeNull();
    expect(votes()).toEqual(["a true", "a true"]);
    sent[1]?.answer(failed);
    expect(await third).toEqual(failed);
    void queue.cast("a", false);
    expect(votes()).toEqual(["a true", "a true", "a false"]);
  });

  test("on different ideas do not wait for each other", () => {
    const { queue, votes } = aQueue();
    void queue.cast("a", true);
    void queue.cast("b", true);
    expect(votes()).toEqual(["a true", "b true"]);
  });
});
