import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { keepPace } from "#app/platform/newcomer-pace.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Typed } from "./asking/answer.ts";
import { answered } from "./asking/answered.server.ts";
import { inviteComposed } from "./coauthoring/invite-composed.server.ts";
import { isOthersDraft } from "./draft.store.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import {
  checkPlace,
  dropDraft,
  findIdea,
  hasSaid,
  insertIdea,
  lockIdeaId,
} from "./idea.store.server.ts";
import type { NewIdea } from "./idea.ts";
import { beginAwaiting } from "./promising/follow-answers.server.ts";
import { checkColleague } from "./recording/colleague.server.ts";
import { hasRecorded, insertRecording } from "./recording/recording.store.server.ts";
import { putTags } from "./tagging/tag.store.server.ts";
import { pseudonymFor } from "./unnamed/pseudonym-for.server.ts";

const pace = {
  what: "idea",
  hours: "composing.paceHours",
  minutes: "composing.paceMinutes",
} as const;

export interface SubmitIdea extends NewIdea {
  readonly tags?: readonly string[];
  /** To the questions of its category, by field. */
  readonly typedAnswers?: Typed;
  /** Under a pseudonym made for it. */
  readonly unnamed?: boolean;
  /** Written down for a colleague, who is its author. */
  readonly colleagueId?: string | undefined;
  /** Invited with it. */
  readonly coAuthorIds?: readonly string[];
  /** Given by the form; becomes the idea's id, so that sending the same form twice posts one idea. */
  readonly draftId?: string | undefined;
}

/**
 * Publishes an idea, or has it wait for a moderator where its category asks for that, and returns its id. Sending the
 * same draft again returns the same idea; with another text it throws `conflict`.
 * Throws `invalid` when the category or unit does not exist or takes no ideas, asks what is not answered, or takes none
 * under a pseudonym from this author, when the colleague is not one for whom it may be written down, or when somebody
 * invited is not active; `conflict` for co-authors under a pseudonym; `forbidden` for a pseudonym that nobody in this role
 * may have; `not_found` when the draft is somebody else's; `rate_limited` when somebody new has posted enough for a day, or
 * anybody has written down enough for others.
 */
export async function submitIdea(
  actor: Actor,
  {
    draftId,
    tags = [],
    unnamed = false,
    colleagueId,
    coAuthorIds = [],
    typedAnswers = {},
    ...idea
  }: SubmitIdea,
): Promise<string> {
  return transact(actor, async ({ tx, sql, now, record }) => {
    const id = draftId ?? newId(now.getTime());
    await lockIdeaId(sql, id);
    const who = await actorNow(sql, actor);
    authorize(who, unnamed ? ideaPolicy.submitUnnamed : ideaPolicy.submit, {
      authorIds: [actor.id],
    });
    const posted = await findIdea(sql, id);
    if (posted && (posted.authorIds.includes(actor.id) || (await hasRecorded(sql, id, actor.id)))) {
      // The same text again is a second click; another one must not vanish.
      if (!(await hasSaid(sql, id, idea))) throw conflict("composing.draftSubmittedOtherwise");
      return id;
    }
    if (posted || (await isOthersDraft(sql, actor.id, id)))
      throw notFound("composing.draftNotFound");
    await keepPace(sql, actor, pace, now);
    const { waits } = await checkPlace(sql, idea);
    const { categoryId, unitId, language } = idea;
    const answers = await answered(sql, { categoryId, language, typed: typedAnswers });
    if (colleagueId && unnamed) throw new Refusal("invalid", "recording.unnamed");
    // Whom it belongs to invites.
    if (colleagueId && coAuthorIds.length > 0) throw new Refusal("invalid", "recording.coAuthors");
    if (colleagueId) await checkColleague(sql, actor, { colleagueId, unitId, now });
    const pseudonym = unnamed ? await pseudonymFor(sql, actor, idea) : null;
    await dropDraft(sql, actor.id, id);
    const moments = { publishedAt: now, waitingSince: waits ? now : null };
    const authorId = colleagueId ?? actor.id;
    await insertIdea(tx, { id, authorId, ...moments, pseudonym, ...idea, answers });
    if (colleagueId)
      await insertRecording(sql, { ideaId: id, recorderId: actor.id, colleagueId, at: now });
    await putTags(sql, id, tags);
    const subject = { kind: "idea", id } as const;
    if (waits) record({ kind: "idea.held", subject, data: {} });
    else record({ kind: "idea.submitted", subject, data: { categoryId, unitId } });
    if (colleagueId) record({ kind: "idea.recorded", subject, data: { colleagueId } });
    const invited = { ideaId: id, authorId: actor.id, personIds: coAuthorIds, waits };
    await inviteComposed({ sql, now, record }, invited);
    // What waits for a moderator is promised an answer once it is let through.
    if (!waits) await beginAwaiting(sql, id, now);
    return id;
  });
}
