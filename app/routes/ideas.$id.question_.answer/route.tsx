import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, Refusal } from "#app/core/errors.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerQuestion } from "#app/features/ideas/promising/answer-question.server.ts";
import { promiseOf } from "#app/features/ideas/promising/idea-promise.queries.server.ts";
import { questionAnswerSchema } from "#app/features/ideas/promising/question.schema.ts";
import { questionLimits } from "#app/features/ideas/promising/question.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const idea = await ideaPage(actor, params["id"] ?? "", language);
  if (!idea.own) throw new Refusal("forbidden", "promising.refusedAnswer");
  const { questions } = await promiseOf(actor, idea);
  const question = questions.find(({ endedAt }) => endedAt === null);
  if (!question) throw conflict("promising.nothingAsked");
  return { title: translator(language)("promising.answerTitle"), id: idea.id, question };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: questionAnswerSchema,
      work: async (answer) => {
        const id = params["id"] ?? "";
        await answerQuestion(actor, id, answer);
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The authors answer what they were asked; the answer names nobody. */
export default function AnswerQuestion() {
  const t = useT();
  const { title, id, question } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("promising.answerLead")} />
      <section aria-labelledby="asked" className="card card-padded mb-6">
        <h2 id="asked" className="text-sm">
          {t("promising.asks", question.asker)}
        </h2>
        <Prose safeHtml={question.html} />
      </section>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <AskMarkdown
            name="text"
            label={t("promising.answerLabel")}
            rows={5}
            limit={questionLimits.answer}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("promising.sendAnswer")}</Submit>
            <ButtonLink to={`/ideas/${id}`} variant="quiet">
              {t("promising.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
