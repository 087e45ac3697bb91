import type { Actor } from "#app/core/actor.ts";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { extendTimeline } from "#app/features/challenges/timeline/extend-timeline.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";

/** Challenges on their way, as their sponsor and as whoever approves them sees them. */
export async function screensOfRunning(me: Actor) {
  const other = await aPerson({ name: "Runa Esimerkki", role: "manager" });
  const [reviewed, approved] = [
    await aChallenge({ by: other, title: "Shorter queues on Mondays" }),
    await aChallenge({ by: me, state: "approved", title: "Parks after dark" }),
  ];
  const lacking = await aChallenge({ by: me, title: "", phases: [{ from: -9, to: -2 }] });
  const running = await aChallenge({
    ...{ by: me, state: "approved", title: "A counter for everybody" },
    phases: [
      { from: -2, to: 9, name: "Sketches" },
      { from: 20, to: 30, name: "Prototypes" },
    ],
  });
  await under({ quiet: true }, async () => {
    const move = { reason: "They go on the intranet.", seenStateVersion: 0 };
    await moveChallenge(other, reviewed.id, { ...move, to: "in_review" });
    await moveChallenge(me, running.id, { ...move, to: "published" });
    const [first] = running.phases;
    const endsAt = new Date((first?.endsAt?.getTime() ?? 0) + 86_400_000);
    const phases = [{ id: first?.id ?? "", startsAt: first?.startsAt ?? endsAt, endsAt }];
    await extendTimeline(me, running.id, { phases, reason: "Holidays.", seenStateVersion: 2 });
  });
  const at = ({ id }: { readonly id: string }, page = "") => `/challenges/${id}/state${page}`;
  return {
    reading: {
      "challenge that lacks something": at(lacking),
      "challenge to review": at(reviewed),
      "challenge that runs": at(running),
    },
    writing: {
      "request edits": at(reviewed, "/edits"),
      "approve a challenge": at(reviewed, "/approval"),
      "publish a challenge at a moment": at(approved, "/schedule"),
      "move deadlines": at(running, "/timeline"),
      "cancel a challenge": at(running, "/cancellation"),
    },
  };
}
