import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { z } from "zod";
import { authorize } from "#app/core/policy.ts";
import { arrivingPolicy } from "#app/features/challenges/arriving/arriving.policy.ts";
import { uploadFieldOf } from "#app/features/challenges/arriving/upload-fields.ts";
import { feedsPage } from "#app/features/challenges/arriving/feed-file.queries.server.ts";
import { keepFeed } from "#app/features/challenges/arriving/keep-feed.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { formWithFile } from "#app/platform/upload.server.ts";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { FeedForm } from "./feed-form.tsx";
import { WaitingFeeds } from "./waiting-feeds.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("arriving.title"),
  feeds: await feedsPage(actor),
}));

export const action = signedIn(async ({ actor, request }) => {
  authorize(actor, arrivingPolicy.manage, undefined);
  const { fields, file, fileName } = await formWithFile(request, "file");
  return answerForm({
    request,
    fields,
    schema: z.object({}),
    fieldOf: uploadFieldOf,
    work: async () =>
      redirect(`/admin/challenges/import/${await keepFeed(actor, { bytes: file, fileName })}`),
  });
});

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Takes a feed to be looked through, and shows those that wait. */
export default function ImportChallengesPage() {
  const t = useT();
  const { feeds } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-10">
      <PageHeader title={t("arriving.title")} lead={t("arriving.lead")} />
      {feeds.length > 0 && <WaitingFeeds feeds={feeds} />}
      <FeedForm refused={refused} />
      <p className="text-sm text-ink-muted">
        {t("arriving.undoHint")} <TextLink to="/admin/imports">{t("importing.title")}</TextLink>
      </p>
    </div>
  );
}
