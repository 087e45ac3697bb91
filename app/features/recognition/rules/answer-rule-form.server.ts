import { data, redirect } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import type { RefusedForm } from "#app/core/form.ts";
import type { Message } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, type Visit } from "#app/platform/route.server.ts";
import type { RuleProblem } from "./rule.ts";
import { beginOf } from "./rule-page.queries.server.ts";
import { fieldOfProblem } from "./rule-form.ts";
import { ruleSchema } from "./rules.schema.ts";
import { setRule } from "./set-rule.server.ts";

/**
 * Answers a designer's form: the rule holds and looks back, or the form comes back with what stands against it. Sent to be
 * read in words (`?words`), it comes back as it was typed, and nothing else happens.
 */
export async function answerRuleForm(
  actor: Actor,
  badgeId: string,
  { request, url }: Pick<Visit, "request" | "url">,
) {
  const values = await formFields(request);
  if (url.searchParams.has("words")) return data({ mistakes: {}, values } satisfies RefusedForm);
  return answerForm({
    request,
    fields: values,
    schema: ruleSchema,
    fieldOf: { "recognition.notRepeatable": "earned" },
    work: async ({ id, rule }) => {
      const since = rule.since === null ? null : await beginOf(rule.since);
      const problems = await setRule(actor, { ...rule, id, badgeId, since });
      if (problems.length === 0) return redirect(`/badges/${badgeId}/rule`);
      return data({ mistakes: mistakesOf(problems), values } satisfies RefusedForm, {
        status: 400,
      });
    },
  });
}

function mistakesOf(problems: readonly RuleProblem[]): Record<string, Message> {
  return Object.fromEntries(
    problems.map((problem) => [fieldOfProblem[problem], { key: `rules.problem_${problem}` }]),
  );
}
