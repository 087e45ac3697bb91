import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { answerKudos } from "#app/features/recognition/kudos/answer-kudos.server.ts";
import { KudosItem } from "#app/features/recognition/kudos/components/kudos-item.tsx";
import { kudosPage } from "#app/features/recognition/kudos/kudos-page.queries.server.ts";
import { kudosPolicy } from "#app/features/recognition/kudos/kudos.policy.ts";
import { answerSchema } from "#app/features/recognition/kudos/kudos.schema.ts";
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
  const { kudos } = await kudosPage(actor, id, language);
  authorize(actor, kudosPolicy.answer, { toId: kudos.to.id });
  const title = translator(language)("thanks.answerTo", { name: kudos.from.name });
  return { title, kudos };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: answerSchema,
      fieldOf: { "recognition.answerLength": "answer" },
      work: async ({ answer }) => {
        await answerKudos(actor, id, answer);
        return redirect(`/kudos/${id}`);
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one says to thanks. */
export default function AnswerKudos() {
  const t = useT();
  const { title, kudos } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { answer: kudos.answer });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("thanks.answerLead")} />
      <Stack>
        <KudosItem kudos={kudos} />
        <Form method="post" noValidate className="card card-padded">
          <Stack>
            <Mistakes answers={answers} />
            <AskText name="answer" label={t("thanks.yourAnswer")} answers={answers} rows={3} />
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary">{t("thanks.sendAnswer")}</Submit>
              <ButtonLink to={`/kudos/${kudos.id}`} variant="quiet">
                {t("thanks.cancel")}
              </ButtonLink>
            </div>
          </Stack>
        </Form>
      </Stack>
    </div>
  );
}
