import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { ChangedText } from "#app/features/discussion/components/editions.tsx";
import { changesBetween } from "#app/features/discussion/text-changes.server.ts";
import { changedParts } from "#app/features/ideas/holding/changed-parts.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { earlierText } from "#app/features/ideas/substantial-edits.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id = "", version = "" } = params;
  const idea = await ideaPage(actor, id, language);
  if (idea.standing === "withdrawn") throw conflict("withdrawing.tombstone");
  const before = isId(version) ? await earlierText(idea.id, version) : null;
  if (!before) throw notFound("composing.versionUnknown");
  const t = translator(language);
  return {
    title: t("composing.changes"),
    idea: { id: idea.id, title: idea.title, language: idea.language },
    since: before.replacedAt.toISOString(),
    parts: changedParts(t, before, idea).map((part) => ({
      heading: part.heading,
      changes: changesBetween(part.before, part.after),
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What has changed in an idea since one of its earlier texts, word by word. */
export default function IdeaChanges() {
  const t = useT();
  const times = useTimes();
  const { title, idea, since, parts } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("composing.changesLead", { when: times(since).absolute })}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
          />
        }
      />
      <Stack>
        {parts.length === 0 && <p>{t("composing.changesNone")}</p>}
        {parts.map(({ heading, changes }) => (
          <Card as="section" key={heading}>
            <h2 className="mb-2 text-base text-ink-muted">{heading}</h2>
            <div lang={idea.language}>
              <ChangedText changes={changes} />
            </div>
          </Card>
        ))}
        <p>
          <TextLink to={`/ideas/${idea.id}/history`}>{t("composing.history")}</TextLink>
        </p>
      </Stack>
    </div>
  );
}
