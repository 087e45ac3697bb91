import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { unitDetails } from "#app/features/people/administration.queries.server.ts";
import { removeUnit } from "#app/features/people/remove-unit.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await unitDetails(actor, id);
  return { title: translator(language)("people.unitRemoveTitle", { name }), id };
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await removeUnit(actor, id);
      return redirect("/admin/units");
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once more before a unit goes. */
export default function UnitRemovalPage() {
  const t = useT();
  const { title, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("people.unitRemoveLead")} />
      <ConfirmForm
        label={t("people.unitRemove")}
        back={{ to: `/admin/units/${id}`, label: t("people.cancel") }}
        refused={refused}
      />
    </div>
  );
}
