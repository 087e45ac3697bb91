import { useT } from "#app/ui/language/language.tsx";
import type { ShownOrigin } from "../idea-origin.queries.server.ts";

/** Where an idea was brought in from, and what it had there; the figures are no votes or comments of ours. */
export function OriginNote({ origin }: { origin: ShownOrigin | null }) {
  const t = useT();
  if (!origin) return null;
  const { importName, author, votes, comments, url } = origin;
  const parts = [
    t("origin.from", { name: importName }),
    ...(author === "" ? [] : [t("origin.author", { name: author })]),
    ...(votes === null ? [] : [t("origin.votes", { count: votes })]),
    ...(comments === null ? [] : [t("origin.comments", { count: comments })]),
  ];
  return (
    <p className="mb-8 text-sm break-words text-ink-muted">
      {parts.join(" · ")}
      {/^https?:\/\//i.test(url) && (
        <>
          {" · "}
          <a href={url} rel="nofollow noreferrer" className="text-accent underline">
            {t("origin.link")}
          </a>
        </>
      )}
    </p>
  );
}
