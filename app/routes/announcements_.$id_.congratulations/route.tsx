import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { announcementPage } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { congratulationSchema } from "#app/features/recognition/announcing/announcing.schema.ts";
import { congratulationLimits } from "#app/features/recognition/announcing/announcement.ts";
import { congratulate } from "#app/features/recognition/announcing/congratulate.server.ts";
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
  const { announcement, congratulations } = await announcementPage(actor, id, language);
  if (announcement.state !== "published") throw notFound("announcing.notFound");
  const words = congratulations.find(({ personId }) => personId === actor.id)?.words ?? "";
  const { title: about, language: lang } = announcement;
  return { title: translator(language)("announcing.say"), id, about, lang, words };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: congratulationSchema,
      fieldOf: { "announcing.congratulationLength": "words" },
      work: async ({ words }) => {
        await congratulate(actor, id, words);
        return redirect(`/announcements/${id}#congratulations`);
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Saying something to an announcement; one says one thing, and may say it otherwise. */
export default function Congratulate() {
  const t = useT();
  const { title, id, about, lang, words } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { words });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} />
      <p className="mb-6 font-semibold break-words" lang={lang} dir="auto">
        {about}
      </p>
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <AskText
            name="words"
            label={t("announcing.congratulationLabel")}
            hint={t("announcing.congratulationHint", { limit: congratulationLimits.longest })}
            answers={answers}
            rows={3}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("announcing.send")}</Submit>
            <ButtonLink to={`/announcements/${id}`} variant="quiet">
              {t("announcing.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
