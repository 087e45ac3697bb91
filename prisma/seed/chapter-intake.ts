import { system, type Actor } from "#app/core/actor.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { addQuestion } from "#app/features/ideas/asking/add-question.server.ts";
import { fieldOfQuestion } from "#app/features/ideas/asking/question.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { changeIntake } from "#app/features/ideas/intake/change-intake.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { idOf } from "./chapter-people.ts";
import { answeringIdea, intakes, questions, unnamedIdea } from "./demo/intake.ts";
import { personIn } from "./demo/people.ts";
import type { DemoOrganisation, PersonSlot } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

interface Scene {
  readonly by: (slot: PersonSlot) => Actor;
  readonly categories: ReadonlyMap<string, string>;
  readonly idFor: (key: string) => string;
  /** Does something so many hours before the day of loading. */
  readonly ago: <T>(hours: number, work: () => Promise<T>) => Promise<T>;
}

/** Advice and questions of categories, an idea that answers them with its co-authors, and one under a pseudonym. */
export async function loadIntake(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const scene: Scene = {
    by: (slot) => actorOf(personIn(slot).key),
    categories: await categoryIds(demo),
    idFor: (key) => stableId(`intake ${key}`, demo.now),
    ago: (hours, work) => under({ now: new Date(demo.now.getTime() - hours * 3_600_000) }, work),
  };
  await loadRules(scene);
  await loadAnsweringIdea(scene);
  await loadUnnamedIdea(scene);
}

async function categoryIds({ categories }: DemoOrganisation): Promise<Map<string, string>> {
  const rows = await db().category.findMany({ select: { id: true, name: true } });
  return new Map(
    categories.flatMap(({ key, name }) => {
      const row = rows.find((one) => JSON.stringify(one.name).includes(JSON.stringify(name.en)));
      return row ? [[key, row.id]] : [];
    }),
  );
}

async function loadRules({ categories, idFor }: Scene): Promise<void> {
  for (const { category, ...intake } of intakes)
    await changeIntake(system, { id: idOf(categories, category), ...intake });
  const categoryId = idOf(categories, questions.category);
  for (const { key, ...question } of questions.asked)
    await addQuestion(system, { categoryId, questionId: idFor(key), ...question });
}

async function loadAnsweringIdea({ by, categories, idFor, ago }: Scene): Promise<void> {
  const { category, by: slot, answers, ...text } = answeringIdea;
  const author = by(slot);
  const place = { categoryId: idOf(categories, category), unitId: author.unitId };
  const typedAnswers = {
    [fieldOfQuestion(idFor("where"))]: answers.where,
    [fieldOfQuestion(idFor("when"))]: answers.when,
  };
  const idea = { ...text, ...place, kind: "improve", language: "en", typedAnswers } as const;
  const id = await ago(60, () => submitIdea(author, { ...idea, draftId: idFor("answering") }));
  const [joining, asked] = [by("roads/en1"), by("guichets/fr1")];
  await ago(50, () => inviteCoAuthor(author, id, joining.id));
  await ago(40, () => answerInvitation(joining, id, { accepts: true }));
  await ago(5, () => inviteCoAuthor(author, id, asked.id));
}

async function loadUnnamedIdea({ by, categories, idFor, ago }: Scene): Promise<void> {
  const { category, by: slot, asked, answered, ...text } = unnamedIdea;
  const author = by(slot);
  const place = { categoryId: idOf(categories, category), unitId: author.unitId };
  const idea = { ...text, ...place, kind: "improve", language: "en", unnamed: true } as const;
  const id = await ago(70, () => submitIdea(author, { ...idea, draftId: idFor("unnamed") }));
  const subject = { kind: "idea", id } as const;
  const question = { subject, source: asked.text, commentId: idFor("question") };
  await ago(45, () => postComment(by(asked.by), question));
  const answer = { subject, source: answered, answerTo: idFor("question") };
  await ago(44, () => postComment(author, { ...answer, commentId: idFor("answer") }));
}
