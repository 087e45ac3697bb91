/** A part of a drawing as data, so that the same can be written as a document and shown on a page. */
export interface ArtworkPart {
  readonly tag: string;
  /** Presentation attributes by the names that React gives them: nothing that a content security policy refuses. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly parts?: readonly ArtworkPart[];
}

/** An outline, filled or drawn. */
export function path(d: string, attributes: ArtworkPart["attributes"]): ArtworkPart {
  return { tag: "path", attributes: { d, ...attributes } };
}

/** Parts that belong together. */
export function group(
  attributes: ArtworkPart["attributes"],
  parts: readonly ArtworkPart[],
): ArtworkPart {
  return { tag: "g", attributes, parts };
}

/** The same on both sides. */
export function mirrored(parts: readonly ArtworkPart[]): ArtworkPart[] {
  return [parts, parts].map((side, index) =>
    group(index === 0 ? {} : { transform: "scale(-1 1)" }, side),
  );
}
