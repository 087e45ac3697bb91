import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { announceAtOf } from "#app/features/recognition/awarding/announce-at.ts";
import { answerCitation } from "#app/features/recognition/awarding/answer-citation.server.ts";
import { givingSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { beginCitation } from "#app/features/recognition/awarding/begin-citation.server.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { AnnouncingFields } from "#app/features/recognition/awarding/components/announcing-fields.tsx";
import { CitationFields } from "#app/features/recognition/awarding/components/citation-fields.tsx";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  if (actor.role === "staff") throw new Refusal("forbidden", "recognition.refusedGive");
  const begun = await beginCitation(actor, "give", { query: url.searchParams, language });
  return { title: translator(language)("awarding.giveTitle"), ...begun };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerCitation({
      request,
      schema: givingSchema,
      work: async ({ id, badgeId, announcing, announceAt }, citation) => {
        const { timeZone } = await organisation();
        const at = announceAtOf({ announcing, announceAt }, timeZone);
        const lacks = await giveAward(actor, { id, badgeId, citation, announceAt: at });
        return lacks.length > 0 ? lacks : redirect("/awards?show=given");
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Giving a badge to a colleague or a team, who are asked before anybody else knows. */
export default function GiveAward() {
  const t = useT();
  const { title, standing, badges, colleagues } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  const about = { to: "/awards?show=given", label: t("awarding.awards") };
  return (
    <ActPage title={title} lead={t("awarding.giveLead")} about={about}>
      {badges.length === 0 ? (
        <SectionEmpty>{t("awarding.noBadgeToGive")}</SectionEmpty>
      ) : (
        <Form method="post" noValidate>
          <Stack>
            <Mistakes answers={answers} />
            <CitationFields {...{ answers, badges, colleagues }} search={findColleagues} />
            <FormSection id="announce" title={t("awarding.announceTitle")}>
              <AnnouncingFields answers={answers} />
            </FormSection>
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary">{t("awarding.sendAward")}</Submit>
              <ButtonLink to="/awards?show=given" variant="quiet">
                {t("awarding.cancel")}
              </ButtonLink>
            </div>
          </Stack>
        </Form>
      )}
    </ActPage>
  );
}
