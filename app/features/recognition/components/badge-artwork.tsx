import { createElement, useId, type ReactElement } from "react";

import { BadgeMedallion, type BadgeArtwork as Artwork } from "#app/ui/badge/badge-medallion.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { artworkDrawing } from "../badge/artwork-drawing.ts";
import type { ArtworkPart } from "../badge/artwork-part.ts";

export interface BadgeArtworkProps {
  artwork: Artwork;
  /** What it is; null where the words stand beside it. */
  name: string | null;
  /** 24, 48 and 96 px at the usual text size; "full" fills its place. */
  size?: "small" | "medium" | "large" | "full" | undefined;
  /** "locked": not earned yet; "retired": no longer given. Both are drawn without colour. */
  state?: "given" | "locked" | "retired" | undefined;
}

/** A badge's artwork on a page: the same drawing as in its files. */
export function BadgeArtwork({
  artwork,
  name,
  size = "medium",
  state = "given",
}: BadgeArtworkProps) {
  const id = useId().replaceAll(/[^\w-]/gu, "");
  if (state !== "given") return <BadgeMedallion {...artwork} {...{ name, size, state }} />;
  const { viewBox, parts } = artworkDrawing(artwork, { detail: details[size], id: `badge-${id}` });
  return (
    <svg
      viewBox={viewBox}
      role={name === null ? undefined : "img"}
      aria-label={name ?? undefined}
      aria-hidden={name === null || undefined}
      focusable="false"
      className={classNames("shrink-0", sizes[size])}
    >
      {parts.map(shown)}
    </svg>
  );
}

const details = { small: "plain", medium: "clear", large: "fine", full: "fine" } as const;

const sizes = { small: "size-6", medium: "size-12", large: "size-24", full: "h-auto w-full" };

function shown({ tag, attributes, parts }: ArtworkPart, key: number): ReactElement {
  return createElement(tag, { ...attributes, key }, parts?.map(shown));
}
