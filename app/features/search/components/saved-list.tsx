import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { searchAddress, type SavedSearch } from "../saved-search.ts";

/** Beside the results: what one has saved. Nothing while there is none. */
export function SavedList({ searches }: { searches: readonly SavedSearch[] }) {
  const t = useT();
  if (searches.length === 0) return null;
  return (
    <section aria-labelledby="saved-searches" className="card card-padded text-sm">
      <h2 id="saved-searches" className="mb-3 text-base">
        {t("search.saved")}
      </h2>
      <ul className="grid gap-1.5">
        {searches.map(({ id, name, query }) => (
          <li key={id}>
            <TextLink to={searchAddress({ q: query })}>{name}</TextLink>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <TextLink to="/searches">{t("search.savedAll")}</TextLink>
      </p>
    </section>
  );
}
