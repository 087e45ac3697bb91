import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { answerReport } from "#app/features/moderation/answer-forms.server.ts";
import { ReportPage } from "#app/features/moderation/components/report-form.tsx";
import { thingBefore } from "#app/features/moderation/thing-before.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const title = translator(language)("reporting.title");
  return { title, id, ...(await thingBefore(actor, "report", { kind: "comment", id }, language)) };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerReport({ actor, request }, { kind: "comment", id }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Reporting one comment. */
export default function Report() {
  const { id, url, said, lang, reasons } = useLoaderData<typeof loader>();
  return (
    <ReportPage
      to={`/comments/${id}/report`}
      back={url}
      said={said}
      lang={lang}
      reasons={reasons}
      refused={useActionData<typeof action>()}
    />
  );
}
