import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { unitDetails } from "#app/features/people/administration.queries.server.ts";
import { changeUnit } from "#app/features/people/change-unit.server.ts";
import { UnitFields } from "#app/features/people/components/unit-fields.tsx";
import { unitFieldOf, unitSchema } from "#app/features/people/organisation.schema.ts";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const [unit, units] = await Promise.all([unitDetails(actor, id), unitTree()]);
  return { title: unit.name, unit, units };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: unitSchema,
      fieldOf: unitFieldOf,
      work: async (unit) => {
        await changeUnit(actor, { id, ...unit });
        return redirect("/admin/units");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One unit: its name and its place. */
export default function UnitPage() {
  const t = useT();
  const { unit, units } = useLoaderData<typeof loader>();
  const { id, name, parentId } = unit;
  const answers = useAnswers(useActionData<typeof action>(), { name, parentId: parentId ?? "" });
  return (
    <>
      <PageHeader title={name} meta={unit.path.join(" › ")} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <UnitFields units={units.filter((other) => other.id !== id)} answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("people.save")}</Submit>
            <ButtonLink to={`/admin/units/${id}/removal`} variant="quiet">
              {t("people.unitRemove")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </>
  );
}
