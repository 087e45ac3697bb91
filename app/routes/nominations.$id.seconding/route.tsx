import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { secondingSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { CitationText } from "#app/features/recognition/awarding/components/citation-text.tsx";
import { secondNomination } from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { checkNominationWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const nomination = await nominationPage(actor, id, language);
  const { state, can, people } = nomination;
  checkNominationWay(state, can.second, ["seconded", "granted"]);
  const names = people.map(({ name }) => name).join(", ");
  return { title: translator(language)("awarding.secondTitle"), nomination, names };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: secondingSchema,
      work: async ({ words }) => {
        await secondNomination(actor, id, words);
        return redirect(`/nominations/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A colleague says so too, with or without words. */
export default function Second() {
  const t = useT();
  const { title, nomination, names } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const back = `/nominations/${nomination.id}`;
  const label = `${nomination.badge.name} · ${names}`;
  return (
    <ActPage title={title} lead={t("awarding.secondLead")} about={{ to: back, label }}>
      <Stack>
        <CitationText {...nomination} />
        <Form method="post" noValidate>
          <Stack>
            <Mistakes answers={answers} />
            <AskText
              name="words"
              label={t("awarding.secondWords")}
              hint={t("awarding.secondWordsHint")}
              required={false}
              rows={3}
              answers={answers}
            />
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary">{t("awarding.second")}</Submit>
              <ButtonLink to={back} variant="quiet">
                {t("awarding.cancel")}
              </ButtonLink>
            </div>
          </Stack>
        </Form>
      </Stack>
    </ActPage>
  );
}
