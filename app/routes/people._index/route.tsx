import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Search from "lucide-react/icons/search";
import { ColleagueList } from "#app/features/people/directory/components/colleague-list.tsx";
import { directoryPage } from "#app/features/people/directory/directory.queries.server.ts";
import { readDirectoryWish } from "#app/features/people/directory/directory.ts";
import { unitChoices } from "#app/features/people/unit-choices.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { DirectorySearch } from "./directory-search.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const wish = readDirectoryWish(url.searchParams);
  const [page, units] = await Promise.all([
    directoryPage(actor, wish),
    unitChoices({ home: actor.unitId, chosen: wish.unitId }),
  ]);
  return { title: translator(language)("directory.title"), wish, ...page, units };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Everybody who works here, by name, or those found. */
export default function DirectoryPage() {
  const t = useT();
  const { wish, rows, next, resembling, units } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("directory.title")} lead={t("directory.lead")} />
      <DirectorySearch key={`${wish.search} ${wish.unitId ?? ""}`} wish={wish} units={units} />
      {rows.length === 0 ? (
        <EmptyState
          title={t("directory.nobody")}
          icon={<Icon of={Search} />}
          actions={<ButtonLink to="/people">{t("directory.showAll")}</ButtonLink>}
        >
          {t("directory.nobodyText")}
        </EmptyState>
      ) : (
        <>
          {resembling && <p className="mb-3 text-ink-muted">{t("directory.resembling")}</p>}
          <ColleagueList people={rows} />
        </>
      )}
      <Pagination next={next} />
    </div>
  );
}
