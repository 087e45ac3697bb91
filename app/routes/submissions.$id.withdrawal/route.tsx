import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { conflict, Refusal } from "#app/core/errors.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { discardSubmission } from "#app/features/challenges/entering/discard-submission.server.ts";
import { entrySeen, whatMay } from "#app/features/challenges/entering/submission.queries.server.ts";
import { withdrawSubmission } from "#app/features/challenges/entering/withdraw-submission.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const entry = await entrySeen(actor, id);
  const can = await whatMay(actor, entry);
  if (!can.withdraw && !can.discard) {
    if (!can.lead) throw new Refusal("forbidden", "entering.refusedLead");
    throw conflict("entering.isWithdrawn");
  }
  const { title, challenge } = entry;
  const t = translator(language);
  return {
    title: t(can.discard ? "entering.discardTitle" : "entering.withdrawTitle"),
    isDraft: can.discard,
    entry: { id, title },
    challenge: { id: challenge.id, title: challenge.title },
  };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      const { state, challengeId } = await entrySeen(actor, id);
      if (state === "draft") await discardSubmission(actor, id);
      else await withdrawSubmission(actor, id);
      return redirect(`/challenges/${challengeId}/entry`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a submission is withdrawn, or a draft goes for good. */
export default function WithdrawSubmission() {
  const t = useT();
  const { title, isDraft, entry, challenge } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-2xl">
      <EntryTop
        title={title}
        challenge={challenge}
        entry={entry}
        lead={t(isDraft ? "entering.discardLead" : "entering.withdrawLead")}
      />
      <ConfirmForm
        label={t(isDraft ? "entering.discard" : "entering.withdraw")}
        back={{ to: `/submissions/${entry.id}`, label: t("entering.keep") }}
        refused={useActionData<typeof action>()}
      />
    </div>
  );
}
