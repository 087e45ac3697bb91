import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawsForGood } from "#app/features/ideas/voting/voting.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { z } from "zod";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  // Whose vote is none, or can be given again, has nothing to be asked.
  if (!(await withdrawsForGood(actor, id))) return redirect(`/ideas/${idea.id}`);
  return data({
    title: translator(language)("voting.withdrawTitle"),
    idea: { id: idea.id, title: idea.title, language: idea.language },
  });
});

export const action = signedIn(({ actor, request, params: { id = "" } }) =>
  answerForm({
    request,
    schema: z.object({}),
    work: async () => {
      await voteOnIdea(actor, id, false);
      return redirect(`/ideas/${encodeURIComponent(id)}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a vote is withdrawn that cannot be given again. */
export default function WithdrawVote() {
  const t = useT();
  const { title, idea } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <ConfirmForm
        label={t("voting.withdrawConfirm")}
        back={{ to: `/ideas/${idea.id}`, label: t("voting.withdrawKeep") }}
        refused={refused}
      >
        <p className="font-semibold" lang={idea.language}>
          {idea.title}
        </p>
        <Banner tone="warning">{t("voting.withdrawText")}</Banner>
      </ConfirmForm>
    </div>
  );
}
