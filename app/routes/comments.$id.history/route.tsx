import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { readableComment } from "#app/features/discussion/comment.queries.server.ts";
import { commentEditions } from "#app/features/discussion/comment-history.queries.server.ts";
import { versionsShown } from "#app/features/discussion/comment.ts";
import { Editions } from "#app/features/discussion/components/editions.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const id = params["id"] ?? "";
  const { url, source, withdrawn } = await readableComment(actor, id);
  return {
    title: translator(language)("discussion.history"),
    back: url,
    withdrawn,
    editions: await commentEditions(id, source),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a comment says and said before each of its edits, with the differences. */
export default function CommentHistory() {
  const t = useT();
  const { title, back, withdrawn, editions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <Stack>
        <p>
          <TextLink to={back}>{t("discussion.backToDiscussion")}</TextLink>
        </p>
        {withdrawn !== null && (
          <Banner tone="warning">{t("discussion.historyWithdrawn", { reason: withdrawn })}</Banner>
        )}
        <p className="text-ink-muted">
          {t(editions.length > 1 ? "discussion.historyHint" : "discussion.historyEmpty")}
        </p>
        <Editions editions={editions} />
        {editions.length > versionsShown && (
          <p>{t("discussion.historyCut", { count: versionsShown })}</p>
        )}
      </Stack>
    </div>
  );
}
