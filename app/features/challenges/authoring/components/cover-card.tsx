import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** The picture at the head of a challenge, as files show it. */
export interface Cover {
  readonly description: string;
  readonly preview: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

interface CoverCardProps {
  challengeId: string;
  cover: Cover | null;
}

/** The cover picture, with the way to the page on which it is chosen and described. */
export function CoverCard({ challengeId, cover }: CoverCardProps) {
  const t = useT();
  return (
    <Card>
      <TitledSection id="cover" title={t("authoring.cover")} lead={t("authoring.coverHint")}>
        <div className="grid justify-items-start gap-3">
          {cover?.preview && <CoverPicture cover={cover} className="max-h-60 rounded-md" />}
          {cover && (
            <p className="max-w-[60ch] text-sm text-ink-muted">
              {cover.description || t("authoring.coverUndescribed")}
            </p>
          )}
          <ButtonLink to={`/challenges/${challengeId}/cover`}>
            {t(cover ? "authoring.coverChange" : "authoring.coverChoose")}
          </ButtonLink>
        </div>
      </TitledSection>
    </Card>
  );
}

/** The picture itself. */
export function CoverPicture({ cover, className = "" }: { cover: Cover; className?: string }) {
  if (!cover.preview) return null;
  const { url, width, height } = cover.preview;
  return (
    <img
      src={url}
      alt={cover.description}
      width={width}
      height={height}
      className={`h-auto w-full border border-line object-cover ${className}`}
    />
  );
}
