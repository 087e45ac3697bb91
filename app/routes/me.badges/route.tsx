import * as Award from "lucide-react/icons/award";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { recognitionChoice } from "#app/features/recognition/choice.queries.server.ts";
import { BegunBadges } from "#app/features/recognition/components/begun-badges.tsx";
import { NamingChoice } from "#app/features/recognition/components/naming-choice.tsx";
import { OwnBadge } from "#app/features/recognition/components/own-badge.tsx";
import { ownBadges } from "#app/features/recognition/held/held.queries.server.ts";
import { badgesBegun } from "#app/features/recognition/held/on-the-way.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [badges, begun, { isNamed }] = await Promise.all([
    ownBadges(actor, language),
    badgesBegun(actor, language, new Date()),
    recognitionChoice(actor),
  ]);
  return { title: translator(language)("held.title"), me: actor.id, badges, begun, isNamed };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one holds oneself and why, who may know, and what one has begun to earn. */
export default function OwnBadgesPage() {
  const t = useT();
  const { title, me, badges, begun, isNamed } = useLoaderData<typeof loader>();
  const all = <ButtonLink to="/badges">{t("held.catalogue")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={title}
        lead={t("held.lead")}
        actions={
          <>
            <ButtonLink to={`/people/${me}`}>{t("held.profile")}</ButtonLink>
            {badges.length > 0 && (
              <ButtonLink to="/me/credentials">{t("ui.credentials")}</ButtonLink>
            )}
            {badges.length > 0 && all}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {badges.length === 0 ? (
          <EmptyState title={t("held.emptyTitle")} icon={<Icon of={Award} />} actions={all}>
            <p>{t("held.emptyText")}</p>
          </EmptyState>
        ) : (
          <TitledSection id="mine" title={t("held.heldTitle")}>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-2">
              {badges.map((badge) => (
                <li key={badge.id} className="min-w-0">
                  <OwnBadge badge={badge} />
                </li>
              ))}
            </ul>
          </TitledSection>
        )}
        <BegunBadges badges={begun} />
        <NamingChoice isNamed={isNamed} />
      </div>
    </>
  );
}
