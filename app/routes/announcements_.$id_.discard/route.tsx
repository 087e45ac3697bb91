import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict } from "#app/core/errors.ts";
import { announcementToLead } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import { discardAnnouncement } from "#app/features/recognition/announcing/withdraw-announcement.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { state, title: about } = await announcementToLead(actor, id);
  if (state !== "draft" && state !== "scheduled") throw conflict("announcing.publishedAlready");
  return { title: translator(language)("announcing.discardTitle", { title: about }), id };
});

export const action = signedIn(async ({ actor, params: { id = "" } }) => {
  await discardAnnouncement(actor, id);
  return redirect("/announcements");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a draft goes for good. */
export default function DiscardAnnouncement() {
  const t = useT();
  const { title, id } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("announcing.discardLead")} />
      <ConfirmForm
        label={t("announcing.discard")}
        back={{ to: `/announcements/${id}`, label: t("announcing.cancel") }}
      />
    </div>
  );
}
