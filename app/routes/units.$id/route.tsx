import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { may } from "#app/core/policy.ts";
import { FollowButton } from "#app/features/following/components/follow-button.tsx";
import { followState } from "#app/features/following/follow.queries.server.ts";
import { feedPage } from "#app/features/ideas/feed.queries.server.ts";
import { readFeedFilter } from "#app/features/ideas/feed-filter.ts";
import { directoryPage } from "#app/features/people/directory/directory.queries.server.ts";
import { readDirectoryWish } from "#app/features/people/directory/directory.ts";
import { unitPage } from "#app/features/people/directory/unit-page.queries.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { UnitIdeas } from "./unit-ideas.tsx";
import { UnitPeople } from "./unit-people.tsx";
import { UnitSurroundings } from "./unit-surroundings.tsx";

export const loader = signedIn(async ({ actor, url, params: { id = "" }, context }) => {
  const unit = await unitPage(actor, id);
  const query = url.searchParams;
  const within = { unitId: id, search: "" };
  const isIdeas = query.get("show") === "ideas";
  const shown = isIdeas
    ? { ideas: await feedPage(actor, newestOf(id, query), context.language), people: null }
    : {
        people: await directoryPage(actor, { ...readDirectoryWish(query), ...within }),
        ideas: null,
      };
  const change = may(actor, peoplePolicy.changeUnits, { personId: actor.id });
  const follow = await followState(actor, { kind: "unit", id });
  return { title: unit.name, unit, ...shown, follow, can: { change } };
});

function newestOf(unitId: string, query: URLSearchParams) {
  const place = new URLSearchParams({ sort: "new", after: query.get("after") ?? "" });
  return { ...readFeedFilter(place), unitId };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A unit: where it stands, who works in it, who manages it, and what was proposed there. */
export default function UnitPage() {
  const t = useT();
  const { unit, people, ideas, follow, can } = useLoaderData<typeof loader>();
  const { id, name, above } = unit;
  const crumbs = above.map((one) => ({ to: `/units/${one.id}`, label: one.name }));
  const tab = (show: "people" | "ideas") => ({
    to: show === "people" ? `/units/${id}` : `/units/${id}?show=ideas`,
    current: (show === "ideas") === (ideas !== null),
  });
  return (
    <>
      <PageHeader
        title={name}
        lead={t("directory.unitLead", { count: unit.people })}
        above={crumbs.length > 0 && <Breadcrumbs label={t("directory.unitWays")} crumbs={crumbs} />}
        actions={
          <>
            <FollowButton
              followed={{ kind: "unit", id }}
              state={follow}
              name={name}
              at={`/units/${id}`}
            />
            {can.change && (
              <ButtonLink to={`/admin/units/${id}`}>{t("people.changePerson")}</ButtonLink>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="lg:order-last">
          <UnitSurroundings unit={unit} />
        </div>
        <div className="min-w-0 max-w-3xl">
          <TabsNav
            label={t("directory.unitTabs")}
            tabs={[
              { ...tab("people"), label: t("directory.tabPeople") },
              { ...tab("ideas"), label: t("directory.tabIdeas") },
            ]}
          />
          {ideas && <UnitIdeas ideas={ideas} />}
          {people && <UnitPeople of={id} people={people} />}
        </div>
      </div>
    </>
  );
}
