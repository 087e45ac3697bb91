import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { withdrawalSchema } from "#app/features/discussion/comment.schema.ts";
import { withdrawAnswer } from "#app/features/discussion/withdraw-answer.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { can, html, url } = await standingComment(actor, params["id"] ?? "");
  if (!can.withdraw) throw new Refusal("forbidden", "discussion.refusedWithdraw");
  return { title: translator(language)("discussion.withdrawTitle"), html, back: url };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: withdrawalSchema,
      work: async ({ reason }) => {
        const id = params["id"] ?? "";
        await withdrawAnswer(actor, id, reason);
        return redirect(`/comments/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Taking an official answer back, with a reason that everybody reads. */
export default function WithdrawAnswer() {
  const t = useT();
  const { title, html, back } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <Card>
            <Prose safeHtml={html} />
          </Card>
          <Banner tone="warning">{t("discussion.withdrawText")}</Banner>
          <AskText
            name="reason"
            label={t("discussion.reasonLabel")}
            hint={t("discussion.reasonHint")}
            answers={answers}
            rows={3}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("discussion.withdrawConfirm")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("discussion.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
