import { Refusal } from "#app/core/errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";
import { keepRendered } from "./written-texts.store.server.ts";

/** Who may enter and by which rules. Answers the new version of rules and terms where they have to be accepted anew. */
export async function writeEligibility(
  change: Change,
  { text, rule, rules, terms }: SectionValues["eligibility"],
): Promise<number | null> {
  const { sql } = change;
  const { id } = change.challenge;
  const units = await sql("select from unit where id = any($1::uuid[])", [rule.unitIds]);
  if (units.length < rule.unitIds.length) throw new Refusal("invalid", "authoring.unitGone");
  const [before] = await sql<{ rules: string; terms: string }>(
    "select rules, terms from challenge where id = $1",
    [id],
  );
  await sql(
    `update challenge set eligibility = $2, eligibility_rule = $3::jsonb, rules = $4, terms = $5 where id = $1`,
    [id, text, JSON.stringify(rule), rules, terms],
  );
  await keepRendered(sql, id, { eligibility: text, rules, terms });
  return before?.rules === rules && before.terms === terms
    ? null
    : keepVersion(change, { rules, terms });
}

/**
 * Keeps rules and terms as the version that is to be accepted. What staff have been able to accept stays as it was, and
 * a new version begins; before, the text of the present one is replaced.
 */
async function keepVersion(
  { sql, now, challenge: { id } }: Change,
  { rules, terms }: Pick<SectionValues["eligibility"], "rules" | "terms">,
): Promise<number | null> {
  const [row] = await sql<{ wasOpen: boolean }>(wasOpenToAcceptanceSql, [id]);
  const wasOpen = row?.wasOpen ?? false;
  const [present] = await sql<{ version: number }>(
    `update challenge set terms_version = terms_version + $2 where id = $1 returning terms_version as version`,
    [id, wasOpen ? 1 : 0],
  );
  const version = present?.version ?? 1;
  await sql(
    `insert into challenge_terms (challenge_id, version, rules, rules_html, terms, terms_html, at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (challenge_id, version) do update set rules = excluded.rules, rules_html = excluded.rules_html,
       terms = excluded.terms, terms_html = excluded.terms_html, at = excluded.at`,
    [id, version, rules, renderMarkdown(rules), terms, renderMarkdown(terms), now],
  );
  return wasOpen ? version : null;
}

// Whether staff can see the present version, or could before it was taken out of their sight.
const wasOpenToAcceptanceSql = `
  select is_public(c.state) or (c.published_at is not null and not exists (
    select from challenge_terms t join challenge_move m on m.challenge_id = c.id
    where t.challenge_id = c.id and t.version = c.terms_version and m.to_state = 'unpublished' and m.at < t.at))
    as "wasOpen"
  from challenge c where c.id = $1`;
