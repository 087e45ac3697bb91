import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { badgePage } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { EarlierVersions } from "#app/features/recognition/components/earlier-versions.tsx";
import { HolderList } from "#app/features/recognition/components/holder-list.tsx";
import { holdersOf } from "#app/features/recognition/held/holders.queries.server.ts";
import { standingRule } from "#app/features/recognition/rules/rule-page.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { BadgeHead } from "./badge-head.tsx";
import { BadgeTerms } from "./badge-terms.tsx";

export const loader = signedIn(
  async ({ actor, url, params: { id = "" }, context: { language } }) => {
    const badge = await badgePage(actor, id, language);
    const after = parseCursor(url.searchParams.get("after"));
    const [rule, holders] = await Promise.all([
      badge.givers.includes("rule") ? standingRule(id, language) : null,
      holdersOf(id, after),
    ]);
    return { title: badge.now.name, badge, rule, holders };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A badge: what it takes, who gives it, and who holds it. */
export default function BadgePage() {
  const t = useT();
  const { badge, rule, holders } = useLoaderData<typeof loader>();
  return (
    <>
      <BadgeHead badge={badge} />
      <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
        {badge.standing === "retired" && <Banner tone="info">{t("badge.retiredNote")}</Banner>}
        <BadgeTerms badge={badge} rule={rule} />
        <HolderList {...holders} />
        <EarlierVersions earlier={badge.earlier} />
      </div>
    </>
  );
}
