import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { BehindList } from "../../components/behind-list.tsx";
import { BadgeArtwork } from "../../components/badge-artwork.tsx";
import type { Story } from "../public-awards.queries.server.ts";

/** Of what earned it so many are named; the award's page names all. */
const mostBehind = 3;

/** What somebody is recognised for, as the wall tells it. */
export function StoryCard({ story }: { readonly story: Story }) {
  const { id, badge, recipient, giver, changed, forWhom, others, behind, at } = story;
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <Card
      as="article"
      aria-labelledby={`story-${id}`}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-3"
    >
      <div className="flex items-center gap-4">
        <BadgeArtwork artwork={badge.artwork} name={null} />
        <div className="min-w-0">
          <h2 id={`story-${id}`} className="text-lg">
            <TextLink to={`/awards/${id}`} quiet>
              {recipient.name}
            </TextLink>
          </h2>
          <p className="text-sm text-ink-muted">{recipient.unit}</p>
        </div>
      </div>
      <p className="font-semibold">
        <TextLink to={`/badges/${badge.id}`} quiet lang={badge.language} dir="auto">
          {badge.name}
        </TextLink>
      </p>
      {changed === "" ? (
        <>
          <p>{t("awarding.byRule")}</p>
          <BehindList behind={behind.slice(0, mostBehind)} />
        </>
      ) : (
        <p className="line-clamp-6 whitespace-pre-line" dir="auto">
          {changed}
        </p>
      )}
      {forWhom !== "" && (
        <p className="text-sm" dir="auto">
          <span className="font-semibold">{t("awarding.forWhom")}:</span> {forWhom}
        </p>
      )}
      <p className="mt-auto flex flex-wrap gap-x-3 text-sm text-ink-muted">
        {others > 0 && <span>{t("awarding.withOthers", { count: others })}</span>}
        {giver && <span>{t("awarding.givenBy", { name: giver.name })}</span>}
        <Time at={at} text={relative} title={absolute} />
      </p>
    </Card>
  );
}
