import { assignOwner } from "#app/features/ideas/deciding/assign-owner.server.ts";
import { announceAbsence } from "#app/features/people/absences/announce-absence.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf, ideaId } from "./chapter-ideas.ts";
import { answerIn, appealIn, decideIn, prepareIn } from "./decisions-in-scene.ts";
import { courses, timed, type TimedHappening } from "./demo/decisions.ts";
import { managerOver, personIn } from "./demo/people.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import type { Scene } from "./decisions-in-scene.ts";

/** What became of the ideas: decisions, appeals, owners, and who stands in for whom. */
export async function loadDecisions(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  for (const course of courses) {
    const { idea, happenings } = timed(demo, course);
    const scene: Scene = {
      ideaId: ideaId(demo, idea.key),
      key: idea.key,
      language: idea.language,
      author: actorOf(idea.authorKey),
      manager: actorOf(managerOver(demo.units, idea).key),
      stage: "open",
    };
    for (const timed of happenings)
      await under({ now: timed.at }, () => happen(scene, timed, (key) => actorOf(key).id));
  }
  await under({ now: demo.now }, () =>
    announceAbsence(actorOf(personIn("hospital/m1").key), {
      deputyId: actorOf(personIn("hospital/m2").key).id,
      fromAt: new Date(demo.now.getTime() - day),
      untilAt: new Date(demo.now.getTime() + 6 * day),
    }),
  );
}

const day = 86_400_000;

async function happen(
  scene: Scene,
  timed: TimedHappening,
  idOf: (key: string) => string,
): Promise<void> {
  const { happening } = timed;
  switch (happening.kind) {
    case "decision":
      return decideIn(scene, happening, timed.at);
    case "owner":
      return assignOwner(scene.manager, scene.ideaId, idOf(personIn(happening.owner).key));
    case "appeal":
      return appealIn(scene, happening, timed.at);
    case "answer":
      return answerIn(scene, happening);
    case "prepared":
      return prepareIn(scene, happening, timed.now);
  }
}
