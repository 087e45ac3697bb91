import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { declineQuestion } from "#app/features/challenges/questioning/decline-question.server.ts";
import { AboutQuestion } from "#app/features/challenges/questioning/components/about-question.tsx";
import { openQuestion } from "#app/features/challenges/questioning/open-question.server.ts";
import { declineSchema } from "#app/features/challenges/questioning/question.schema.ts";

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

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id = "", question: questionId = "" } = params;
  const { question } = await openQuestion(actor, { challengeId: id, questionId });
  return { title: translator(language)("questioning.declineTitle"), id, question };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: declineSchema,
      work: async (declining) => {
        const { id = "", question: questionId = "" } = params;
        await declineQuestion(actor, { challengeId: id, questionId }, declining);
        return redirect(`/challenges/${id}/questions`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Telling whoever asked why a question is not answered. */
export default function DeclineQuestion() {
  const t = useT();
  const { title, id, question } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), {
    revision: String(question.revision),
  });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("questioning.declineLead")} />
      <AboutQuestion question={question} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={answers.value("revision")} />
          <AskText
            name="reason"
            label={t("questioning.reason")}
            hint={t("questioning.reasonHint")}
            rows={4}

            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("questioning.declineSend")}</Submit>
            <ButtonLink to={`/challenges/${id}/questions`} variant="quiet">
              {t("questioning.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
