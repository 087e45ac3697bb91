import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Plus from "lucide-react/icons/plus";
import * as Search from "lucide-react/icons/search";
import { peopleList } from "#app/features/people/administration.queries.server.ts";
import { peopleOrders } from "#app/features/people/people-order.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { orderFrom } from "#app/ui/table-order.ts";
import { translator } from "#app/words.server.ts";
import { PeopleSearch } from "./people-search.tsx";
import { PeopleTable } from "./people-table.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const search = (url.searchParams.get("search") ?? "").trim().slice(0, 200);
  const query = url.searchParams;
  const order = orderFrom(query, peopleOrders);
  const [after, before] = [query.get("after"), query.get("before")];
  const page = await peopleList(actor, { search, order, after, before });
  return { title: translator(language)("people.adminPeople"), search, order, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Everybody who works here, by name. */
export default function PeoplePage() {
  const t = useT();
  const { search, order, rows, next, previous } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("people.adminPeople")}
        actions={
          <ButtonLink to="/admin/people/new" variant="primary" icon={<Icon of={Plus} />}>
            {t("people.personAdd")}
          </ButtonLink>
        }
      />
      <PeopleSearch key={search} search={search} />
      {rows.length === 0 ? (
        <EmptyState title={t("people.noneFound")} icon={<Icon of={Search} />} />
      ) : (
        <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
          <PeopleTable rows={rows} order={order} />
        </div>
      )}
      <Pagination next={next} previous={previous} />
    </>
  );
}
