import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { feedPage } from "#app/features/challenges/arriving/feed-file.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Arrival } from "./arrival.tsx";
import { Decision } from "./decision.tsx";
import { Entries } from "./entries.tsx";
import { Remarks } from "./remarks.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { feed, report } = await feedPage(actor, id);
  const title = translator(language)("arriving.feedTitle", { file: feed.fileName });
  return { title, feed, report };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An uploaded feed: what bringing it in would do, or what came of it. */
export default function FeedPage() {
  const t = useT();
  const { title, feed, report } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader
        title={report ? title : feed.fileName}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/admin/challenges/import", label: t("arriving.title") }]}
          />
        }
      />
      {report ? (
        <>
          <Decision feedId={feed.id} count={report.count} />
          <Remarks remarks={report.remarks} />
          <Entries entries={report.entries} />
        </>
      ) : (
        <Arrival feed={feed} />
      )}
    </div>
  );
}
