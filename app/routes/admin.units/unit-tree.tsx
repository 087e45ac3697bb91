import type { UnitLine } from "#app/features/people/administration.queries.server.ts";
import { TextLink } from "#app/ui/link.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Every unit below the one it belongs to, each a link to its own page. */
export function UnitTree({ units }: { units: readonly UnitLine[] }) {
  const t = useT();
  return (
    <ul className="card divide-y divide-line">
      {units.map(({ id, name, depth, people }) => (
        <li key={id} className="flex min-h-11 items-center justify-between gap-4 px-4 py-1 sm:px-5">
          <span className={indents[Math.min(depth, indents.length - 1)]}>
            <TextLink quiet to={`/admin/units/${id}`}>
              {name}
            </TextLink>
          </span>
          <span className="shrink-0 text-sm text-ink-muted tabular-nums">
            {t("people.unitPeople", { count: people })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const indents = ["font-semibold", "ps-5", "ps-10", "ps-15", "ps-20", "ps-25"];
