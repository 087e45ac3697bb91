import { TextLink } from "#app/ui/link.tsx";
import { BadgeArtwork } from "../../components/badge-artwork.tsx";
import type { BadgeFace } from "../badge-face.ts";

interface BadgeNameProps {
  readonly badge: BadgeFace;
  /** A page to which the name leads; the name alone when left out. */
  readonly to?: string;
}

/** A badge beside its name, in a line. */
export function BadgeName({ badge: { name, language, artwork }, to }: BadgeNameProps) {
  return (
    <span className="inline-flex max-w-full items-center gap-2 font-semibold">
      <BadgeArtwork artwork={artwork} name={null} size="small" />
      {to === undefined ? (
        <span lang={language} dir="auto" className="min-w-0">
          {name}
        </span>
      ) : (
        <TextLink to={to} lang={language} dir="auto" className="min-w-0">
          {name}
        </TextLink>
      )}
    </span>
  );
}
