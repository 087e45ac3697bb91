import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { catalogueAddress } from "../badge/catalogue-filter.ts";

/** A badge's tags, each of which leads to all badges that have it. */
export function TagLinks({ tags }: { tags: readonly string[] }) {
  const t = useT();
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t("badge.tagsTitle")} className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag} className="max-w-full">
          <TextLink
            to={catalogueAddress({ tag })}
            quiet
            aria-label={t("badge.taggedWith", { tag })}
            className="inline-block max-w-full truncate rounded-full bg-accent-soft px-3 text-sm text-accent-ink"
            dir="auto"
          >
            {tag}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
