import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import { answerQuestion } from "#app/features/challenges/questioning/answer-question.server.ts";
import { askQuestion } from "#app/features/challenges/questioning/ask-question.server.ts";
import { postUpdate } from "#app/features/challenges/updates/post-update.server.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { setChallenge, type ChallengeScene } from "./challenge-in-scene.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { unitIds } from "./chapter-people.ts";
import { challenges } from "./demo/challenges.ts";
import type { DemoChallenge } from "./demo/challenges/types.ts";
import { personIn } from "./demo/people.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** Challenges wherever they may stand, with what is asked, answered and told about them, and who follows them. */
export async function loadChallenges(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const day = (number: number) => new Date(demo.now.getTime() + number * 86_400_000);
  const scene: ChallengeScene = {
    now: demo.now,
    by: (slot) => actorOf(personIn(slot).key),
    units: await unitIds(demo.units),
    idFor: (key) => stableId(`challenge ${key}`, demo.now),
    day,
    clock: (number, shows) => {
      const date = wallClock(day(number), demo.timeZone).slice(0, 10);
      return momentOf(`${date}T${shows}`, demo.timeZone) ?? day(number);
    },
  };
  for (const one of challenges) {
    const id = await setChallenge(scene, one);
    await follow(scene, one, id);
    await ask(scene, one, id);
    await tell(scene, one, id);
  }
}

async function follow(scene: ChallengeScene, { followers }: DemoChallenge, id: string) {
  for (const slot of followers)
    await under({ now: scene.now }, () =>
      setFollow(scene.by(slot), { kind: "challenge", id }, "following"),
    );
}

/** A question is asked while the challenge takes them; one about what has ended is written where it stands. */
async function ask(scene: ChallengeScene, one: DemoChallenge, challengeId: string) {
  const [sponsor] = one.sponsors;
  for (const [n, { by, day, text, named = false, answer }] of one.questions.entries()) {
    const questionId = scene.idFor(`${one.key} question ${String(n)}`);
    const asker = personIn(by);
    const asking = { questionId, text, named, language: asker.language };
    await whileRunning(one, challengeId, () =>
      under({ now: scene.day(day) }, () => askQuestion(scene.by(by), challengeId, asking)),
    );
    if (answer === undefined || sponsor === undefined) continue;
    const given = { answer, language: asker.language, revision: 0 };
    await under({ now: scene.day(day + 0.4) }, () =>
      answerQuestion(scene.by(sponsor), { challengeId, questionId }, given),
    );
  }
}

/** Has what is said of a challenge that has ended said while it was still going on. */
async function whileRunning(
  { state }: DemoChallenge,
  id: string,
  work: () => Promise<void>,
): Promise<void> {
  if (state !== "announced") {
    await work();
    return;
  }
  await db().challenge.update({ where: { id }, data: { state: "judging" } });
  await work();
  await db().challenge.update({ where: { id }, data: { state } });
}

async function tell(scene: ChallengeScene, one: DemoChallenge, id: string) {
  const [sponsor] = one.sponsors;
  if (sponsor === undefined) return;
  for (const [n, { day, title, text }] of one.updates.entries()) {
    const updateId = scene.idFor(`${one.key} update ${String(n)}`);
    await under({ now: scene.day(day) }, () =>
      postUpdate(scene.by(sponsor), id, { updateId, title, text, language: one.language }),
    );
  }
}
