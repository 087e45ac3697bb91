import { Card } from "#app/ui/card.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { HeldBadge } from "../held/held-badge.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";
import { BehindList } from "./behind-list.tsx";

interface ProfileBadgesProps {
  badges: readonly HeldBadge[];
  /** Whether it is the reader's own profile. */
  own: boolean;
}

const first = 6;

/** The badges that somebody holds openly, with the work behind them. */
export function ProfileBadges({ badges, own }: ProfileBadgesProps) {
  const t = useT();
  if (badges.length === 0 && !own) return null;
  return (
    <Card>
      <section aria-labelledby="badges">
        <h2 id="badges" className="mb-3 text-base">
          {t("held.profileTitle")}
        </h2>
        {badges.length === 0 && (
          <p className="mb-2 text-sm text-ink-muted">{t("held.profileNoneYours")}</p>
        )}
        <Badges badges={badges.slice(0, first)} />
        {badges.length > first && (
          <Fold label={t("held.profileAll", { count: badges.length })} className="mt-4">
            <Badges badges={badges.slice(first)} />
          </Fold>
        )}
        {own && (
          <p className="mt-3 text-sm">
            <TextLink to="/me/badges">{t("held.seeMine")}</TextLink>
          </p>
        )}
      </section>
    </Card>
  );
}

function Badges({ badges }: Pick<ProfileBadgesProps, "badges">) {
  return (
    <ul className="grid gap-4">
      {badges.map((badge) => (
        <li key={badge.id} className="flex gap-3">
          <BadgeArtwork artwork={badge.artwork} name={null} />
          <OneBadge badge={badge} />
        </li>
      ))}
    </ul>
  );
}

function OneBadge({ badge: { badgeId, name, lang, day, changed, because } }: { badge: HeldBadge }) {
  const other = lang === useLanguage() ? undefined : lang;
  const behind = because?.behind.filter(({ seen }) => seen) ?? [];
  return (
    <div className="grid min-w-0 gap-1">
      <p>
        <TextLink to={`/badges/${badgeId}`} quiet lang={other} className="font-semibold">
          {name}
        </TextLink>
        <span className="block text-sm text-ink-muted">{day}</span>
      </p>
      {changed !== "" && (
        <p className="line-clamp-3 text-sm" dir="auto">
          {changed}
        </p>
      )}
      {behind.length > 0 && <BehindList behind={behind.slice(0, 3)} />}
    </div>
  );
}
