import type { BadgePage } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { catalogueAddress } from "#app/features/recognition/badge/catalogue-filter.ts";
import { BadgeArtwork } from "#app/features/recognition/components/badge-artwork.tsx";
import { OtherLanguage } from "#app/features/recognition/components/other-language.tsx";
import { TagLinks } from "#app/features/recognition/components/tag-links.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** A badge at full size, what it is called and recognises, and what those who look after it may do. */
export function BadgeHead({ badge }: { badge: BadgePage }) {
  const t = useT();
  const { id, moment, standing, can, now } = badge;
  const other = now.lang === useLanguage() ? undefined : now.lang;
  const crumbs = [
    { to: "/badges", label: t("badge.title") },
    { to: catalogueAddress({ moment }), label: t(`badge.moment_${moment}`) },
  ];
  const isRetired = standing === "retired";
  return (
    <div className="mb-6 grid grid-cols-[minmax(0,1fr)] items-center gap-x-10 gap-y-2 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
      <div className="mx-auto w-48 md:w-full">
        <BadgeArtwork
          artwork={now.artwork}
          name={null}
          size="full"
          state={isRetired ? "retired" : "given"}
        />
      </div>
      <PageHeader
        above={<Breadcrumbs label={t("badge.crumbs")} crumbs={crumbs} />}
        title={now.name}
        lang={other}
        lead={<span lang={other}>{now.description}</span>}
        meta={
          <>
            {isRetired && <Pill tone="warning">{t("badge.retired")}</Pill>}
            <span>{t("badge.sinceVersion", { number: now.number, day: now.since })}</span>
            <OtherLanguage of={now.lang} />
            <TagLinks tags={now.tags} />
          </>
        }
        actions={can.design && <DesignActions id={id} name={now.name} isRetired={isRetired} />}
      />
    </div>
  );
}

function DesignActions({ id, name, isRetired }: { id: string; name: string; isRetired: boolean }) {
  const t = useT();
  const { to, title, text, verb, variant } = isRetired ? restoring : retiring;
  return (
    <>
      <ButtonLink to={`/badges/${id}/edit`}>{t("badge.change")}</ButtonLink>
      <ConfirmLink
        to={`/badges/${id}/${to}`}
        question={{
          title: t(title, { name }),
          text: t(text),
          confirm: t(verb),
          cancel: t("badge.cancel"),
          variant,
        }}
      >
        {t(verb)}
      </ConfirmLink>
    </>
  );
}

const retiring = {
  to: "retirement",
  title: "badge.retireTitle",
  text: "badge.retireText",
  verb: "badge.retire",
  variant: "danger",
} as const;

const restoring = {
  to: "restoration",
  title: "badge.restoreTitle",
  text: "badge.restoreText",
  verb: "badge.restore",
  variant: "primary",
} as const;
