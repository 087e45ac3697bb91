import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { managedCategory } from "#app/features/ideas/category.queries.server.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { changeVotingRule } from "#app/features/ideas/voting/change-voting-rule.server.ts";
import { ruleAsTyped } from "#app/features/ideas/voting/rule-as-typed.ts";
import { VotingRuleForm } from "#app/features/ideas/voting/voting-rule-form.tsx";
import { managedVotingRule } from "#app/features/ideas/voting/voting.queries.server.ts";
import { votingFieldOf, votingRuleSchema } from "#app/features/ideas/voting/voting.schema.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await managedCategory(actor, id);
  const rule = await managedVotingRule(actor, id);
  const { timeZone } = await organisation();
  return { id, title: nameIn(name, language).text, rule: ruleAsTyped(rule, timeZone) };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: votingRuleSchema,
      fieldOf: votingFieldOf,
      work: async (rule) => {
        await changeVotingRule(actor, { id, ...rule });
        return redirect(`/admin/categories/${id}`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A category's voting rule alone; it also stands on the category's page. */
export default function CategoryVoting() {
  const { id, title, rule } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), rule);
  return (
    <>
      <PageHeader title={title} />
      <VotingRuleForm categoryId={id} answers={answers} />
    </>
  );
}
