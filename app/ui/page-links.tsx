/** The way through a list that comes in pages: links, so that it works without JavaScript. */
import { useLocation, useSearchParams } from "@remix-run/react";

import { ButtonLink } from "./button.tsx";
import { useT } from "./language/language.tsx";

/** Renders nothing when everything is on one page; `next` is the cursor after the last row shown. */
export function PageLinks({ next }: { next: string | null }) {
  const t = useT();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const page = (after?: string) => `${pathname}?${placedAt(query, after).toString()}`;
  const isFirst = !query.get("after");
  if (isFirst && next === null) return null;
  return (
    <nav aria-label={t("ui.pages")} className="mt-4 flex flex-wrap gap-2">
      {!isFirst && <ButtonLink to={page()}>{t("ui.pageFirst")}</ButtonLink>}
      {next !== null && (
        <ButtonLink to={page(next)} rel="next">
          {t("ui.more")}
        </ButtonLink>
      )}
    </nav>
  );
}

function placedAt(query: URLSearchParams, after?: string): URLSearchParams {
  const placed = new URLSearchParams(query);
  placed.delete("after");
  if (after !== undefined) placed.set("after", after);
  return placed;
}
