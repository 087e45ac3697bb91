import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import type { BadgeCard as CataloguedBadge } from "../badge/catalogue.queries.server.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";
import { OtherLanguage } from "./other-language.tsx";

/** A badge in the catalogue: its artwork, what it recognises, how one comes by it, and how many hold it. */
export function BadgeCard({ badge }: { badge: CataloguedBadge }) {
  const t = useT();
  const { id, name, description, lang, artwork, givers, isRetired, holders, isMine } = badge;
  const other = lang === useLanguage() ? undefined : lang;
  return (
    <Card as="article" interactive className="flex h-full gap-4">
      <BadgeArtwork
        artwork={artwork}
        name={null}
        size="large"
        state={isRetired ? "retired" : "given"}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <h3 className="text-lg leading-snug" lang={other} dir="auto">
          <CoveringLink to={`/badges/${id}`}>{name}</CoveringLink>
        </h3>
        <p className="text-ink-muted" lang={other} dir="auto">
          {description}
        </p>
        <OtherLanguage of={lang} />
        <p className="mt-auto flex flex-wrap items-center gap-x-2 gap-y-1.5 pt-1 text-sm text-ink-muted">
          {isMine && <Pill tone="success">{t("badge.youHold")}</Pill>}
          {givers.map((giver) => (
            <Pill key={giver}>{t(`badge.short_${giver}`)}</Pill>
          ))}
          <span>{t("badge.holders", { count: holders })}</span>
        </p>
      </div>
    </Card>
  );
}
