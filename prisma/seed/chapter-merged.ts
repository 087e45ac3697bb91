import type { Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf, ideaId } from "./chapter-ideas.ts";
import { idOf, unitIds } from "./chapter-people.ts";
import { duplicates, merges, type Duplicate, type MergeHappening } from "./demo/merged.ts";
import { personIn } from "./demo/people.ts";
import { tagsOf } from "./demo/tags.ts";
import type { DemoOrganisation, PersonSlot } from "./demo/types.ts";
import { workingMoment } from "./demo/working-time.ts";
import { stableId } from "./stable-id.ts";

/** What a chapter of these needs to know of the demo. */
interface Stage {
  readonly demo: DemoOrganisation;
  readonly actorIn: (slot: PersonSlot) => Actor;
  readonly idFor: (key: string) => string;
  readonly momentOf: (daysAgo: number) => Date;
}

/** Ideas that repeat others: posted, supported, talked about and merged; one of them stands by itself again. */
export async function loadMerged(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const momentOf = (daysAgo: number) => workingMoment(demo.now, daysAgo, 0.4);
  const stage: Stage = {
    demo,
    momentOf,
    actorIn: (slot) => actorOf(personIn(slot).key),
    idFor(key) {
      const own = duplicates.find((one) => one.key === key);
      return own ? stableId(key, momentOf(own.daysAgo)) : ideaId(demo, key);
    },
  };
  const units = await unitIds(demo.units);
  for (const duplicate of duplicates) {
    // Merged by a run before this one, it takes neither comments nor votes any more, and has them.
    if (await wasMerged(stage.idFor(duplicate.key))) continue;
    await post(stage, duplicate, idOf(units, personIn(duplicate.by).unitKey));
    await support(stage, duplicate, actorOf);
  }
  for (const happening of merges) await merge(stage, happening);
}

async function post(stage: Stage, duplicate: Duplicate, unitId: string): Promise<void> {
  const { key, by, category, title, problem, proposal, beneficiary, remark } = duplicate;
  const { language } = personIn(by);
  const found = stage.demo.categories.find((one) => one.key === category)?.name.en ?? "";
  const row = await db().category.findFirstOrThrow({
    where: { name: { path: ["en"], equals: found } },
  });
  const at = stage.momentOf(duplicate.daysAgo);
  const text = { title, problem, proposal, beneficiary, kind: "improve", language } as const;
  const tags = tagsOf({ title, problem, language });
  await under({ now: at }, () =>
    submitIdea(stage.actorIn(by), {
      ...text,
      tags,
      categoryId: row.id,
      unitId,
      draftId: stage.idFor(key),
    }),
  );
  const subject = { kind: "idea", id: stage.idFor(key) } as const;
  const commentId = stableId(`${key} remark`, at);
  await under({ now: new Date(at.getTime() + 5 * hour) }, () =>
    postComment(stage.actorIn(remark.by), { subject, source: remark.text, commentId }),
  );
}

const hour = 3_600_000;

async function support(
  { demo, idFor, momentOf }: Stage,
  { key, by, oneIn, daysAgo }: Duplicate,
  actorOf: (key: string) => Actor,
): Promise<void> {
  const voters = demo.people.filter(({ slot }, place) => place % oneIn === 3 && slot !== by);
  for (const [place, voter] of voters.entries()) {
    const at = new Date(momentOf(daysAgo).getTime() + (place + 1) * 2 * hour);
    await under({ now: at }, () => voteOnIdea(actorOf(voter.key), idFor(key), true));
  }
}

async function merge(stage: Stage, happening: MergeHappening): Promise<void> {
  const { key, into, by, text, undone } = happening;
  const ideaId = stage.idFor(key);
  const at = stage.momentOf(happening.daysAgo);
  const mergeId = stableId(`merge ${key}`, at);
  const actor = stage.actorIn(by);
  const wish = { ideaId, intoId: stage.idFor(into), explanation: text, mergeId };
  await under({ now: at }, () => mergeIdea(actor, wish));
  if (!undone) return;
  await under({ now: stage.momentOf(undone.daysAgo) }, () =>
    unmergeIdea(actor, { ideaId, mergeId, explanation: undone.text }),
  );
}

async function wasMerged(ideaId: string): Promise<boolean> {
  const rows = await sql("select from idea_merge where idea_id = $1", [ideaId]);
  return rows.length > 0;
}
