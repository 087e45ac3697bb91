import { useLoaderData, type MetaFunction } from "@remix-run/react";
import {
  commentHistory,
  standingComment,
} from "#app/features/discussion/comment.queries.server.ts";
import { versionsShown } from "#app/features/discussion/comment.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, html, url: back } = await standingComment(actor, params["id"] ?? "");
  return {
    title: translator(language)("discussion.history"),
    html,
    back,
    versions: await commentHistory(id),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a comment said before each of its edits. */
export default function CommentHistory() {
  const t = useT();
  const times = useTimes();
  const { html, back, versions } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("discussion.history")} />
      <Stack>
        <p>
          <TextLink to={back}>{t("discussion.backToDiscussion")}</TextLink>
        </p>
        <Card as="section">
          <h2 className="mb-2 text-base text-ink-muted">{t("discussion.historyCurrent")}</h2>
          <Prose safeHtml={html} />
        </Card>
        {versions.length === 0 && <p>{t("discussion.historyEmpty")}</p>}
        {versions.map(({ id, html: earlier, replacedAt }) => (
          <Card as="section" key={id}>
            <h2 className="mb-2 text-base text-ink-muted">
              {t("discussion.historyUntil", { when: times(replacedAt).absolute })}
            </h2>
            <Prose safeHtml={earlier} />
          </Card>
        ))}
        {versions.length === versionsShown && (
          <p>{t("discussion.historyCut", { count: versionsShown })}</p>
        )}
      </Stack>
    </div>
  );
}
