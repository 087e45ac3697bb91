import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict } from "#app/core/errors.ts";
import { discardChallenge } from "#app/features/challenges/authoring/discard-challenge.server.ts";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { isEditable } from "#app/features/challenges/challenge.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { head, wasPublic } = await writingOf(actor, params["id"] ?? "");
  if (wasPublic || !isEditable(head.state)) throw conflict("authoring.notDiscardable");
  const t = translator(language);
  const title = t("authoring.discardTitle", { title: head.title || t("challenges.untitled") });
  return { title, back: `/challenges/${head.id}/edit/review` };
});

export const action = signedIn(async ({ actor, params }) => {
  await discardChallenge(actor, params["id"] ?? "");
  return redirect("/challenges");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a draft goes for good. */
export default function DiscardChallenge() {
  const t = useT();
  const { title, back } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("authoring.discardLead")} />
      <ConfirmForm
        label={t("authoring.discard")}
        back={{ to: back, label: t("authoring.cancel") }}
      />
    </div>
  );
}
