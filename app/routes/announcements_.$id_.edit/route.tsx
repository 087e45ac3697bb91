import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, notFound } from "#app/core/errors.ts";
import { announcementToLead } from "#app/features/recognition/announcing/announcement.queries.server.ts";
import {
  announcementFieldOf,
  announcementSchema,
} from "#app/features/recognition/announcing/announcing.schema.ts";
import { ComposeForm } from "#app/features/recognition/announcing/components/compose-form.tsx";
import { composePage } from "#app/features/recognition/announcing/compose-page.queries.server.ts";
import { keepAnnouncement } from "#app/features/recognition/announcing/keep-announcement.server.ts";
import { standingFields } from "#app/features/recognition/announcing/standing-fields.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const announcement = await announcementToLead(actor, id);
  if (announcement.state !== "draft" && announcement.state !== "scheduled")
    throw conflict("announcing.publishedAlready");
  const offered = await composePage(actor, id, language);
  const title = translator(language)("announcing.edit");
  return { title, id, offered, standing: standingFields(announcement) };
});

export const action = signedIn(
  async ({ actor, request, params: { id = "" } }) => {
    await announcementToLead(actor, id);
    return answerForm({
      request,
      schema: announcementSchema,
      fieldOf: announcementFieldOf,
      work: async (announcement) => {
        if (announcement.id !== id) throw notFound("announcing.notFound");
        await keepAnnouncement(actor, announcement);
        return redirect(`/announcements/${id}`);
      },
    });
  },
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Changing what is not published yet. */
export default function EditAnnouncement() {
  const { title, id, offered, standing } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <ComposeForm {...{ offered, standing, refused }} cancelTo={`/announcements/${id}`} />
    </div>
  );
}
