import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { personDetails } from "#app/features/people/administration.queries.server.ts";
import { reactivatePerson } from "#app/features/people/reactivate-person.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" } }) => {
  const { name } = await personDetails(actor, id);
  return { title: name, id, name };
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await reactivatePerson(actor, id);
      return redirect(`/admin/people/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Says why it was refused, and asks again. */
export default function ReactivationPage() {
  const t = useT();
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeader title={name} lead={t("people.reactivateHint")} />
      <ConfirmForm
        label={t("people.reactivate")}
        variant="primary"
        back={{ to: `/admin/people/${id}`, label: t("people.cancel") }}
        refused={refused}
      />
    </div>
  );
}
