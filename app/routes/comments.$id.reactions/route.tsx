import { redirect } from "@remix-run/node";
import { Form, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { ReactionButton } from "#app/features/discussion/components/reactions.tsx";
import {
  ReactionDrawings,
  ReactionIcon,
  reactionWords,
} from "#app/features/discussion/components/reaction-look.tsx";
import { reactToComment } from "#app/features/discussion/react-to-comment.server.ts";
import { reactionsTo, reactorsTo } from "#app/features/discussion/reaction.queries.server.ts";
import {
  countOf,
  isReactionKind,
  reactionKinds,
  reactorsShown,
} from "#app/features/discussion/reaction.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, url, html, authorName: name } = await standingComment(actor, params["id"] ?? "");
  const [{ counts, mine, authorId }, reactors] = await Promise.all([
    reactionsTo(id, actor.id),
    reactorsTo(id),
  ]);
  const title = translator(language)("discussion.reactionsOf", { name });
  return { title, url, html, counts, mine, own: authorId === actor.id, reactors };
});

/** The reaction of a browser without JavaScript: which button was pressed says what to set or to withdraw. */
export const action = signedIn(async ({ actor, params, request }) => {
  const id = params["id"] ?? "";
  const { set, withdraw } = await formFields(request);
  const kind = set ?? withdraw;
  if (!isReactionKind(kind)) throw new Refusal("invalid", "ui.brokenRequest");
  await reactToComment(actor, id, kind, set !== undefined);
  return redirect(`/comments/${id}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How people have reacted to one comment, and who. */
export default function CommentReactions() {
  const t = useT();
  const { title, url, html, counts, mine, own, reactors } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <ReactionDrawings />
      <PageHeader title={title} />
      <Stack>
        <p>
          <TextLink to={url}>{t("discussion.backToDiscussion")}</TextLink>
        </p>
        <Card>
          <Prose safeHtml={html} />
          <Form method="post" className="reactions mt-3">
            {reactionKinds.map((kind) => (
              <ReactionButton
                key={kind}
                kind={kind}
                count={countOf(counts, kind)}
                mine={mine.includes(kind)}
                refused={own && kind === "helpful" ? t("discussion.refusedOwnHelpful") : undefined}
                worded
              />
            ))}
          </Form>
        </Card>
        {reactors.length === 0 && <p>{t("discussion.reactionsNone")}</p>}
        <ul className="grid list-none gap-3 p-0">
          {reactors.map(({ id, name, unit, kinds }) => (
            <li key={id ?? name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Avatar name={name} size="small" />
              {id === null ? <span>{name}</span> : <TextLink to={`/people/${id}`}>{name}</TextLink>}
              <span className="text-sm text-ink-muted">{unit}</span>
              <span className="ms-auto flex flex-wrap gap-3 text-sm">
                {kinds.map((kind) => (
                  <span key={kind} className="with-icon">
                    <ReactionIcon kind={kind} />
                    {t(reactionWords[kind])}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
        {reactors.length === reactorsShown && (
          <p>{t("discussion.reactionsCut", { count: reactorsShown })}</p>
        )}
      </Stack>
    </div>
  );
}
