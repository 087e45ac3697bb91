import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { askQuestion } from "#app/features/challenges/questioning/ask-question.server.ts";
import { questionPolicy } from "#app/features/challenges/questioning/question.policy.ts";
import { questionSchema } from "#app/features/challenges/questioning/question.schema.ts";
import { questionLimits, takesQuestions } from "#app/features/challenges/questioning/question.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const { id, title: about, state, capacities, isEntrant } = head;
  const part = { isSponsor: capacities.includes("sponsor"), isEntrant };
  authorize(actor, questionPolicy.ask, { state, part });
  if (!takesQuestions(state)) throw conflict("questioning.closed");
  const title = translator(language)("questioning.askTitle");
  return { title, id, about, lang: head.language, questionId: newId() };
});

export const action = signedIn(
  ({ actor, params, request, context: { language } }) =>
    answerForm({
      request,
      schema: questionSchema,
      work: async ({ named, ...question }) => {
        const id = params["id"] ?? "";
        await askQuestion(actor, id, { ...question, named: named !== undefined, language });
        return redirect(`/challenges/${id}/questions`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asking the sponsors of a challenge, without one's name unless one wants it. */
export default function AskSponsors() {
  const t = useT();
  const { title, id, about, lang, questionId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { questionId });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("questioning.askLead")} />
      <p className="mb-6 font-semibold" lang={lang} dir="auto">
        {about}
      </p>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="questionId" value={answers.value("questionId")} />
          <AskMarkdown
            name="text"
            label={t("questioning.text")}
            hint={t("questioning.textHint")}
            rows={4}
            limit={questionLimits.text}
            answers={answers}
          />
          <Checkbox
            name="named"
            label={t("questioning.named")}
            hint={t("questioning.namedHint")}
            defaultChecked={answers.ticked("named")}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("questioning.send")}</Submit>
            <ButtonLink to={`/challenges/${id}/questions`} variant="quiet">
              {t("questioning.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
