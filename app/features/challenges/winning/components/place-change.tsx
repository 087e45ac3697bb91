/** Who followed when a place had become free: who has which place by it, and why. */
import { useT } from "#app/ui/language/language.tsx";
import type { ShownChange } from "../place-changes.queries.server.ts";

/** A change of places, as it was proposed or announced. */
export function PlaceChange({ change }: { readonly change: ShownChange }) {
  const t = useT();
  const { place, movesUp, reason, moves } = change;
  return (
    <div className="grid gap-2">
      <p>{t(movesUp ? "winning.changedUp" : "winning.changedStay", { place })}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {moves.map(({ id, title, language, from, to }) => (
          <li key={id}>
            <span lang={language} dir="auto" className="font-semibold break-words">
              {title}
            </span>
            {": "}
            {from === null
              ? t("winning.placeOf", { place: to })
              : t("winning.fromTo", { from, to })}
          </li>
        ))}
      </ul>
      <p dir="auto" className="text-ink-muted whitespace-pre-line">
        {reason}
      </p>
    </div>
  );
}
