import type { Actor } from "#app/core/actor.ts";
import { answerAppeal } from "#app/features/ideas/deciding/answer-appeal.server.ts";
import { aboveDecider, appealOf } from "#app/features/ideas/deciding/appeal.store.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { prepareDecision } from "#app/features/ideas/deciding/prepare-decision.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { reasonId, type Happening } from "./demo/decisions/course.ts";
import type { Language } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** An idea while its course is loaded, and who plays a part in it. Each part may be played again. */
export interface Scene {
  readonly ideaId: string;
  readonly key: string;
  readonly language: Language;
  readonly author: Actor;
  /** Of the nearest unit. */
  readonly manager: Actor;
  /** Where the idea has come to so far. */
  stage: Stage;
}

type Of<Kind extends Happening["kind"]> = Extract<Happening, { kind: Kind }>;

/** A decision of the manager. */
export async function decideIn(
  scene: Scene,
  { to, reason, text, lessons }: Of<"decision">,
  at: Date,
): Promise<void> {
  const { ideaId, key, language, stage: seenStage } = scene;
  const words = { to, reasonId: reasonId(reason), explanation: text, lessons };
  const decisionId = stableId(`decision ${key} ${to}`, at);
  await decide(scene.manager, { ...words, ideaId, seenStage, language, decisionId });
  scene.stage = to;
}

/** An appeal of the author. */
export function appealIn({ ideaId, key, author }: Scene, { text }: Of<"appeal">, at: Date) {
  return fileAppeal(author, { ideaId, text, appealId: stableId(`appeal ${key}`, at) });
}

/** The answer of the first who is above the manager. */
export async function answerIn(scene: Scene, { outcome, reason, text }: Of<"answer">) {
  const { ideaId, language } = scene;
  const appeal = await appealOf(sql, ideaId);
  if (appeal?.outcome !== null) return;
  const [above] = await aboveDecider(sql, appeal.decisionId);
  if (!above) throw new Error(`Nobody is above whoever declined ${scene.key}.`);
  const actor = { ...scene.manager, id: above.personId, name: above.name };
  const answer = { outcome, reasonId: reasonId(reason), explanation: text };
  await answerAppeal(actor, { ...answer, ideaId, language });
}

/** A decision that the manager keeps back. */
export async function prepareIn(
  { ideaId, manager, stage, language }: Scene,
  { to, reason, text, inDays }: Of<"prepared">,
  now: Date,
) {
  if ((await db().preparedDecision.count({ where: { ideaId } })) > 0) return;
  const publishAt = inDays === null ? null : new Date(now.getTime() + inDays * 86_400_000);
  const words = { to, reasonId: reasonId(reason), explanation: text, lessons: "" };
  await prepareDecision(manager, {
    ...words,
    ideaId,
    seenStage: stage,
    language,
    publishAt,
    preparedRevision: 0,
  });
}
