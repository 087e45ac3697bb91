import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { db, prepared } from "#app/platform/db.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import {
  isEditable,
  isWithdrawable,
  takesComments,
  takesVotes,
  versionsShown,
  type IdeaText,
  type Stage,
  type Standing,
} from "./idea.ts";
import { mergingPolicy } from "./merging/merging.policy.ts";
import { isMergeable } from "./merging/merging.ts";
import { isOpen } from "./recording/recording-sql.ts";
import type { Recording } from "./recording/recording.ts";
import type { VoteHiding } from "./voting.ts";

interface RecordingRow extends Recording {
  readonly recorder: string;
  readonly colleagueId: string;
  /** What the colleague is called; null once they have left its authors. */
  readonly colleague: string | null;
}

interface IdeaRow extends IdeaText {
  id: string;
  stage: Stage;
  standing: Standing;
  language: Language;
  pseudonym: string | null;
  category: string;
  unitId: string;
  unit: string;
  publishedAt: Date;
  editedAt: Date | null;
  /** Null while the count is hidden from this person. */
  votes: number | null;
  revision: number;
  /** Grows with every vote as well that this person sees. */
  votesRevision: number;
  hideCounts: VoteHiding;
  forgone: boolean;
  /** Whether it is shown who voted, now or once the count is. */
  votersTold: boolean;
  stateVersion: number;
  /** Whether it has its first official answer since it came to its stage. */
  answered: boolean;
  /** The idea as part of which it goes on; null unless it is merged. */
  mergedIntoId: string | null;
  voted: boolean;
  versions: number;
  originalId: string | null;
  cost: string | null;
  /** Those who are named; joined: they came with a merged idea, or accepted an invitation. */
  authors: { id: string; name: string; unit: string; joined: boolean }[];
  authorIds: string[];
  answererIds: string[];
  /** Who wrote it down for its author. */
  recording: RecordingRow | null;
  tags: string[];
}

/** An idea as its page shows it to this person, with what they may do. Throws `not_found`. */
export async function ideaPage(actor: Actor, id: string, language: Language) {
  const [row] = isId(id)
    ? await prepared<IdeaRow>("idea-page", ideaPageSql, [id, actor.id, language])
    : [];
  if (!row || !may(actor, ideaPolicy.see, row)) throw notFound("ideas.notFound");
  // Ids of authors who are not named, and of those who answer, stay on the server.
  const { publishedAt, editedAt, versions, authorIds, answererIds, recording, ...idea } = row;
  const { stage, standing } = row;
  const rules = { id, stage, standing, authorIds, answererIds, recording };
  return {
    ...idea,
    // Nobody is shown what an idea said that was taken back.
    ...(row.standing === "withdrawn" && {
      problem: "",
      proposal: "",
      beneficiary: "",
      answers: [],
    }),
    own: authorIds.includes(actor.id),
    recorded: recording?.recorderId === actor.id,
    writtenDown: recording && {
      recorder: recording.recorder,
      colleague: recording.colleague,
      asks: recording.open && recording.colleagueId === actor.id,
    },
    publishedAt: publishedAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    textVersion: versions + 1,
    can: {
      vote: may(actor, ideaPolicy.vote, rules) && takesVotes(rules) && !row.forgone,
      edit: may(actor, ideaPolicy.edit, rules) && isEditable(rules),
      withdraw: may(actor, ideaPolicy.withdraw, rules) && isWithdrawable(rules),
      comment: may(actor, ideaPolicy.comment, rules) && takesComments(rules),
      answer: may(actor, ideaPolicy.answer, rules),
      // With which other one it may be merged is judged with that one.
      merge: may(actor, mergingPolicy.merge, { merged: rules, into: rules }) && isMergeable(rules),
    },
  };
}

export type IdeaPage = Awaited<ReturnType<typeof ideaPage>>;

export const ideaPageSql = `
  select i.id, i.title, i.problem, i.proposal, i.beneficiary, i.answers, i.kind, i.stage, standing(i), i.language,
    i.pseudonym, i.category_id as "categoryId", i.unit_id as "unitId", i.published_at as "publishedAt",
    i.edited_at as "editedAt", shown_votes(i, $2::uuid) as votes, i.revision,
    shown_revision(i, $2::uuid) as "votesRevision", i.hide_counts as "hideCounts", voters_told(i) as "votersTold",
    exists (select from forgone_vote f where f.idea_id = i.id and f.person_id = $2::uuid) as forgone,
    i.state_version as "stateVersion", i.answered_at is not null as answered,
    i.merged_into_id as "mergedIntoId", i.original_id as "originalId",
    i.cost::text as cost, u.name as unit,
    coalesce(c.name ->> $3, c.name ->> 'en', c.name ->> 'fr', '') as category,
    exists (select from vote v where v.idea_id = i.id and v.person_id = $2::uuid) as voted,
    (select count(*)::int from idea_version x where x.idea_id = i.id) as versions,
    array(select t.tag from idea_tag t where t.idea_id = i.id order by t.from_id is not null, t.position) as tags,
    array(select x.person_id from idea_author x where x.idea_id = i.id) as "authorIds",
    array(select person_id from idea_answerers(i.id)) as "answererIds",
    (select json_build_object('recorderId', r.recorder_id, 'open', ${isOpen}, 'recorder', p.name,
       'colleagueId', r.colleague_id, 'colleague', (select q.name from idea_author a join person q on q.id = a.person_id
         where a.idea_id = i.id and a.person_id = r.colleague_id and named_as_author(a)))
     from idea_recording r join person p on p.id = r.recorder_id
     where r.idea_id = i.id and r.answer is distinct from 'refused') as recording,
    w.authors
  from idea i
  join category c on c.id = i.category_id
  join unit u on u.id = i.unit_id
  cross join lateral (
    select coalesce(
      json_agg(json_build_object('id', p.id, 'name', p.name, 'unit', pu.name, 'joined', not a.named or a.from_id is not null
          or a.position > 0 and exists (
            select from domain_event e
            where e.subject_id = i.id and e.kind = 'coauthor.joined' and e.actor_id = p.id
          ))
        order by author_order(a, p.name)), '[]'
    ) as authors
    from idea_author a join person p on p.id = a.person_id join unit pu on pu.id = p.unit_id
    where a.idea_id = i.id and named_as_author(a)
  ) w
  where i.id = $1::uuid`;

