import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { may } from "#app/core/policy.ts";
import { badgePolicy } from "#app/features/recognition/badge/badge.policy.ts";
import { readCatalogueFilter } from "#app/features/recognition/badge/catalogue-filter.ts";
import { catalogue } from "#app/features/recognition/badge/catalogue.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { CatalogueControls } from "./catalogue-controls.tsx";
import { CatalogueList } from "./catalogue-list.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const filter = readCatalogueFilter(url.searchParams);
  return {
    title: translator(language)("badge.title"),
    filter,
    ...(await catalogue(actor, filter, language)),
    can: { design: may(actor, badgePolicy.design, undefined) },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** All badges, by the moment in the life of ideas that they recognise. */
export default function CataloguePage() {
  const t = useT();
  const { title, filter, badges, tags, can } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={t("badge.lead")}
        actions={
          <>
            <ButtonLink to="/me/badges">{t("badge.mine")}</ButtonLink>
            {can.design && (
              <ButtonLink to="/badges/new" variant="primary">
                {t("badge.design")}
              </ButtonLink>
            )}
          </>
        }
      />
      <CatalogueControls filter={filter} tags={tags} />
      <CatalogueList badges={badges} filter={filter} mayDesign={can.design} />
    </>
  );
}
