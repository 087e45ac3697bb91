import { system, type Actor } from "#app/core/actor.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { changePremoderation } from "#app/features/ideas/change-premoderation.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import type { Outcome } from "#app/features/moderation/case.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { fileModerationAppeal } from "#app/features/moderation/file-moderation-appeal.server.ts";
import { queueIdea } from "#app/features/moderation/queue-idea.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import {
  hiddenIdea,
  moderationWords as words,
  premoderatedCategory,
  reasonIds,
  roughWords,
  waitingIdea,
} from "./demo/moderation.ts";
import { categories } from "./demo/categories.ts";
import { personIn } from "./demo/people.ts";
import type { DemoOrganisation, PersonSlot } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

interface Scene {
  readonly demo: DemoOrganisation;
  readonly by: (slot: PersonSlot) => Actor;
  /** Does something so many hours before the day of loading. */
  readonly ago: <T>(hours: number, work: () => Promise<T>) => Promise<T>;
}

const moderator = "hr/en2";

/** Reports that wait, a hidden comment, a warning, a hidden idea with its appeal, and an idea that waits. */
export async function loadModeration(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const scene: Scene = {
    demo,
    by: (slot) => actorOf(personIn(slot).key),
    ago: (hours, work) => under({ now: new Date(demo.now.getTime() - hours * 3_600_000) }, work),
  };
  await loadComments(scene);
  await loadHiddenIdea(scene);
  await loadWaitingIdea(scene);
}

async function loadComments(scene: Scene): Promise<void> {
  const [first, second = first] = await liveliest(scene);
  if (first === undefined || second === undefined) return;
  const insulting = await remark(scene, { key: "insulting", ideaId: first, hours: 9 });
  await report(scene, insulting, {
    by: "roads/en1",
    hours: 7,
    reason: "insulting",
    said: "reported",
  });
  await report(scene, insulting, {
    ...{ by: "hospital/en1", hours: 5, reason: "insulting", said: "reportedToo" },
  });
  const tooPrivate = await remark(scene, { key: "tooPrivate", ideaId: second, hours: 60 });
  await report(scene, tooPrivate, { by: "guichets/fr1", hours: 55, reason: "privacy" });
  await decide(scene, tooPrivate, {
    outcome: "hidden",
    reason: "privacy",
    said: "hiddenComment",
    hours: 50,
  });
  const advertising = await remark(scene, { key: "advertising", ideaId: first, hours: 100 });
  await report(scene, advertising, { by: "roads/m1", hours: 99, reason: "advertising" });
  await decide(scene, advertising, {
    outcome: "warned",
    reason: "advertising",
    said: "warning",
    hours: 98,
  });
}

/** Its author has appealed, and the other moderator is to answer. */
async function loadHiddenIdea(scene: Scene): Promise<void> {
  const id = await post(scene, hiddenIdea, { key: "hidden idea", category: "together", hours: 40 });
  const thing = { kind: "idea", id } as const;
  await report(scene, thing, {
    by: "guichets/fr1",
    hours: 38,
    reason: "privacy",
    said: "reported",
  });
  await decide(scene, thing, {
    outcome: "hidden",
    reason: "privacy",
    said: "hiddenIdea",
    hours: 30,
  });
  const [act] = await sql<{ id: string }>(
    "select id from moderation_act where thing_id = $1 and kind = 'hidden' order by at limit 1",
    [id],
  );
  if (!act) return;
  await scene.ago(20, () =>
    fileModerationAppeal(scene.by(hiddenIdea.by), act.id, { text: words.appeal }),
  );
}

async function loadWaitingIdea(scene: Scene): Promise<void> {
  const categoryId = await idOfCategory(premoderatedCategory);
  await changePremoderation(system, { id: categoryId, premoderated: true });
  const key = "waiting idea";
  const id = await post(scene, waitingIdea, { key, category: premoderatedCategory, hours: 3 });
  await scene.ago(3, () => queueIdea(id, stableId(`case of ${key}`, scene.demo.now)));
}

type Posted = typeof hiddenIdea | typeof waitingIdea;

async function post(
  { demo, by, ago }: Scene,
  { by: slot, ...text }: Posted,
  { key, category, hours }: { key: string; category: string; hours: number },
): Promise<string> {
  const author = by(slot);
  const categoryId = await idOfCategory(category);
  const place = { categoryId, unitId: author.unitId, language: author.language ?? "en" };
  const draftId = stableId(key, demo.now);
  return ago(hours, () => submitIdea(author, { ...text, ...place, kind: "improve", draftId }));
}

async function idOfCategory(key: string): Promise<string> {
  const name = categories.find((one) => one.key === key)?.name.en ?? "";
  const [row] = await sql<{ id: string }>("select id from category where name ->> 'en' = $1", [
    name,
  ]);
  if (!row) throw new Error(`The demo organisation has no category called ${key}.`);
  return row.id;
}

async function remark(
  { demo, by, ago }: Scene,
  { key, ideaId, hours }: { key: keyof typeof roughWords; ideaId: string; hours: number },
): Promise<Thing> {
  const { by: slot, text: source } = roughWords[key];
  const commentId = stableId(`rough words, ${key}`, demo.now);
  const [known] = await sql("select from comment where id = $1", [commentId]);
  const subject = { kind: "idea", id: ideaId } as const;
  if (!known) await ago(hours, () => postComment(by(slot), { subject, source, commentId }));
  return { kind: "comment", id: commentId };
}

interface Thing {
  readonly kind: ModeratedKind;
  readonly id: string;
}

interface Told {
  readonly by: PersonSlot;
  readonly hours: number;
  readonly reason: keyof typeof reasonIds;
  readonly said?: keyof typeof words;
}

/** Nothing is reported of which moderators have decided already. */
async function report({ by, ago }: Scene, thing: Thing, { by: slot, hours, reason, said }: Told) {
  const [known] = await sql(
    "select from moderation_case where thing_id = $1 and closed_at is not null",
    [thing.id],
  );
  if (known) return;
  const told = { thing, reasonId: reasonIds[reason], words: said ? words[said] : "" };
  await ago(hours, () => reportThing(by(slot), told));
}

interface Decided {
  readonly outcome: Outcome;
  readonly reason: keyof typeof reasonIds;
  readonly said: keyof typeof words;
  readonly hours: number;
}

async function decide({ by, ago }: Scene, thing: Thing, decided: Decided): Promise<void> {
  const [open] = await sql<{ id: string }>(
    "select id from moderation_case where thing_id = $1 and kind = 'reports' and closed_at is null",
    [thing.id],
  );
  if (!open) return;
  const { outcome, reason, said, hours } = decided;
  const decision = { outcome, reasonId: reasonIds[reason], explanation: words[said] };
  await ago(hours, () => decideCase(by(moderator), open.id, decision));
}

/** The two ideas most talked about that still take comments. */
async function liveliest({ demo }: Scene): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select i.id from idea i join discussion d on d.subject_id = i.id
     where listed(i) and i.published_at < $1::timestamptz - interval '5 days' and i.import_id is null
     order by (select count(*) from comment c where c.subject_id = i.id and c.created_at < $1::timestamptz - interval '5 days') desc, i.id
     limit 2`,
    [demo.now],
  );
  return rows.map(({ id }) => id);
}
