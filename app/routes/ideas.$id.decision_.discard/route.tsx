import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { decisionFacts } from "#app/features/ideas/deciding/decision-facts.server.ts";
import { discardPrepared } from "#app/features/ideas/deciding/discard-prepared.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { idea } = await decisionFacts(actor, id, language);
  return {
    title: translator(language)("deciding.preparedDiscardTitle"),
    back: `/ideas/${idea.id}/decision`,
  };
});

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await discardPrepared(actor, id);
  return redirect(`/ideas/${id}`);
});

export const clientAction = keptUntilTaken(
  (address) => address.replace(/\/discard$/, ""),
  ({ serverAction }) => serverAction(),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a prepared decision goes for good. */
export default function DiscardPrepared() {
  const t = useT();
  const { title, back } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("deciding.preparedDiscardLead")} />
      <ConfirmForm
        label={t("deciding.preparedDiscardDo")}
        back={{ to: back, label: t("deciding.cancel") }}
      />
    </div>
  );
}
