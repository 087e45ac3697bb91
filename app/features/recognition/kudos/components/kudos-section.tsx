import * as Handshake from "lucide-react/icons/hand-heart";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { contributionText, thankingAddress, type ContributionWish } from "../contribution.ts";
import type { KudosOn } from "../kudos-on.queries.server.ts";
import { KudosItem } from "./kudos-item.tsx";

interface SectionProps {
  readonly contribution: ContributionWish;
  readonly kudos: KudosOn;
  /** Whether somebody other than the reader is named as its author. */
  readonly canThank: boolean;
}

/** Kudos for a contribution on its own page: the latest, the way to all, and the way to give one. */
export function KudosSection({ contribution, kudos, canThank }: SectionProps) {
  const t = useT();
  const { count, latest } = kudos;
  if (count === 0 && !canThank) return null;
  const thank = canThank && (
    <ButtonLink to={thankingAddress(contribution)} size="small" icon={<Icon of={Handshake} />}>
      {t("thanks.give")}
    </ButtonLink>
  );
  return (
    <div className="mb-8">
      <TitledSection
        id="kudos"
        title={count === 0 ? t("thanks.title") : t("thanks.titleCount", { count })}
        action={thank}
      >
        {count === 0 ? (
          <SectionEmpty>{t("thanks.noneYet")}</SectionEmpty>
        ) : (
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
            {latest.map((one) => (
              <li key={one.id}>
                <KudosItem kudos={one} isBesideWork={one.contribution.kind !== "comment"} />
              </li>
            ))}
          </ul>
        )}
        {count > latest.length && (
          <p className="mt-3">
            <TextLink to={`/kudos/on?on=${contributionText(contribution)}`}>
              {t("thanks.showAll", { count })}
            </TextLink>
          </p>
        )}
      </TitledSection>
    </div>
  );
}
