import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { BadgeArtwork } from "#app/features/recognition/components/badge-artwork.tsx";
import { badgeVersionShown } from "#app/features/recognition/publishing/badge-version.queries.server.ts";
import { numberFrom } from "#app/features/recognition/publishing/own-address.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { anyone } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

export const loader = anyone(async ({ params: { id = "", version = "" }, context }) => {
  const number = numberFrom(version);
  const shown = number === null ? null : await badgeVersionShown(id, number, context.language);
  if (!shown) throw notFound("proving.versionNotFound");
  const { criteria, ...badge } = shown;
  return { title: badge.name, criteriaHtml: renderMarkdown(criteria), ...badge };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A badge as credentials tell of it, for whoever follows its address there. */
export default function BadgeVersionPage() {
  const t = useT();
  const { name, description, language, artwork, version, criteriaHtml } =
    useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <div className="mb-4 size-32">
        <BadgeArtwork artwork={artwork} name={null} size="full" />
      </div>
      <PageHeader
        title={name}
        lang={language}
        lead={description}
        meta={<span>{t("proving.versionLead", { version })}</span>}
      />
      <TitledSection id="criteria" title={t("proving.criteria")}>
        <Prose safeHtml={criteriaHtml} lang={language} />
      </TitledSection>
    </div>
  );
}
