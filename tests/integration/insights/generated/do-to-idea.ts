import { system, type Actor } from "#app/core/actor.ts";
import { deleteComment } from "#app/features/discussion/delete-comment.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { inviteCoAuthor } from "#app/features/ideas/coauthoring/invite-co-author.server.ts";
import { leaveIdea } from "#app/features/ideas/coauthoring/leave-idea.server.ts";
import { answerAppeal } from "#app/features/ideas/deciding/answer-appeal.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { lockIdea } from "#app/features/ideas/idea.store.server.ts";
import { mergeIdea } from "#app/features/ideas/merging/merge-idea.server.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { hideThing } from "#app/features/moderation/hide-thing.server.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { aReasonFor, aWish } from "#tests/integration/deciding/deciders.ts";
import { because, reasonId } from "#tests/integration/moderation/cases.ts";
import { typedWords } from "#tests/integration/ideas/typed-idea.ts";
import type { Scene } from "./scene.ts";

export interface IdeaHere {
  readonly id: string;
  readonly stage: Stage;
  /** Who posted it. */
  readonly authorId: string;
}

interface About extends Scene {
  readonly actor: Actor;
  readonly idea: IdeaHere;
  readonly other: { readonly id: string };
  /** Any number, for whatever may be chosen. */
  readonly choice: number;
}

const standing = "select id from comment where deleted_at is null and hidden_at is null";

/** What people do to an idea, by name. Much of it is refused, as it would be on its page. */
export const toIdeas = {
  vote: ({ actor, idea }) => voteOnIdea(actor, idea.id, true),
  unvote: ({ actor, idea }) => voteOnIdea(actor, idea.id, false),
  comment: ({ actor, idea }) => say(actor, idea, "So say I."),
  reply: (about) => say(authorOf(about), about.idea, "Thank you, I will."),
  deleteComment: async ({ actor }) => {
    const own = await first(`${standing} and author_id = $1`, actor.id);
    return own && deleteComment(actor, own);
  },
  hideComment: async ({ chief, idea }) => {
    const id = await first(`${standing} and subject_id = $1`, idea.id);
    const thing = { kind: "comment", id: id ?? "" } as const;
    return id && hideThing(chief, { thing, reasonId, explanation: because });
  },
  answer: ({ chief, idea }) => say(chief, idea, "We look into it.", true),
  withdrawAnswer: async ({ chief, idea }) => {
    const id = await first(`${standing} and answered_as is not null and subject_id = $1`, idea.id);
    return id && withdrawAnswer(chief, id, "It was meant for another idea.");
  },
  ask: ({ chief, idea }) => askAuthor(chief, idea.id, { text: "How often is it used?" }),
  decide: async ({ chief, idea, choice }) => {
    const ways = next[idea.stage] ?? ["open"];
    const to = ways[choice % ways.length] ?? "open";
    const explanation = explanations[choice % explanations.length] ?? because;
    return decide(chief, { ...(await aWish(idea, idea.stage, to)), explanation });
  },
  appeal: async ({ second, ...about }) => {
    const [declined] = await sql<IdeaHere>(
      `select i.id, i.stage, a.person_id as "authorId" from idea i join idea_author a on a.idea_id = i.id
       where i.stage = 'not_now' order by i.id desc, a.position limit 1`,
    );
    const idea = declined ?? about.idea;
    await fileAppeal(authorOf({ ...about, idea }), {
      ...{ ideaId: idea.id, text: "The figures have changed since." },
    });
    const answer = { outcome: "accepted", explanation: because, language: "en" } as const;
    const acceptedFor = await aReasonFor("accepted");
    return answerAppeal(second, { ...answer, ideaId: idea.id, reasonId: acceptedFor });
  },
  merge: ({ chief, idea, other }) =>
    mergeIdea(chief, { ideaId: idea.id, intoId: other.id, explanation: because }),
  unmerge: async ({ chief, idea }) => {
    const id = await first(
      "select id from idea_merge where idea_id = $1 and undone_at is null",
      idea.id,
    );
    return unmergeIdea(chief, { ideaId: idea.id, explanation: because, mergeId: id ?? "" });
  },
  withdraw: (about) => withdrawIdea(authorOf(about), about.idea.id, { reason: "" }),
  hide: ({ chief, idea }) =>
    hideThing(chief, { thing: { kind: "idea", id: idea.id }, reasonId, explanation: because }),
  restore: async ({ chief, idea }) => {
    const id = await first(
      "select id from moderation_case where thing_id = $1 order by opened_at desc",
      idea.id,
    );
    return id && restoreThing(chief, id, { explanation: because });
  },
  edit: async ({ idea, choice, categories, ...about }) => {
    const categoryId = categories[choice % 2]?.id ?? "";
    const [id, author] = [idea.id, authorOf({ idea, ...about })];
    return editIdea(author, id, await edited(id, categoryId));
  },
  joinAuthors: async (about) => {
    const { actor, idea } = about;
    await inviteCoAuthor(authorOf(about), idea.id, actor.id);
    return answerInvitation(actor, idea.id, { accepts: true });
  },
  leaveAuthors: ({ actor, idea }) => leaveIdea(actor, idea.id),
} satisfies Record<string, (about: About) => Promise<unknown> | undefined>;

export type ToIdea = keyof typeof toIdeas;

/** Where an idea may be led, the usual first. */
const next: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  open: ["in_review", "in_review", "not_now"],
  in_review: ["accepted", "accepted", "open", "not_now"],
  accepted: ["piloting", "piloting", "not_now"],
  piloting: ["implemented", "implemented", "not_now"],
  implemented: ["spread"],
};

const letters =
  "It was weighed against all that waits, and what it saves is less than it would cost us.";
/** Short ones, one of 79 characters and one of 80, of which a sign that takes two places in memory is one. */
const explanations = [
  because,
  `${letters.slice(0, 79).trimEnd().padEnd(79, ".")}  `,
  letters.slice(0, 80).trimEnd().padEnd(80, "."),
  `${letters.slice(0, 78).trimEnd().padEnd(78, ".")}🙂`,
  `\n${letters.slice(0, 79).trimEnd().padEnd(79, ".")}🙂\n`,
];

const say = (actor: Actor, { id }: IdeaHere, source: string, official = false) =>
  postComment(actor, { subject: { kind: "idea", id }, source, official });

const authorOf = ({ people, chief, idea }: Pick<About, "people" | "chief" | "idea">): Actor =>
  people.find(({ id }) => id === idea.authorId) ?? chief;

async function first(query: string, id: string): Promise<string | undefined> {
  const [found] = await sql<{ id: string }>(
    `${query}${query.includes("order") ? "" : " order by id"} limit 1`,
    [id],
  );
  return found?.id;
}

/** The same text in another category. */
async function edited(ideaId: string, categoryId: string) {
  const idea = await transact(system, ({ sql: within }) => lockIdea(within, ideaId));
  return { ...typedWords, categoryId, kind: "new", textVersion: idea?.textVersion ?? 0 } as const;
}
