import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { announcementToLead } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { withdrawalSchema } from "#app/features/recognition/announcing/announcing.schema.ts";
import { withdrawAnnouncement } from "#app/features/recognition/announcing/withdraw-announcement.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { title: about } = await announcementToLead(actor, id);
  return { title: translator(language)("announcing.withdrawTitle"), id, about };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: withdrawalSchema,
      fieldOf: { "announcing.reasonMissing": "reason" },
      work: async ({ reason }) => {
        await withdrawAnnouncement(actor, id, reason);
        return redirect("/announcements");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Taking a published announcement out of everybody's sight. */
export default function WithdrawAnnouncement() {
  const t = useT();
  const { title, id, about } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("announcing.withdrawLead")} />
      <p className="mb-6 font-semibold break-words">{about}</p>
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <AskText name="reason" label={t("announcing.reason")} answers={answers} rows={3} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("announcing.withdraw")}</Submit>
            <ButtonLink to={`/announcements/${id}`} variant="quiet">
              {t("announcing.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
