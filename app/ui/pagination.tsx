/** The way through a list that comes in pages: links, so that it works without JavaScript. */
import { useLocation, useSearchParams } from "@remix-run/react";
import * as Backward from "lucide-react/icons/chevron-left";
import * as Forward from "lucide-react/icons/chevron-right";

import { ButtonLink } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useT } from "./language/language.tsx";

export interface PaginationProps {
  /** The cursor after the last row shown; null on the last page. */
  next: string | null;
  /** The cursor before the first row shown; a list that cannot be read backwards leads to its first page. */
  previous?: string | null | undefined;
  /** "time" for what runs from newest to oldest. */
  runs?: "list" | "time" | undefined;
  /** Names the navigation where a page has several. */
  label?: string | undefined;
}

/** Renders nothing when everything is on one page. */
export function Pagination({ next, previous = null, runs = "list", label }: PaginationProps) {
  const t = useT();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const address = (place: Partial<Record<Place, string>>) =>
    `${pathname}?${placedAt(query, place).toString()}`;
  const isFirst = !query.get("after") && !query.get("before");
  if (next === null && isFirst) return null;
  return (
    <nav aria-label={label ?? t("ui.pages")} className="mt-4 flex flex-wrap gap-2">
      {previous !== null && (
        <ButtonLink to={address({ before: previous })} rel="prev" icon={<Icon of={Backward} />}>
          {t(words[runs].previous)}
        </ButtonLink>
      )}
      {previous === null && !isFirst && (
        <ButtonLink to={address({})}>{t("ui.pageFirst")}</ButtonLink>
      )}
      {next !== null && (
        <ButtonLink to={address({ after: next })} rel="next">
          {t(words[runs].next)}
          <Icon of={Forward} />
        </ButtonLink>
      )}
    </nav>
  );
}

const words = {
  list: { previous: "ui.pagePrevious", next: "ui.pageNext" },
  time: { previous: "ui.newer", next: "ui.older" },
} as const;

type Place = "after" | "before";

function placedAt(query: URLSearchParams, place: Partial<Record<Place, string>>): URLSearchParams {
  const placed = new URLSearchParams(query);
  placed.delete("after");
  placed.delete("before");
  for (const [name, cursor] of Object.entries(place)) placed.set(name, cursor);
  return placed;
}
