import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { managedCategory } from "#app/features/ideas/category.queries.server.ts";
import { categoryFieldOf, categoryNameSchema } from "#app/features/ideas/category.schema.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { CategoryFields } from "#app/features/ideas/components/category-fields.tsx";
import { PremoderationForm } from "#app/features/ideas/components/premoderation-form.tsx";
import { renameCategory } from "#app/features/ideas/rename-category.server.ts";
import { IntakeForm, intakeAsTyped } from "#app/features/ideas/intake/intake-form.tsx";
import { managedIntake } from "#app/features/ideas/intake/intake.queries.server.ts";
import { ruleAsTyped } from "#app/features/ideas/voting/rule-as-typed.ts";
import { VotingRuleForm } from "#app/features/ideas/voting/voting-rule-form.tsx";
import { managedVotingRule } from "#app/features/ideas/voting/voting.queries.server.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name, premoderated } = await managedCategory(actor, id);
  const rule = await managedVotingRule(actor, id);
  const { timeZone } = await organisation();
  const intake = intakeAsTyped(await managedIntake(actor, id));
  const title = nameIn(name, language).text;
  return { id, title, name, premoderated, rule: ruleAsTyped(rule, timeZone), intake };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: categoryNameSchema,
      fieldOf: categoryFieldOf,
      work: async (name) => {
        await renameCategory(actor, { id, name });
        return redirect("/admin/categories");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One category's names and rules. */
export default function CategoryPage() {
  const t = useT();
  const { id, title, name, premoderated, rule, intake } = useLoaderData<typeof loader>();
  const standing = { en: name.en ?? "", fr: name.fr ?? "" };
  const answers = useAnswers(useActionData<typeof action>(), standing);
  const voting = useAnswers(undefined, rule);
  const asked = useAnswers(undefined, intake);
  return (
    <div className="grid gap-8">
      <PageHeader title={title} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <CategoryFields answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("people.save")}</Submit>
            <ButtonLink to="/admin/categories">{t("people.cancel")}</ButtonLink>
          </div>
        </Stack>
      </Form>
      <IntakeForm categoryId={id} answers={asked} />
      <VotingRuleForm categoryId={id} answers={voting} />
      <PremoderationForm categoryId={id} on={premoderated} />
    </div>
  );
}
