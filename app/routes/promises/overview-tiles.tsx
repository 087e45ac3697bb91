import type { UnitPromises } from "#app/features/ideas/promising/overseeing/overview.queries.server.ts";
import {
  behindAddress,
  percentOf,
  type OverviewPeriod,
} from "#app/features/ideas/promising/overseeing/overview.ts";
import { queueAddress } from "#app/features/ideas/promising/queue/queue-filter.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

interface OverviewTilesProps {
  organisation: UnitPromises;
  weeks: OverviewPeriod;
}

interface Tile {
  name: string;
  figure: string | number;
  note?: string;
  /** The ideas behind the figure. */
  to?: string;
}

/** The organisation in five figures. */
export function OverviewTiles({ organisation, weeks }: OverviewTilesProps) {
  const t = useT();
  const { settled, kept, median, open, overdue, waiting } = organisation;
  const percent = percentOf(kept, settled);
  const figures: readonly Tile[] = [
    {
      name: t("overseeing.kept"),
      figure: percent === null ? "–" : t("overseeing.percent", { percent }),
      note: t("overseeing.keptOf", { kept, settled }),
      ...(percent !== null && { to: behindAddress({ view: "settled", weeks, unitId: null }) }),
    },
    {
      name: t("overseeing.median"),
      figure: median === null ? "–" : t("overseeing.days", { count: median }),
      ...(median !== null && { to: behindAddress({ view: "first", weeks, unitId: null }) }),
    },
    { name: t("overseeing.open"), figure: open, to: queueAddress({ of: "all" }) },
    {
      name: t("overseeing.overdue"),
      figure: overdue,
      to: queueAddress({ of: "all", view: "overdue" }),
    },
    {
      name: t("overseeing.waiting"),
      figure: waiting,
      to: queueAddress({ of: "all", view: "waiting" }),
    },
  ];
  return (
    <dl className="mb-6 grid grid-cols-2 gap-3 lg:grid-cols-5">
      {figures.map(({ name, figure, note, to }) => (
        <div key={name} className="card grid content-start gap-1 p-4">
          <dt className="text-sm text-ink-muted">{name}</dt>
          <dd className="text-2xl font-semibold tabular-nums">
            {to ? (
              <TextLink
                to={to}
                className="inline-block min-w-6"
                aria-label={`${name}: ${String(figure)}`}
              >
                {figure}
              </TextLink>
            ) : (
              figure
            )}
          </dd>
          {note && <dd className="text-sm text-ink-muted">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
