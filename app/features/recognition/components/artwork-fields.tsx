import { badgeIcons, type BadgeIcon } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork as Artwork } from "#app/ui/badge/badge-medallion.tsx";
import { badgeRibbons } from "#app/ui/badge/badge-ribbon.tsx";
import { badgeShapes } from "#app/ui/badge/badge-shape.ts";
import { Button } from "#app/ui/button.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { artworkInWords, iconWords } from "../badge/artwork-words.ts";
import { artworkFrom, badgeColours } from "../badge/designing.ts";
import { BadgeArtwork } from "./badge-artwork.tsx";
import { ChoiceTiles } from "./choice-tiles.tsx";

const plain: Artwork = { shape: "circle", colour: 1, icon: "star", ribbon: "none" };
// Object.keys loses the type of the keys.
const icons = Object.keys(badgeIcons) as BadgeIcon[];

/** Out of what a badge is drawn. */
export function ArtworkFields({ answers }: { answers: Answers }) {
  const t = useT();
  const common = (name: string) => ({
    ...{ name, value: answers.value(name), error: answers.error(name) },
  });
  return (
    <>
      <ChoiceTiles
        {...common("shape")}
        legend={t("badge.shape")}
        tiles={badgeShapes.map((shape) => ({
          value: shape,
          label: t(`badge.shape_${shape}`),
          picture: <BadgeArtwork artwork={{ ...plain, shape }} name={null} size="small" />,
        }))}
      />
      <ChoiceTiles
        {...common("colour")}
        legend={t("badge.colour")}
        tiles={badgeColours.map((colour) => ({
          value: String(colour),
          label: t(`badge.colour_${colour}`),
          picture: <BadgeArtwork artwork={{ ...plain, colour }} name={null} size="small" />,
        }))}
      />
      <ChoiceTiles
        {...common("ribbon")}
        legend={t("badge.ribbon")}
        tiles={badgeRibbons.map((ribbon) => ({
          value: ribbon,
          label: t(`badge.ribbon_${ribbon}`),
          picture: <BadgeArtwork artwork={{ ...plain, ribbon }} name={null} />,
        }))}
      />
      <ChoiceTiles
        {...common("icon")}
        legend={t("badge.icon")}
        dense
        tiles={icons.map((icon) => ({
          value: icon,
          label: t(iconWords(icon)),
          picture: <Icon of={badgeIcons[icon]} className="text-xl" />,
        }))}
      />
    </>
  );
}

interface PreviewProps {
  /** As the form's fields say it; what cannot be drawn shows the plainest badge. */
  fields: Readonly<Record<keyof Artwork, string>>;
  /** Where the form is sent to be shown again, without JavaScript. */
  at: string;
}

/** How the badge looks, from the smallest size to the largest. */
export function ArtworkPreview({ fields, at }: PreviewProps) {
  const t = useT();
  const isLive = useHydrated();
  const artwork = artworkFrom(fields) ?? plain;
  return (
    <figure className="grid justify-items-center gap-4 rounded-lg border border-line bg-surface p-4">
      <figcaption className="text-sm text-ink-muted">{t("badge.preview")}</figcaption>
      <span className="w-full max-w-60">
        <BadgeArtwork artwork={artwork} name={artworkInWords(artwork, t)} size="full" />
      </span>
      <span className="flex items-end gap-4">
        <BadgeArtwork artwork={artwork} name={null} size="large" />
        <BadgeArtwork artwork={artwork} name={null} size="medium" />
        <BadgeArtwork artwork={artwork} name={null} size="small" />
      </span>
      {!isLive && (
        <Button formAction={`${at}?preview`} variant="secondary">
          {t("badge.previewShow")}
        </Button>
      )}
    </figure>
  );
}
