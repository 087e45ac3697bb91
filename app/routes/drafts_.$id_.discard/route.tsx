import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { discardDraft } from "#app/features/ideas/discard-draft.server.ts";
import { draftKey } from "#app/features/ideas/draft-key.ts";
import { draftOf } from "#app/features/ideas/idea.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const draft = await draftOf(actor.id, params["id"] ?? "");
  if (!draft) throw notFound("composing.draftNotFound");
  const t = translator(language);
  const title = draft["title"]?.trim() || t("ideas.draftUntitled");
  return { title: t("composing.draftDiscardTitle", { title }) };
});

export const action = signedIn(async ({ actor, params }) => {
  await discardDraft(actor, params["id"] ?? "");
  return redirect("/drafts");
});

export const clientAction = keptUntilTaken(
  (address) => draftKey(address.split("/")[2] ?? ""),
  ({ serverAction }) => serverAction(),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a draft goes for good. */
export default function DiscardDraft() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("composing.draftDiscardLead")} />
      <ConfirmForm
        label={t("composing.draftDiscard")}
        back={{ to: "/drafts", label: t("composing.cancel") }}
      />
    </div>
  );
}
