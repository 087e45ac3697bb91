import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { answerSchema } from "#app/features/recognition/awarding/awarding.schema.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import {
  AnswerForm,
  answersToGive,
} from "#app/features/recognition/awarding/components/answer-form.tsx";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { checkAwardWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const award = await awardPage(actor, id, language);
  checkAwardWay(award, award.isMine ? answersToGive : ["declined"]);
  const { ways, badge } = award;
  return { title: translator(language)("awarding.answerTitle"), id, ways, label: badge.name };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: answerSchema,
    work: async ({ answer }) => {
      await moveAward(actor, id, { to: answer, reason: "" });
      return redirect(`/awards/${id}`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Its recipient says whether an award is theirs, and who may know. */
export default function AnswerAward() {
  const t = useT();
  const { title, id, ways, label } = useLoaderData<typeof loader>();
  return (
    <ActPage title={title} lead={t("awarding.answerLead")} about={{ to: `/awards/${id}`, label }}>
      <AnswerForm awardId={id} ways={ways} refused={useActionData<typeof action>()} />
    </ActPage>
  );
}
