import type { RunSql } from "#app/core/subject.ts";
import type { EligibilityRule } from "../entering/eligibility-rule.ts";
import type { Chooser } from "./choosing.policy.ts";
import type { Timed } from "./window.ts";

/** What a ballot is held against. */
export interface ChoiceFacts extends Omit<Timed, "phases" | "state">, Omit<Chooser, "rule"> {
  /** How many choices a ballot has; null: there is no people's choice. */
  readonly choices: number | null;
  readonly rule: EligibilityRule;
}

/** What of a challenge concerns its people's choice, for one person. */
export async function choiceFacts(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<ChoiceFacts> {
  const [row] = await sql<ChoiceFacts>(
    `with recursive path as (
       select u.id, u.parent_id, 0 as depth from unit u join person p on p.unit_id = u.id where p.id = $2
       union all select u.id, u.parent_id, path.depth + 1 from unit u join path on u.id = path.parent_id
     )
     select c.peoples_choices as choices, c.choice_starts_at as "choiceStartsAt",
       c.choice_ends_at as "choiceEndsAt", c.concluded_at as "concludedAt", c.eligibility_rule as rule,
       is_sponsor(c.id, $2) as "isSponsor", is_judge(c.id, $2) as "isJudge",
       array(select path.id::text from path order by path.depth desc) as "unitPath"
     from challenge c where c.id = $1`,
    [challengeId, personId],
  );
  if (!row) throw new Error("Facts of a people's choice are asked of a challenge that is there.");
  return row;
}

/** Submissions that stand for choice: of the last phase that was entered, submitted, and not screened out. */
export const standing = `
  select s.* from submission s join challenge_phase p on p.id = s.phase_id
  where s.challenge_id = $1 and s.state = 'submitted' and coalesce(s.screened, 'pass') = 'pass'
    and (s.entered_by_id is null or s.confirmed_at is not null)
    and p.position = (select max(q.position) from submission t join challenge_phase q on q.id = t.phase_id
      where t.challenge_id = $1 and t.state = 'submitted')`;

/** Which submissions stand for choice, and whether one person is in them. */
export async function submissionsToChoose(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<readonly { readonly id: string; readonly isOwn: boolean }[]> {
  return sql(
    `select s.id, exists (select from submission_member m where m.submission_id = s.id
       and m.person_id = $2 and m.state = 'joined') as "isOwn" from (${standing}) s`,
    [challengeId, personId],
  );
}

interface CastBallot {
  readonly challengeId: string;
  readonly personId: string;
  readonly choices: readonly string[];
  readonly at: Date;
}

/** Writes a person's ballot over the one they had; says whether it is their first. */
export async function saveBallot(sql: RunSql, ballot: CastBallot): Promise<boolean> {
  const { challengeId, personId, choices, at } = ballot;
  // Of two at once the second waits here, and stands in the place of the first.
  const [row] = await sql<{ isNew: boolean }>(
    `insert into choice_ballot (challenge_id, person_id, cast_at, changed_at) values ($1, $2, $3, $3)
     on conflict (challenge_id, person_id) do update set changed_at = excluded.changed_at
     returning (xmax = 0) as "isNew"`,
    [challengeId, personId, at],
  );
  await sql("delete from ballot_choice where challenge_id = $1 and person_id = $2", [
    challengeId,
    personId,
  ]);
  await sql(
    `insert into ballot_choice (challenge_id, person_id, submission_id)
     select $1, $2, id from unnest($3::uuid[]) id`,
    [challengeId, personId, choices],
  );
  return row?.isNew ?? false;
}
