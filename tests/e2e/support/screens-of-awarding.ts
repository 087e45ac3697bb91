import type { Actor } from "#app/core/actor.ts";
import { aNominationIn, anAwardIn } from "#tests/support/awards.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";

/** Awards and nominations wherever they stand, the wall and the log; for a leader who is given, gives and decides. */
export async function screensOfAwarding(me: Actor) {
  const badgeId = await aBadge({ givers: ["peers", "leader"] });
  const long =
    "A-word-that-is-so-long-that-it-would-push-the-page-wider-than-the-screen-if-it-could-not-be-broken-anywhere, and people wait ten minutes where they waited forty.";
  const given = await anAwardIn({ by: me, state: "announced", changed: long });
  for (const name of ["Bram Voorbeeld", "Tove Eksempel"])
    await anAwardIn({ state: "announced", to: await aPerson({ name }) });
  await anAwardIn({ state: "revoked" });
  const waiting = await anAwardIn({ to: me, badgeId });
  const open = await anAwardIn({ by: me, state: "accepted_openly" });
  const unanswered = await anAwardIn({ by: me });
  const revoked = await anAwardIn({ to: me, state: "revoked" });
  const appealed = await anAwardIn({ state: "appealed" });
  const nominated = await aNominationIn();
  const seconded = await aNominationIn({ state: "seconded" });
  const own = await aNominationIn({ by: me });
  const refused = await aNominationIn({ by: me, state: "turned_down" });
  return {
    reading: {
      "wall of recognition": "/recognition",
      "wall with nothing on it":
        "/recognition?period=month&badge=00000000-0000-7000-8000-000000000999",
      "award log": "/recognition/log",
      "own awards": "/awards",
      "awards that one gave": "/awards?show=given",
      "appeals about awards": "/awards?show=appeals",
      "public award": `/awards/${given.id}`,
      "award that waits for an answer": `/awards/${waiting.id}`,
      "revoked award": `/awards/${revoked.id}`,
      "own nominations": "/nominations",
      "nominations to decide": "/nominations?show=to-decide",
      nomination: `/nominations/${seconded.id}`,
      "nomination that was turned down": `/nominations/${refused.id}`,
    },
    writing: {
      nominate: "/nominations/new",
      "give a badge": "/awards/new",
      "second a nomination": `/nominations/${nominated.id}/seconding`,
      "decide on a nomination": `/nominations/${seconded.id}/decision`,
      "withdraw a nomination": `/nominations/${own.id}/withdrawal`,
      "appeal about a nomination": `/nominations/${refused.id}/appeal`,
      "answer an award": `/awards/${waiting.id}/answer`,
      "announce an award": `/awards/${open.id}/announcement`,
      "take an award back": `/awards/${unanswered.id}/withdrawal`,
      "revoke an award": `/awards/${given.id}/revocation`,
      "appeal about an award": `/awards/${revoked.id}/appeal`,
      "answer an appeal about an award": `/awards/${appealed.id}/appeal/decision`,
    },
  };
}
