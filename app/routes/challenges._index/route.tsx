import { usualCurrency } from "#app/core/money.ts";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import {
  isBySoonest,
  listAddress,
  narrowedBy,
  readChallengeFilter,
} from "#app/features/challenges/listing/challenge-filter.ts";
import {
  challengePage,
  publicCurrencies,
  publicSponsors,
  seesPrepared,
} from "#app/features/challenges/listing/listing.queries.server.ts";
import { maySponsor } from "#app/features/challenges/states/capacity.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { ChallengeList } from "./challenge-list.tsx";
import { Feeds } from "./feeds.tsx";
import { ListFilters, ListTabs } from "./list-controls.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readChallengeFilter(url.searchParams);
  const currencies = await publicCurrencies();
  const currency = filter.currency ?? currencies[0] ?? usualCurrency;
  const [page, sponsors, prepared] = await Promise.all([
    challengePage(actor, { ...filter, currency }),
    publicSponsors(),
    seesPrepared(actor),
  ]);
  return {
    title: translator(language)("listing.title"),
    filter,
    here: listAddress(filter),
    whole: filter.state === null && narrowedBy(filter).length === 0 && filter.after === null,
    sponsors,
    money: { currency, currencies },
    prepared,
    mayWrite: maySponsor(actor),
    page,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** All challenges, or those one asks for: where one may take part, and what became of the others. */
export default function ChallengesPage() {
  const t = useT();
  const { filter, here, whole, sponsors, money, prepared, mayWrite, page } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("listing.title")}
        lead={t("listing.lead")}
        actions={
          mayWrite && <ButtonLink to="/challenges/new">{t("listing.writeChallenge")}</ButtonLink>
        }
      />
      <ListTabs filter={filter} prepared={prepared} />
      <ListFilters filter={filter} sponsors={sponsors} money={money} />
      <ChallengeList first={page} here={here} whole={whole} />
      <Pagination next={page.next} runs={isBySoonest(filter) ? "list" : "time"} />
      <Feeds />
    </>
  );
}
