import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { findEntry } from "./lock-entry.server.ts";
import { entrySeen, peopleOf, whatMay } from "./submission.queries.server.ts";
import { termsOf } from "./terms.queries.server.ts";

/** The team behind a submission, for those in it. Throws `not_found` and `forbidden`. */
export async function teamPage(actor: Actor, id: string) {
  const entry = await entrySeen(actor, id);
  if (!entry.part.isMember) throw new Refusal("forbidden", "entering.refusedEdit");
  const { challenge, state, revision, title, language } = entry;
  const [members, can, near] = await Promise.all([
    peopleOf(id),
    whatMay(actor, entry),
    colleaguesNear(actor),
  ]);
  const there = new Set(members.map((member) => member.id));
  return {
    ...{ id, state, revision, title, language, members },
    challenge: { id: challenge.id, title: challenge.title, language: challenge.language },
    most: challenge.rule.most,
    isFull: members.length >= challenge.rule.most,
    isLead: can.lead,
    isOpen: can.isOpen && state !== "withdrawn",
    colleagues: near.filter(({ value }) => !there.has(value)),
  };
}

/** Active colleagues of one's own unit, to choose from without JavaScript. */
export async function colleaguesNear(actor: Pick<Actor, "id" | "unitId">) {
  const rows = await prepared<{ id: string; name: string; unit: string }>(
    "team-mates-near",
    `select p.id, p.name, u.name as unit from person p join unit u on u.id = p.unit_id
     where p.unit_id = $1::uuid and p.id <> $2::uuid and p.deactivated_at is null and p.import_id is null
     order by p.name, p.id limit 200`,
    [actor.unitId, actor.id],
  );
  return rows.map(({ id, name, unit }) => ({ value: id, label: `${name} · ${unit}` }));
}

/** An invitation to a team as whoever is invited sees it. Throws `not_found` without one. */
export async function teamInvitation(actor: Actor, id: string) {
  const entry = await findEntry(sql, id, actor.id);
  const isThere = entry && (entry.part.isInvited || entry.part.isMember);
  if (!isThere || !actor.active || entry.state === "withdrawn")
    throw notFound("entering.invitationGone");
  const { challenge, title, language } = entry;
  const [members, terms, inviter] = await Promise.all([
    peopleOf(id),
    termsOf(challenge.id),
    inviterOf(id, actor.id),
  ]);
  return {
    ...{ id, title, language, terms, inviter },
    isMember: entry.part.isMember,
    members: members.filter(({ state }) => state === "joined"),
    challenge: { id: challenge.id, title: challenge.title, language: challenge.language },
  };
}

async function inviterOf(submissionId: string, personId: string): Promise<string> {
  const [row] = await prepared<{ name: string }>(
    "team-inviter",
    `select p.name from submission_member m join person p on p.id = m.invited_by_id
     where m.submission_id = $1::uuid and m.person_id = $2::uuid`,
    [submissionId, personId],
  );
  return row?.name ?? "";
}

interface SearchRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly text: string;
  readonly at: Date;
  readonly sortValue: number;
}

const pageLength = 30;

/** Who looks for team-mates, the latest first; people who have left are left out. */
export async function teamSearches(challengeId: string, after: Cursor | null) {
  const read = await prepared<SearchRow>(
    "team-searches",
    `select p.id, p.name, u.name as unit, t.text, t.at, (extract(epoch from t.at) * 1000000)::float8 as "sortValue"
     from team_search t join person p on p.id = t.person_id and p.deactivated_at is null join unit u on u.id = p.unit_id
     where t.challenge_id = $1::uuid
       and (t.at, t.person_id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), coalesce($3::uuid, p.id))
     order by t.at desc, t.person_id desc limit $4`,
    [challengeId, after?.value ?? null, after?.id ?? null, pageLength + 1],
  );
  const { rows, next } = pageOf(read, pageLength, (row) => ({ value: row.sortValue, id: row.id }));
  const searches = rows.map(({ sortValue: _, at, ...row }) => ({ ...row, at: at.toISOString() }));
  return { searches, next };
}

/** What somebody said when they looked for team-mates; empty when they do not. */
export async function ownSearch(actor: Actor, challengeId: string): Promise<string> {
  const [row] = await prepared<{ text: string }>(
    "own-team-search",
    "select text from team_search where challenge_id = $1::uuid and person_id = $2::uuid",
    [challengeId, actor.id],
  );
  return row?.text ?? "";
}
