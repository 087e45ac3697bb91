import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { casePage } from "#app/features/moderation/case.queries.server.ts";
import { ExplainForm } from "#app/features/moderation/components/explain-form.tsx";
import { Said } from "#app/features/moderation/components/said.tsx";
import { explanationSchema } from "#app/features/moderation/moderation.schema.ts";
import { restoreThing } from "#app/features/moderation/restore-thing.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { thing, about, can } = await casePage(actor, id, language);
  if (!can.restore) return redirect(`/moderation/cases/${id}`);
  const title = translator(language)("moderation.restoreTitle");
  return { title, id, said: thing.said, language: about.language };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: explanationSchema,
      work: async (words) => {
        await restoreThing(actor, id, words);
        return redirect(`/moderation/cases/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Showing something again that was hidden. */
export default function Restoration() {
  const t = useT();
  const { title, id, said, language } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader title={title} lead={t("moderation.restoreLead")} />
      <Said text={said} lang={language} />
      <ExplainForm
        label={t("moderation.explanation")}
        confirm={t("moderation.restore")}
        back={`/moderation/cases/${id}`}
        refused={useActionData<typeof action>()}
      />
    </div>
  );
}
