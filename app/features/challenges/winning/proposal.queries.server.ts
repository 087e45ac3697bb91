import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { sql } from "#app/platform/db.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { findChallenge } from "../challenge.store.server.ts";
import { deviationsFrom } from "../judging/winners.ts";
import { announcementOf } from "./announcement.store.server.ts";
import { withoutFeedback } from "./check-announcement.server.ts";
import { feedbackTexts } from "./feedback.store.server.ts";
import { judgedPhase } from "./judged.store.server.ts";
import { freePlaces, nextFor, type FreePlace } from "./next-in-line.server.ts";
import { placeChanges } from "./place-changes.queries.server.ts";
import { winnersOf, type StoredWinner } from "./winner.store.server.ts";
import { winningPolicy } from "./winning.policy.ts";

/** A submission that may win, as sponsors and leaders see it. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly people: string;
  /** Null while it has no completed evaluation. */
  readonly rank: number | null;
  readonly mean: string | null;
  readonly evaluations: number;
  readonly open: number;
  /** The place it is proposed for, or has. */
  readonly place: number | null;
  readonly feedback: string;
  readonly isGiven: boolean;
}

/**
 * Who could win and who is proposed to, with the ranking beside it. Throws `not_found` for whoever may not see the
 * challenge, `forbidden` for whoever is to learn it with everybody else.
 */
export async function proposalPage(actor: Actor, id: string) {
  const challenge = isId(id) ? await findChallenge(sql, id, actor.id) : null;
  if (!challenge || !may(actor, challengePolicy.see, challenge))
    throw notFound("challenges.notFound");
  const verdict = winningPolicy.seeProposal(actor, challenge);
  if (!verdict.allowed) throw new Refusal("forbidden", verdict.reason);
  const announcement = await announcementOf(sql, id);
  const judged = await judgedPhase(sql, id);
  const winners = await winnersOf(sql, id);
  const proposed = winners.filter(({ state }) => state === "proposed");
  const candidates = await candidatesOf(judged, proposed);
  const isOver = challenge.state === "announced";
  const free = isOver ? freePlaces(winners) : [];
  const next = free.length > 0 ? await nextFor(sql, id, winners) : [];
  const lacking = isOver ? [] : await withoutFeedback(sql, judged, proposed);
  return {
    state: challenge.state,
    revision: announcement.revision,
    reason: announcement.deviationReason,
    words: announcement.words,
    announceAt: announcement.announceAt?.toISOString() ?? null,
    refusal: announcement.refusal,
    candidates,
    proposed: proposed.length,
    deviates: deviationsFrom(judged.ranking.ranked, proposed).length > 0,
    lacking: lacking.length,
    free: free.map((one) => shownFree(one, winners, candidates)),
    next: candidates.filter((one) => next.includes(one.id)),
    pending: isOver ? await placeChanges(id, "pending") : [],
    maySponsor: may(actor, challengePolicy.run, challenge),
    mayAnnounce: may(actor, winningPolicy.announce, challenge),
  };
}

export type Proposal = Awaited<ReturnType<typeof proposalPage>>;

/** A free place with what those who would move up are called. */
function shownFree(
  { place, moved, left }: FreePlace,
  winners: readonly StoredWinner[],
  candidates: readonly Candidate[],
) {
  const named = moved.map(({ submissionId, place: to }) => ({
    title: candidates.find(({ id }) => id === submissionId)?.title ?? "",
    from: winners.find((one) => one.submissionId === submissionId)?.place ?? to,
    to,
  }));
  return { place, left, moved: named };
}

async function candidatesOf(
  { finalists, ranking }: Awaited<ReturnType<typeof judgedPhase>>,
  proposed: readonly { readonly submissionId: string; readonly place: number }[],
): Promise<Candidate[]> {
  const ids = finalists.map(({ id }) => id);
  const texts = await sql<Pick<Candidate, "id" | "title" | "language" | "people">>(
    `select s.id, s.title, s.language::text, coalesce(nullif(s.team_name, '') || ' · ', '') ||
       coalesce((select string_agg(p.name, ', ' order by m.is_lead desc, p.name) from submission_member m
         join person p on p.id = m.person_id where m.submission_id = s.id and m.state = 'joined'), '') as people
     from submission s where s.id = any($1::uuid[])`,
    [ids],
  );
  const ranks = new Map(ranking.ranked.map((one) => [one.submissionId, one]));
  const places = new Map(proposed.map((one) => [one.submissionId, one.place]));
  const open = new Map(finalists.map((one) => [one.id, one.open]));
  const feedback = await feedbackTexts(sql, ids);
  return texts
    .map((one): Candidate => {
      const rank = ranks.get(one.id);
      return {
        ...one,
        rank: rank?.place ?? null,
        mean: rank?.mean ?? null,
        evaluations: rank?.evaluations ?? 0,
        open: open.get(one.id) ?? 0,
        place: places.get(one.id) ?? null,
        feedback: feedback.get(one.id)?.text ?? "",
        isGiven: feedback.get(one.id)?.isGiven ?? false,
      };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.id < b.id ? -1 : 1));
}
