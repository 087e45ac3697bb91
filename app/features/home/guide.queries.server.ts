import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import {
  firstSteps,
  setUpSteps,
  stepsOf,
  type FirstStep,
  type Guide,
  type SetUpStep,
  type Step,
} from "./guide.ts";

/** A newcomer's steps, ticked by what they have done; null when all is done or the guide was put away. */
export async function firstStepsOf(actor: Actor): Promise<Step<FirstStep>[] | null> {
  const [done] = await prepared<Record<FirstStep, boolean>>("first-steps", firstStepsSql, [
    actor.id,
    "first-steps" satisfies Guide,
  ]);
  return done ? stepsOf(firstSteps, done) : null;
}

/** An administrator's steps towards a working organisation, ticked by what is there; null for everybody else. */
export async function setUpStepsOf(actor: Actor): Promise<Step<SetUpStep>[] | null> {
  if (!actor.isAdmin) return null;
  const [done] = await prepared<Record<SetUpStep, boolean>>("set-up-steps", setUpSql, [
    actor.id,
    "set-up" satisfies Guide,
  ]);
  return done ? stepsOf(setUpSteps, done) : null;
}

const notDismissed = `
  not exists (select from dismissed_guide g where g.person_id = $1::uuid and g.guide = $2)`;

const firstStepsSql = `
  select
    exists (select from vote v where v.person_id = $1::uuid) as vote,
    exists (select from comment c where c.author_id = $1::uuid and c.deleted_at is null) as comment,
    exists (select from idea_author a where a.person_id = $1::uuid) as post
  where ${notDismissed}`;

/** The first unit and the first person come with the organisation; what imports brought was nobody's doing here. */
const setUpSql = `
  select
    exists (
      select from domain_event e
      where e.kind in ('organisation.changed', 'accent.chosen', 'logo.changed')
    ) as look,
    (select count(*) from (select from unit u where not u.imported limit 2) as two) > 1 as units,
    exists (select from category c where c.import_id is null and c.archived_at is null) as categories,
    exists (select from person p where p.import_id is null and p.id <> $1::uuid) as people,
    exists (select from idea i where i.import_id is null) as idea
  where ${notDismissed}`;
