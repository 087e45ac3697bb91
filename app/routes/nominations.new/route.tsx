import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { answerCitation } from "#app/features/recognition/awarding/answer-citation.server.ts";
import { nominationSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { beginCitation } from "#app/features/recognition/awarding/begin-citation.server.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { CitationFields } from "#app/features/recognition/awarding/components/citation-fields.tsx";
import { nominate } from "#app/features/recognition/awarding/nominate.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const begun = await beginCitation(actor, "nominate", { query: url.searchParams, language });
  return { title: translator(language)("awarding.nominateTitle"), ...begun };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerCitation({
      request,
      schema: nominationSchema,
      work: async ({ id, badgeId, askedId }, citation) => {
        const askedIds = askedId === null ? [] : [askedId];
        const lacks = await nominate(actor, { id, badgeId, citation, askedIds });
        return lacks.length > 0 ? lacks : redirect(`/nominations/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Saying that a colleague, or a team, should be recognised. */
export default function Nominate() {
  const t = useT();
  const { title, standing, badges, colleagues } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  const about = { to: "/nominations", label: t("awarding.nominations") };
  return (
    <ActPage title={title} lead={t("awarding.nominateLead")} about={about}>
      {badges.length === 0 ? (
        <SectionEmpty>{t("awarding.noBadgeToNominate")}</SectionEmpty>
      ) : (
        <Form method="post" noValidate>
          <Stack>
            <Mistakes answers={answers} />
            <CitationFields {...{ answers, badges, colleagues }} search={findColleagues} />
            <FormSection id="ask" title={t("awarding.askTitle")} lead={t("awarding.askLead")}>
              <Combobox
                name="askedId"
                label={t("awarding.asked")}
                placeholder={t("awarding.nobody")}
                options={colleagues}
                search={findColleagues}
                defaultValue={answers.value("askedId")}
                error={answers.error("askedId")}
              />
            </FormSection>
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary">{t("awarding.sendNomination")}</Submit>
              <ButtonLink to="/nominations" variant="quiet">
                {t("awarding.cancel")}
              </ButtonLink>
            </div>
          </Stack>
        </Form>
      )}
    </ActPage>
  );
}
