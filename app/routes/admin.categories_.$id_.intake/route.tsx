import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { managedCategory } from "#app/features/ideas/category.queries.server.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { changeIntake } from "#app/features/ideas/intake/change-intake.server.ts";
import { IntakeForm, intakeAsTyped } from "#app/features/ideas/intake/intake-form.tsx";
import { managedIntake } from "#app/features/ideas/intake/intake.queries.server.ts";
import { intakeSchema } from "#app/features/ideas/intake/intake.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await managedCategory(actor, id);
  const intake = intakeAsTyped(await managedIntake(actor, id));
  return { id, title: nameIn(name, language).text, intake };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: intakeSchema,
      work: async (intake) => {
        await changeIntake(actor, { id, ...intake });
        return redirect(`/admin/categories/${id}`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a category asks, alone; it also stands on the category's page. */
export default function CategoryIntake() {
  const { id, title, intake } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), intake);
  return (
    <>
      <PageHeader title={title} />
      <IntakeForm categoryId={id} answers={answers} />
    </>
  );
}
