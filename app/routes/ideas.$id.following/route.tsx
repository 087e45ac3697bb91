import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { FollowIdea } from "#app/features/following/components/follow-idea.tsx";
import { hearing } from "#app/features/following/follow.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, title, language: lang } = await ideaPage(actor, params["id"] ?? "", language);
  return {
    title: translator(language)("following.ideaTitle"),
    idea: { id, title, lang },
    heard: await hearing(actor, id),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a mail about an idea one follows leads to stop that: nothing changes before one says so. */
export default function FollowingOfIdea() {
  const t = useT();
  const { title, idea, heard } = useLoaderData<typeof loader>();
  const at = `/ideas/${idea.id}`;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={title}
        lead={
          <span lang={idea.lang} dir="auto">
            {idea.title}
          </span>
        }
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[{ to: at, label: idea.title }]} />}
      />
      <Card>
        <FollowIdea ideaId={idea.id} title={idea.title} hearing={heard} at={`${at}/following`} />
      </Card>
      <p className="mt-4">
        <TextLink to="/following">{t("following.title")}</TextLink>
      </p>
    </div>
  );
}
