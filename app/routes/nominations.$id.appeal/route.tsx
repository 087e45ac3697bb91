import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { reasonSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { ReasonForm } from "#app/features/recognition/awarding/components/reason-form.tsx";
import { moveNomination } from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { checkNominationWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { state, can, badge } = await nominationPage(actor, id, language);
  checkNominationWay(state, can.appeal, ["appealed"]);
  return { title: translator(language)("awarding.appealTitle"), id, label: badge.name };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: reasonSchema,
      work: async ({ reason }) => {
        await moveNomination(actor, id, { to: "appealed", reason });
        return redirect(`/nominations/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A nominator has another leader look again. */
export default function AppealNomination() {
  const t = useT();
  const { title, id, label } = useLoaderData<typeof loader>();
  const back = `/nominations/${id}`;
  return (
    <ActPage title={title} lead={t("awarding.appealNominationLead")} about={{ to: back, label }}>
      <ReasonForm
        label={t("awarding.appealReason")}
        hint={t("awarding.appealReasonHint")}
        submit={t("awarding.appeal")}
        variant="primary"
        back={back}
        refused={useActionData<typeof action>()}
      />
    </ActPage>
  );
}
