import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { appealableActs, type ActKind } from "./case.ts";
import { nameIn } from "./case.queries.server.ts";

interface ActRow {
  id: string;
  kind: ActKind;
  thingKind: ModeratedKind;
  thingId: string;
  ideaId: string;
  by: string;
  reason: string | null;
  explanation: string;
  said: string;
  at: Date;
  language: Language;
  appeal: string | null;
  appealedAt: Date | null;
  answer: ActKind | null;
  answerText: string | null;
  answeredBy: string | null;
  /** Whether it has been restored without an appeal. */
  over: boolean;
}

const actSql = (which: string) => `
  select a.id, a.kind, a.thing_kind as "thingKind", a.thing_id as "thingId", a.idea_id as "ideaId",
    a.moderator_name as by, ${nameIn("a.reason", "$3::text")} as reason, a.explanation, a.said, a.at, i.language,
    x.text as appeal, x.filed_at as "appealedAt", c.outcome as answer, z.explanation as "answerText",
    z.moderator_name as "answeredBy",
    exists (select from moderation_act r where r.thing_id = a.thing_id and r.kind = 'restored' and r.at > a.at) as over
  from moderation_act a join idea i on i.id = a.idea_id
  left join moderation_appeal x on x.act_id = a.id
  left join moderation_case c on c.id = x.case_id
  left join moderation_act z on z.case_id = c.id and z.kind = c.outcome and z.at = c.closed_at
  where a.concerned_ids @> array[$1::uuid] and ${which}`;

/** What was decided about something this person wrote, with its appeal. Throws `not_found`. */
export async function actConcerning(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<ActRow>("act-concerning", actSql("a.id = $2::uuid and a.kind <> 'appealed'"), [
        ...[actor.id, id, language],
      ])
    : [];
  if (!row) throw notFound("reporting.actUnknown");
  return presented(row);
}

export type ConcerningAct = Awaited<ReturnType<typeof actConcerning>>;

function presented({ at, appealedAt, over, ...row }: ActRow) {
  const hides = row.kind === "hidden" && !over;
  return {
    ...row,
    at: at.toISOString(),
    appealedAt: appealedAt?.toISOString() ?? null,
    canAppeal:
      appealableActs.includes(row.kind) && row.appeal === null && (row.kind !== "hidden" || hides),
  };
}

/** What a notice on an idea says that is hidden or waits. */
export interface Held {
  /** The act that says why; null while nobody has decided. */
  readonly actId: string | null;
  readonly reason: string | null;
  readonly explanation: string;
  /** Whether a moderator has it before them. */
  readonly queued: boolean;
  readonly caseId: string | null;
}

/** Why an idea is hidden, or that it waits, for those who may see it meanwhile. */
export async function heldBack(ideaId: string, language: Language): Promise<Held> {
  const [row] = await prepared<Held>(
    "held-back",
    `select a.id as "actId", ${nameIn("a.reason", "$2::text")} as reason, coalesce(a.explanation, '') as explanation,
       coalesce(c.closed_at is null, false) as queued, coalesce(a.case_id, c.id) as "caseId"
     from (select $1::uuid as id) i
     left join lateral (
       select * from moderation_act a
       where a.thing_id = i.id and a.kind in ('hidden', 'refused') order by a.at desc, a.id desc limit 1
     ) a on true
     left join lateral (
       select * from moderation_case c
       where c.thing_id = i.id and c.kind = 'waiting' order by c.opened_at desc, c.id desc limit 1
     ) c on true`,
    [ideaId, language],
  );
  return row ?? { actId: null, reason: null, explanation: "", queued: false, caseId: null };
}

/** One's own report, by its id or by that of the act that answers it, and what came of it. Throws `not_found`. */
export async function ownReport(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<{ reason: string; words: string; at: Date; outcome: ActKind | null }>(
        "own-report",
        `select ${nameIn("r.reason", "$3::text")} as reason, r.words, r.at, c.outcome
         from report r join moderation_case c on c.id = r.case_id
         where r.reporter_id = $1::uuid
           and (r.id = $2::uuid or r.case_id = (select a.case_id from moderation_act a where a.id = $2::uuid))`,
        [actor.id, id, language],
      )
    : [];
  if (!row) throw notFound("reporting.reportUnknown");
  return { ...row, at: row.at.toISOString() };
}

/** Where what was decided about a hidden comment is said: to its author and to moderators, each their own page. */
export async function placeOfHiding(actor: Actor, commentId: string): Promise<string | null> {
  const [row] = isId(commentId)
    ? await prepared<{ actId: string; caseId: string; mine: boolean }>(
        "place-of-hiding",
        `select a.id as "actId", a.case_id as "caseId", a.concerned_ids @> array[$2::uuid] as mine
         from moderation_act a where a.thing_id = $1::uuid and a.kind = 'hidden' order by a.at desc, a.id desc limit 1`,
        [commentId, actor.id],
      )
    : [];
  if (!row) return null;
  if (row.mine) return `/me/moderation/${row.actId}`;
  return actor.isModerator ? `/moderation/cases/${row.caseId}` : null;
}
