import type { MessageKey, Translate } from "#app/core/words.ts";
import type { BadgeIcon } from "#app/ui/badge/badge-icons.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";

type Underscored<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Text;

/** What an icon is called. */
export function iconWords(icon: BadgeIcon): MessageKey {
  const name = icon.replaceAll("-", "_") as Underscored<BadgeIcon>;
  return `badge.icon_${name}`;
}

/** Artwork in words, for whoever does not see it while it is drawn. */
export function artworkInWords(
  { shape, colour, icon, ribbon }: BadgeArtwork,
  t: Translate,
): string {
  return t("badge.previewName", {
    shape: t(`badge.shape_${shape}`),
    colour: t(`badge.colour_${colour}`),
    icon: t(iconWords(icon)),
    ribbon: t(`badge.ribbon_${ribbon}`),
  });
}
