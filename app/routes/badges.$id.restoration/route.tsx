import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { designedBadge } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { setStanding } from "#app/features/recognition/badge/set-standing.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await designedBadge(actor, id, language);
  return { title: translator(language)("badge.restoreTitle", { name }), id };
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await setStanding(actor, id, "given");
      return redirect(`/badges/${id}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks before a badge is brought back. */
export default function RestorationPage() {
  const t = useT();
  const { title, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("badge.restoreText")} />
      <ConfirmForm
        label={t("badge.restore")}
        variant="primary"
        back={{ to: `/badges/${id}`, label: t("badge.cancel") }}
        refused={refused}
      />
    </div>
  );
}
