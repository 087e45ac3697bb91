import * as Award from "lucide-react/icons/award";
import * as Tag from "lucide-react/icons/tag";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { CountdownLine } from "../../components/countdown.tsx";
import { StatePill } from "../../components/state-pill.tsx";
import { typeWords } from "../../components/type-words.ts";
import { usePrizeText } from "../../components/use-prize-text.ts";
import type { ChallengeCard } from "../challenge-card.ts";

/** One challenge in the list: where it stands, what it asks, what is to be won and until when. */
export function ChallengeItem({ challenge }: { readonly challenge: ChallengeCard }) {
  const t = useT();
  const { id, title, tagline, brief, language, state, sponsor, origin, cover, next } = challenge;
  return (
    <Card as="article" interactive padding="none" className="flex h-full flex-col overflow-hidden">
      {cover && (
        <img
          src={`/files/${cover.id}/preview`}
          alt=""
          loading="lazy"
          decoding="async"
          className="aspect-5/2 w-full border-b border-line bg-sunken object-cover"
        />
      )}
      <div className="flex flex-1 flex-col gap-3 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-muted">
          <StatePill state={state} />
          {next && <CountdownLine next={next} />}
        </div>
        <div className="grid gap-1.5">
          <h2 className="text-lg leading-snug" lang={title ? language : undefined} dir="auto">
            <CoveringLink to={`/challenges/${id}`}>
              {title || t("challenges.untitled")}
            </CoveringLink>
          </h2>
          <p className="line-clamp-3 text-ink-muted" lang={language} dir="auto">
            {brief || tagline}
          </p>
        </div>
        <Foot challenge={challenge} />
        {sponsor && (
          <p className="mt-auto border-t border-line pt-3 text-sm text-ink-muted">
            {t("listing.sponsoredBy", sponsor)}
          </p>
        )}
        {origin && (
          <p className="mt-auto border-t border-line pt-3 text-sm text-ink-muted">
            {t("arriving.cardFrom", origin)}
          </p>
        )}
      </div>
    </Card>
  );
}

function Foot({ challenge: { total, types } }: { readonly challenge: ChallengeCard }) {
  const t = useT();
  const prize = usePrizeText()(total);
  return (
    <ul className="grid gap-1 text-sm">
      {prize !== null && (
        <li className="with-icon">
          <Icon of={Award} />
          <span>
            <span className="sr-only">{t("listing.prizesLabel")} </span>
            {prize}
          </span>
        </li>
      )}
      {types.length > 0 && (
        <li className="with-icon text-ink-muted">
          <Icon of={Tag} />
          <span>
            <span className="sr-only">{t("listing.typesLabel")} </span>
            {types.map((type) => t(typeWords[type])).join(", ")}
          </span>
        </li>
      )}
    </ul>
  );
}
