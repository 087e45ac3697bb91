import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { leadOn } from "#app/features/ideas/merging/lead-on.server.ts";
import { placeOfIdea } from "#app/features/ideas/merging/placed.queries.server.ts";
import { votersPage } from "#app/features/ideas/voting/voting.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ params: { id = "" }, url, context: { language } }) => {
  leadOn(await placeOfIdea(id), url);
  const after = parseCursor(url.searchParams.get("after"));
  const { title: idea, ...page } = await votersPage(id, after);
  const title = translator(language)("voting.votersOf", { title: idea });
  return { title, id, idea, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who voted for an idea, where its category shows that. */
export default function VotersPage() {
  const t = useT();
  const times = useTimes();
  const { title, id, idea, votes, rows, next } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("voting.votersLead", { count: votes })}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: "/ideas", label: t("ideas.backToFeed") },
              { to: `/ideas/${id}`, label: idea },
            ]}
          />
        }
      />
      {rows.length === 0 ? (
        <SectionEmpty>{t("voting.votersNone")}</SectionEmpty>
      ) : (
        <RowList>
          {rows.map((voter) => (
            <Row key={voter.id}>
              <div className="flex items-center gap-3">
                <Avatar name={voter.name} />
                <div className="min-w-0 grow">
                  <TextLink to={`/people/${voter.id}`} className="font-semibold">
                    {voter.name}
                  </TextLink>
                  <p className="text-sm text-ink-muted">{voter.unit}</p>
                </div>
                <Time
                  at={voter.at}
                  text={times(voter.at).relative}
                  title={times(voter.at).absolute}
                  className="text-sm text-ink-muted"
                />
              </div>
            </Row>
          ))}
        </RowList>
      )}
      <Pagination next={next} runs="time" />
    </div>
  );
}
