import { prepared } from "#app/platform/db.server.ts";
import type { Visibility } from "../authoring/draft.ts";
import type { EligibilityRule } from "../entering/eligibility-rule.ts";
import { safeHtml } from "./safe-html.server.ts";

interface Row {
  readonly eligibility: string;
  readonly rules: string;
  readonly terms: string;
  readonly entering: string;
  readonly html: Record<string, unknown>;
  readonly rule: EligibilityRule;
  readonly units: string[];
  readonly termsVersion: number;
  readonly visibility: Visibility;
  readonly linksIdea: boolean;
  readonly linksOutside: boolean;
  readonly needsFile: boolean;
  readonly asked: string[];
}

/** Who may enter, how, and on which terms. */
export async function rulesOf(id: string) {
  const [row] = await prepared<Row>("challenge-rules", rulesSql, [id]);
  if (!row) return null;
  const { html, eligibility, rules, terms, entering, ...rest } = row;
  return {
    ...rest,
    eligibility: safeHtml(html, "eligibility", eligibility),
    rules: safeHtml(html, "rules", rules),
    terms: safeHtml(html, "terms", terms),
    entering: safeHtml(html, "entering", entering),
  };
}

export type RulesShown = NonNullable<Awaited<ReturnType<typeof rulesOf>>>;

const rulesSql = `
  select c.eligibility, c.rules, c.terms, c.entering, c.html, c.eligibility_rule as rule,
    coalesce((select jsonb_agg(u.name order by u.name) from unit u
      where c.eligibility_rule -> 'unitIds' ? u.id::text), '[]') as units,
    c.terms_version as "termsVersion", c.visibility::text, c.links_idea as "linksIdea",
    c.links_outside as "linksOutside", c.needs_file as "needsFile",
    coalesce((select jsonb_agg(q.text order by q.position, q.id) from entry_question q
      where q.challenge_id = c.id and q.text <> ''), '[]') as asked
  from challenge c where c.id = $1::uuid`;
