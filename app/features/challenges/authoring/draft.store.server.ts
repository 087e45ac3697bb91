/** Reads a challenge as it is being written, on the connection of the present transaction. */
import { notFound } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { WrittenChallenge, WrittenSheet } from "./written.ts";

/**
 * A challenge as whatIsMissing() and missingFromNotice() judge it, with all that its forms show. Throws `not_found` where
 * there is none.
 */
export async function draftOf(sql: RunSql, id: string): Promise<WrittenChallenge> {
  const [row] = await sql<TextsRow>(textsSql, [id]);
  if (!row) throw notFound("challenges.notFound");
  const { faq, questions, cover, commitment, startsAt, endsAt, ...rest } = row;
  return {
    ...rest,
    general: { ...rest.general, cover },
    sponsors: await sql<WrittenChallenge["sponsors"][number]>(sponsorsSql, [id]),
    phases: await sql<WrittenChallenge["phases"][number]>(phasesSql, [id]),
    prizes: await sql<WrittenChallenge["prizes"][number]>(prizesSql, [id]),
    judging: {
      ...rest.judging,
      sheets: await sql<WrittenSheet>(sheetsSql, [id]),
      choiceWindow: { startsAt, endsAt },
    },
    entering: { ...rest.entering, questions },
    resources: { faq },
    commitment: { ...commitment, day: commitment.day ?? "" },
  };
}

interface TextsRow {
  readonly general: Omit<WrittenChallenge["general"], "cover">;
  readonly cover: WrittenChallenge["general"]["cover"];
  readonly eligibility: WrittenChallenge["eligibility"];
  readonly judging: Omit<WrittenChallenge["judging"], "sheets" | "choiceWindow">;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly entering: Omit<WrittenChallenge["entering"], "questions">;
  readonly questions: WrittenChallenge["entering"]["questions"];
  readonly faq: WrittenChallenge["resources"]["faq"];
  readonly commitment: Omit<WrittenChallenge["commitment"], "day"> & {
    readonly day: string | null;
  };
}

const textsSql = `
  select
    jsonb_build_object('language', c.language, 'title', c.title, 'tagline', c.tagline, 'brief', c.brief, 'description', c.description,
      'types', coalesce(to_jsonb(c.types), '[]')) as general,
    (select jsonb_build_object('alternativeText', f.description) from stored_file f where f.id = c.cover_id) as cover,
    jsonb_build_object('text', c.eligibility, 'rule', c.eligibility_rule, 'rules', c.rules, 'terms', c.terms) as eligibility,
    jsonb_build_object('isBlind', c.is_blind, 'judgesPerSubmission', c.judges_per_submission, 'tieRule', c.tie_rule,
      'peoplesChoices', c.peoples_choices) as judging,
    c.choice_starts_at as "startsAt", c.choice_ends_at as "endsAt",
    jsonb_build_object('text', c.entering, 'visibility', c.visibility, 'linksIdea', c.links_idea,
      'linksOutside', c.links_outside, 'needsFile', c.needs_file) as entering,
    coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text, 'needed', q.needed) order by q.position, q.id)
      from entry_question q where q.challenge_id = c.id), '[]') as questions,
    c.faq,
    jsonb_build_object('personId', c.commitment_person_id, 'action', c.commitment_action, 'day', c.commitment_day)
      as commitment
  from challenge c where c.id = $1`;

const sponsorsSql = `
  select person_id as "personId", cost_share::int as "costShare", is_accountable as "isAccountable"
  from challenge_sponsor where challenge_id = $1 order by position, person_id`;

const phasesSql = `
  select id, name, starts_at as "startsAt", ends_at as "endsAt", takes_submissions as "takesSubmissions"
  from challenge_phase where challenge_id = $1 order by position, id`;

// Amounts are bounded by the form, so that a double holds them exactly.
const prizesSql = `
  select id, place::int, kind, amount::float8 as amount, text
  from challenge_prize where challenge_id = $1 order by place, position, id`;

// Of a phase that takes no submissions nothing is judged: criteria it may have kept are none at present.
const sheetsSql = `
  select p.id as "phaseId", p.scale, p.needs_comments as "needsComments",
    coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'hint', k.hint, 'kind', k.kind,
      'points', k.points, 'range', jsonb_build_object('start', k.range_start, 'end', k.range_end))
      order by k.position, k.id) filter (where k.id is not null), '[]') as criteria
  from challenge_phase p left join judging_criterion k on k.phase_id = p.id
  where p.challenge_id = $1 and p.takes_submissions
  group by p.id order by p.position, p.id`;
