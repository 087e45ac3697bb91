import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal, conflict } from "#app/core/errors.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { withdrawalSchema } from "#app/features/ideas/withdrawing/withdrawal.schema.ts";
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
  const { id, title, own, can } = await ideaPage(actor, params["id"] ?? "", language);
  if (!own) throw new Refusal("forbidden", "withdrawing.refused");
  if (!can.withdraw) throw conflict("withdrawing.tooLate");
  return { title: translator(language)("withdrawing.title"), id, about: title };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: withdrawalSchema,
      work: async (withdrawal) => {
        const id = params["id"] ?? "";
        await withdrawIdea(actor, id, withdrawal);
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Taking back one's idea: what that means, and why one does so. */
export default function WithdrawIdea() {
  const t = useT();
  const { id, about } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("withdrawing.title")} lead={t("withdrawing.lead")} />
      <p className="mb-6 font-semibold">{about}</p>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <AskText
            name="reason"
            label={t("withdrawing.reason")}
            hint={t("withdrawing.reasonHint")}
            required={false}
            rows={3}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("withdrawing.confirm")}</Submit>
            <ButtonLink to={`/ideas/${id}`} variant="quiet">
              {t("withdrawing.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
