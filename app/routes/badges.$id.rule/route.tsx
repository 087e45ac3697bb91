import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { designedBadge } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { isGivenBy } from "#app/features/recognition/badge/badge.ts";
import { answerRuleForm } from "#app/features/recognition/rules/answer-rule-form.server.ts";
import {
  ruleAsTyped,
  standardIn,
  standardRule,
} from "#app/features/recognition/rules/rule-form.ts";
import { standingRule } from "#app/features/recognition/rules/rule-page.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { NotByRule } from "./not-by-rule.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleStanding } from "./rule-standing.tsx";
import { StandardRules } from "./standard-rules.tsx";

export const loader = signedIn(
  async ({ actor, url, params: { id = "" }, context: { language } }) => {
    const { name, standing, terms } = await designedBadge(actor, id, language);
    const rule = await standingRule(id, language);
    const chosen = standardIn(url.searchParams.get("standard"));
    const shown = chosen ? standardRule(chosen) : (rule?.rule ?? standardRule("first_idea"));
    return {
      title: translator(language)("rules.title", { name }),
      id,
      name,
      isGiven: isGivenBy({ standing, ...terms }, "rule"),
      isRetired: standing === "retired",
      rule,
      chosen,
      typed: { ...ruleAsTyped(shown), id: newId() },
    };
  },
);

export const action = signedIn(
  ({ actor, request, url, params: { id = "" } }) => answerRuleForm(actor, id, { request, url }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** By which rule a badge is earned, and how far looking back is. */
export default function RulePage() {
  const t = useT();
  const { title, id, name, isGiven, isRetired, rule, chosen, typed } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answers = useAnswers(refused, typed);
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs label={t("badge.crumbs")} crumbs={[{ to: `/badges/${id}`, label: name }]} />
        }
        title={title}
        lead={t("rules.lead")}
      />
      <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
        <RuleStanding badgeId={id} name={name} rule={rule} isGiven={isGiven} />
        {isGiven ? (
          <>
            <StandardRules badgeId={id} />
            <RuleForm key={chosen} answers={answers} badgeId={id} replaces={rule !== null} />
          </>
        ) : (
          <NotByRule badgeId={id} isRetired={isRetired} />
        )}
      </div>
    </>
  );
}
