import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict } from "#app/core/errors.ts";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { appealAnswerSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { AwardSteps } from "#app/features/recognition/awarding/components/award-steps.tsx";
import { answerAwardAppeal } from "#app/features/recognition/awarding/move-award.server.ts";
import { checkAwardWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const award = await awardPage(actor, id, language);
  if (award.isInvolved && award.state !== "appealed") throw conflict("recognition.noSuchWay");
  checkAwardWay(award, ["revoked"]);
  const { badge, recipient, steps } = award;
  const title = translator(language)("awarding.answerAppeal");
  return { title, id, label: `${badge.name} · ${recipient.name}`, steps };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: appealAnswerSchema,
      work: async ({ outcome, reason }) => {
        await answerAwardAppeal(actor, id, { isUpheld: outcome === "upheld", answer: reason });
        return redirect(`/awards/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Somebody else than who revoked an award answers the appeal. */
export default function AnswerAppeal() {
  const t = useT();
  const { title, id, label, steps } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const back = `/awards/${id}`;
  return (
    <ActPage title={title} lead={t("awarding.answerAppealLead")} about={{ to: back, label }}>
      <Stack gap="loose">
        <AwardSteps steps={steps} />
        <Form method="post" noValidate>
          <Stack>
            <Mistakes answers={answers} />
            <RadioGroup
              name="outcome"
              legend={t("awarding.decision")}
              options={[
                { value: "upheld", label: t("awarding.uphold"), hint: t("awarding.upholdHint") },
                { value: "not_upheld", label: t("awarding.notUphold") },
              ]}
              defaultValue={answers.value("outcome")}
              error={answers.error("outcome")}
            />
            <AskText
              name="reason"
              label={t("awarding.reason")}
              hint={t("awarding.reasonHint")}
              rows={4}
              answers={answers}
            />
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary">{t("awarding.answerAppeal")}</Submit>
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
