import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { announceAtOf } from "#app/features/recognition/awarding/announce-at.ts";
import { decisionSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { DecisionFields } from "#app/features/recognition/awarding/components/decision-fields.tsx";
import { moveNomination } from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { checkNominationWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const nomination = await nominationPage(actor, id, language);
  const { state, can, people } = nomination;
  checkNominationWay(state, can.decide, ["turned_down"]);
  const names = people.map(({ name }) => name).join(", ");
  return { title: translator(language)("awarding.decideTitle"), nomination, names };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: decisionSchema,
      fieldOf: { "awarding.momentMissing": "announceAt" },
      work: async ({ decision, reason, ...chosen }) => {
        const { timeZone } = await organisation();
        const announceAt = decision === "granted" ? announceAtOf(chosen, timeZone) : null;
        await moveNomination(actor, id, { to: decision, reason, announceAt });
        return redirect(`/nominations/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A leader grants a nomination or turns it down, or answers the appeal against having done so. */
export default function Decide() {
  const t = useT();
  const { title, nomination, names } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { announcing: "accepted" });
  const back = `/nominations/${nomination.id}`;
  const label = `${nomination.badge.name} · ${names}`;
  return (
    <ActPage title={title} lead={t("awarding.decideLead")} about={{ to: back, label }}>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <DecisionFields nomination={nomination} answers={answers} />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("awarding.decide")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("awarding.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </ActPage>
  );
}
