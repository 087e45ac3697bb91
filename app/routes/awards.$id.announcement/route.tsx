import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { ActPage } from "#app/features/recognition/awarding/components/act-page.tsx";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { checkAwardWay } from "#app/features/recognition/awarding/open-ways.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const award = await awardPage(actor, id, language);
  checkAwardWay(award, ["announced"]);
  const { badge, recipient } = award;
  const title = translator(language)("awarding.announceNowTitle");
  return { title, id, label: `${badge.name} · ${recipient.name}` };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await moveAward(actor, id, { to: "announced", reason: "" });
      return redirect(`/awards/${id}`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whoever gave it, or a leader, announces what was accepted openly. */
export default function AnnounceAward() {
  const t = useT();
  const { title, id, label } = useLoaderData<typeof loader>();
  const back = `/awards/${id}`;
  return (
    <ActPage title={title} lead={t("awarding.announceNowLead")} about={{ to: back, label }}>
      <ConfirmForm
        label={t("awarding.announceNow")}
        variant="primary"
        back={{ to: back, label: t("awarding.cancel") }}
        refused={useActionData<typeof action>()}
      />
    </ActPage>
  );
}
