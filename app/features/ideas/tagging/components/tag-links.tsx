import { Link } from "@remix-run/react";
import { useT } from "#app/ui/language/language.tsx";

/** An idea's tags, each leading to all ideas that have it. */
export function TagLinks({ tags, lang }: { tags: readonly string[]; lang: string }) {
  const t = useT();
  return (
    <ul className="flex list-none flex-wrap gap-2 p-0">
      {tags.map((tag) => (
        <li key={tag} className="max-w-full">
          <Link
            to={`/ideas?tag=${encodeURIComponent(tag)}`}
            aria-label={t("tagging.allWith", { tag })}
            className="inline-flex min-h-6 max-w-full rounded-full bg-accent-soft px-3 py-1 text-sm text-accent-ink no-underline hover:underline"
          >
            <span className="truncate" lang={lang}>
              {tag}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
