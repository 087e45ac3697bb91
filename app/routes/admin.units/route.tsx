import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { addUnit } from "#app/features/people/add-unit.server.ts";
import { unitList } from "#app/features/people/administration.queries.server.ts";
import { unitFieldOf, unitSchema } from "#app/features/people/organisation.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { AddUnitForm } from "./add-unit-form.tsx";
import { UnitTree } from "./unit-tree.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("people.adminUnits"),
  units: await unitList(actor),
}));

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: unitSchema,
      fieldOf: unitFieldOf,
      work: async (unit) => {
        await addUnit(actor, unit);
        return redirect("/admin/units");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The organisation's tree, and a form that adds to it. */
export default function UnitsPage() {
  const t = useT();
  const { units } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.adminUnits")} lead={t("people.adminUnitsLead")} />
      <Columns
        asideLabel={t("people.unitAdd")}
        aside={<AddUnitForm key={units.length} units={units} refused={refused} />}
      >
        <UnitTree units={units} />
      </Columns>
    </>
  );
}
