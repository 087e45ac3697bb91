import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { ReportPage } from "#app/features/moderation/components/report-form.tsx";
import { reportSchema } from "#app/features/moderation/moderation.schema.ts";
import { offeredReasons } from "#app/features/moderation/reason.queries.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const title = translator(language)("reporting.title");
  const comment = await standingComment(actor, id);
  if (comment.own) throw new Refusal("forbidden", "reporting.refusedOwn");
  return { title, id, said: comment.source, lang: "", reasons: await offeredReasons(language) };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: reportSchema,
      fieldOf: { "moderation.reasonMissing": "reasonId" },
      work: async (report) => {
        const reportId = await reportThing(actor, { ...report, thing: { kind: "comment", id } });
        return redirect(`/me/reports/${reportId}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Reporting one comment. */
export default function Report() {
  const { id, said, lang, reasons } = useLoaderData<typeof loader>();
  return (
    <ReportPage
      to={`/comments/${id}/report`}
      back={`/comments/${id}`}
      said={said}
      lang={lang}
      reasons={reasons}
      refused={useActionData<typeof action>()}
    />
  );
}
