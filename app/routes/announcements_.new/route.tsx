import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId, newId } from "#app/core/ids.ts";
import {
  announcementFieldOf,
  announcementSchema,
} from "#app/features/recognition/announcing/announcing.schema.ts";
import { awardField } from "#app/features/recognition/announcing/announcement.ts";
import { ComposeForm } from "#app/features/recognition/announcing/components/compose-form.tsx";
import { composePage } from "#app/features/recognition/announcing/compose-page.queries.server.ts";
import { keepAnnouncement } from "#app/features/recognition/announcing/keep-announcement.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const id = newId();
  const offered = await composePage(actor, id, language);
  const award = url.searchParams.get("award");
  const standing = {
    ...{ id, revision: "0", language, about: url.searchParams.get("about") ?? "" },
    ...(isId(award) && { [awardField(award)]: "on" }),
  };
  return { title: translator(language)("announcing.compose"), offered, standing };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: announcementSchema,
      fieldOf: announcementFieldOf,
      work: async (announcement) => {
        await keepAnnouncement(actor, announcement);
        return redirect(`/announcements/${announcement.id}`);
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new announcement; it is looked at as others will see it before it is published. */
export default function NewAnnouncement() {
  const t = useT();
  const { title, offered, standing } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("announcing.composeLead")} />
      <ComposeForm {...{ offered, standing, refused }} cancelTo="/announcements" />
    </div>
  );
}
