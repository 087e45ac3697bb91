import type { Actor } from "#app/core/actor.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge } from "#tests/support/challenge-builders.ts";
import { aChallengeQuestion, aChallengeUpdate } from "#tests/support/challenge-talk.ts";

/** Challenges as everybody reads them, and what their sponsors write; for a leader who sponsors one of them. */
export async function screensOfChallenges(me: Actor) {
  const sponsor = await aPerson({ name: "Sixten Fordæmi", role: "manager" });
  const open = await aChallenge({
    by: sponsor,
    state: "open",
    title: "Letters that people who have never written to us understand at once",
    types: ["creative", "ideas"],
    peoplesChoices: 3,
  });
  const own = await aChallenge({ by: me, state: "judging", title: "Salt before the first bus" });
  await aChallenge({ by: sponsor, state: "published", title: "A map of quiet rooms" });
  await aChallenge({ by: sponsor, state: "cancelled", title: "A larger car park" });
  await setFollow(me, { kind: "challenge", id: open.id }, "following");
  const asker = await aPerson({ name: "Ivo Primjer" });
  const answer = { by: sponsor, text: "They may, as one team." };
  await aChallengeQuestion({ on: open, by: asker, named: true, answer });
  await aChallengeQuestion({ on: open, by: me, text: "Is there a list of the letters?" });
  const question = await aChallengeQuestion({ on: own, by: asker });
  const update = await aChallengeUpdate({ on: own, by: me });
  await aChallengeUpdate({ on: open, by: sponsor });
  const [page, ownPage] = [`/challenges/${open.id}`, `/challenges/${own.id}`];
  return {
    reading: {
      challenges: "/challenges",
      "challenges, filtered": "/challenges?state=open&mine=followed&type=ideas&amount=500",
      "no challenge": "/challenges?state=coming&type=scientific",
      "challenge in a search": "/search?q=letters&in=challenges",
      challenge: page,
      "timeline of a challenge": `${page}/timeline`,
      "prizes of a challenge": `${page}/prizes`,
      "rules of a challenge": `${page}/rules`,
      "judging of a challenge": `${page}/judging`,
      "questions about a challenge": `${page}/questions`,
      "updates on a challenge": `${page}/updates`,
      "questions that wait for sponsors": `${ownPage}/questions`,
    },
    writing: {
      "ask sponsors": `${page}/questions/new`,
      "answer a question to sponsors": `${ownPage}/questions/${question.id}/answer`,
      "decline a question to sponsors": `${ownPage}/questions/${question.id}/decline`,
      "update on a challenge": `${ownPage}/updates/new`,
      "change an update": `${ownPage}/updates/${update.id}`,
    },
  };
}
