import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { reasonSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { ReasonForm } from "#app/features/recognition/awarding/components/reason-form.tsx";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { checkAwardWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const award = await awardPage(actor, id, language);
  checkAwardWay(award, ["withdrawn"]);
  const { badge, recipient } = award;
  const title = translator(language)("awarding.withdrawTitle");
  return { title, id, label: `${badge.name} · ${recipient.name}` };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: reasonSchema,
      work: async ({ reason }) => {
        await moveAward(actor, id, { to: "withdrawn", reason });
        return redirect(`/awards/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whoever gave it takes back what has not been answered. */
export default function WithdrawAward() {
  const t = useT();
  const { title, id, label } = useLoaderData<typeof loader>();
  const back = `/awards/${id}`;
  return (
    <ActPage title={title} lead={t("awarding.withdrawLead")} about={{ to: back, label }}>
      <ReasonForm
        label={t("awarding.reason")}
        hint={t("awarding.reasonHint")}
        submit={t("awarding.withdraw")}
        variant="danger"
        back={back}
        refused={useActionData<typeof action>()}
      />
    </ActPage>
  );
}