/** What an idea said before each of its edits, newest first, at most `versionsShown`. */
export async function ideaHistory(ideaId: string) {
  const rows = await prepared<IdeaText & { id: string; replacedAt: Date; editor: string }>(
    "idea-history",
    `select v.id, v.title, v.problem, v.proposal, v.beneficiary, v.answers, v.kind, v.category_id as "categoryId",
       v.replaced_at as "replacedAt", coalesce(x.pseudonym, p.name) as editor
     from idea_version v join person p on p.id = v.editor_id
     left join unnamed_author x on x.subject_id = v.idea_id and x.person_id = v.editor_id
     where v.idea_id = $1::uuid order by v.replaced_at desc, v.id desc limit ${String(versionsShown)}`,
    [ideaId],
  );
  return rows.map((row) => ({ ...row, replacedAt: row.replacedAt.toISOString() }));
}

interface AuthoredRow {
  id: string;
  title: string;
  language: Language;
  stage: Stage;
  votes: number | null;
  publishedAt: Date;
  sortValue: number;
}

const authoredPageSize = 20;

/** A page of the ideas a person has posted, newest first. */
export async function ideasByAuthor(actor: Actor, personId: string, after: Cursor | null) {
  const read = await prepared<AuthoredRow>(
    "ideas-by-author",
    `select i.id, i.title, i.language, i.stage, shown_votes(i, $5::uuid) as votes, i.published_at as "publishedAt",
       (extract(epoch from i.published_at) * 1000000)::float8 as "sortValue"
     from idea_author a join idea i on i.id = a.idea_id
     where a.person_id = $1::uuid and named_as_author(a) and listed(i)
       and (i.published_at, i.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
     order by i.published_at desc, i.id desc limit $4`,
    [personId, after?.value ?? null, after?.id ?? null, authoredPageSize + 1, actor.id],
  );
  const { rows, next } = pageOf(read, authoredPageSize, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { rows: rows.map(authored), next };
}

export type AuthoredIdea = Awaited<ReturnType<typeof ideasByAuthor>>["rows"][number];

function authored({ sortValue: _, publishedAt, ...row }: AuthoredRow) {
  return { ...row, publishedAt: publishedAt.toISOString() };
}

interface IdeaRevision {
  readonly id: string;
  readonly revision: number;
  readonly textVersion: number;
  readonly stateVersion: number;
}

/** Revisions of ideas and versions of their texts and states by id, for clients that ask whether what they hold is current. */
export async function ideaRevisions(ids: readonly string[]): Promise<Map<string, IdeaRevision>> {
  const rows = await prepared<IdeaRevision>(
    "idea-revisions",
    `select i.id, i.revision, i.state_version as "stateVersion",
       (select count(*)::int from idea_version v where v.idea_id = i.id) + 1 as "textVersion"
     from idea i where i.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether an idea is there for this person to see. */
export async function isShownTo(actor: Actor, id: string): Promise<boolean> {
  const rows = await prepared(
    "idea-shown",
    "select from idea i where i.id = $1::uuid and idea_shown_to(i, $2::uuid)",
    [id, actor.id],
  );
  return rows.length > 0;
}

/** Whether everybody may see an idea, so that what is said under it may be told to its room. */
export async function isShownToAll(id: string): Promise<boolean> {
  const rows = await prepared(
    "idea-shown-to-all",
    "select from idea where id = $1::uuid and hidden_at is null and waiting_since is null",
    [id],
  );
  return rows.length > 0;
}

/** A person's drafts by their titles, the most recently touched first. */
export async function draftsOf(personId: string) {
  const drafts = await prepared<{ id: string; title: string; updatedAt: Date }>(
    "drafts-of",
    `select id, coalesce(fields ->> 'title', '') as title, updated_at as "updatedAt"
     from idea_draft where person_id = $1::uuid order by updated_at desc, id desc limit 50`,
    [personId],
  );
  return drafts.map((draft) => ({ ...draft, updatedAt: draft.updatedAt.toISOString() }));
}

/** One of the person's own drafts; null when there is none. */
export async function draftOf(
  personId: string,
  id: string | null,
): Promise<Record<string, string> | null> {
  if (!isId(id)) return null;
  const draft = await db().ideaDraft.findFirst({
    where: { id, personId },
    select: { fields: true },
  });
  return draft ? asFields(draft.fields) : null;
}

function asFields(json: unknown): Record<string, string> {
  if (typeof json !== "object" || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
