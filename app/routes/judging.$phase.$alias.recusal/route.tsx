import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { recuse } from "#app/features/challenges/judging/scoring/recuse.server.ts";
import { recusalSchema } from "#app/features/challenges/judging/scoring/scoring.schema.ts";
import { sheetPage } from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
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

export const loader = signedIn(
  async ({ actor, params: { phase = "", alias = "" }, context: { language } }) => {
    await sheetPage(actor, { phaseId: phase, alias });
    return { title: translator(language)("scoring.recusalTitle", { alias }), phase, alias };
  },
);

export const action = signedIn(
  ({ actor, params: { phase = "", alias = "" }, request }) =>
    answerForm({
      request,
      schema: recusalSchema,
      work: async (recusal) => {
        await recuse(actor, { phaseId: phase, alias }, recusal);
        return redirect(`/judging/${phase}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Stepping aside from an entry: what that means, and why one does so. */
export default function Recusal() {
  const t = useT();
  const { title, phase, alias } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("scoring.recusalLead")} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <AskText
            name="reason"
            label={t("scoring.recusalReason")}
            hint={t("scoring.recusalHint")}
            rows={3}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("scoring.stepAside")}</Submit>
            <ButtonLink to={`/judging/${phase}/${alias}`} variant="quiet">
              {t("scoring.backToEntry")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
