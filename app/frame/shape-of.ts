import type { PageShape } from "#app/ui/layout/page-skeleton.tsx";

/** What kind of page stands at an address; "plain" is none in particular. */
export function shapeOf(pathname: string): PageShape {
  return shapes.find(([pattern]) => pattern.test(pathname))?.[1] ?? "plain";
}

const shapes: readonly (readonly [RegExp, PageShape])[] = [
  [/^\/$/, "cards"],
  [/^\/ideas$/, "feed"],
  [/^\/(?:inbox|drafts)$/, "lines"],
  [/\/(?:new|edit|comments)$|^\/drafts\/|^\/me\/(?:preferences|password)$/, "form"],
  [/^\/ideas\/[^/]+(?:\/history)?$|^\/people\//, "article"],
  [/^\/admin\/(?:people|units|categories)$|^\/me\/sessions$/, "table"],
  [/^\/admin\//, "form"],
];
