import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { moveNomination } from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { checkNominationWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { state, can, badge } = await nominationPage(actor, id, language);
  checkNominationWay(state, can.withdraw, ["withdrawn"]);
  return { title: translator(language)("awarding.withdrawNominationTitle"), id, label: badge.name };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await moveNomination(actor, id, { to: "withdrawn", reason: "" });
      return redirect(`/nominations/${id}`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A nominator takes back what has not been decided. */
export default function WithdrawNomination() {
  const t = useT();
  const { title, id, label } = useLoaderData<typeof loader>();
  const back = `/nominations/${id}`;
  return (
    <ActPage title={title} lead={t("awarding.withdrawNominationLead")} about={{ to: back, label }}>
      <ConfirmForm
        label={t("awarding.withdrawNomination")}
        back={{ to: back, label: t("awarding.cancel") }}
        refused={useActionData<typeof action>()}
      />
    </ActPage>
  );
}
