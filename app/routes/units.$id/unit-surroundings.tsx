import type { UnitPage } from "#app/features/people/directory/unit-page.queries.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** Who manages the unit, and what lies below it. */
export function UnitSurroundings({ unit }: { unit: UnitPage }) {
  return (
    <div className="grid gap-4">
      <Managers unit={unit} />
      {unit.subUnits.length > 0 && <SubUnits units={unit.subUnits} />}
    </div>
  );
}

function Managers({ unit: { managers, managersOf } }: { unit: UnitPage }) {
  const t = useT();
  return (
    <Card>
      <section aria-labelledby="managers">
        <h2 id="managers" className="mb-3 text-base">
          {t("directory.managers")}
        </h2>
        {managers.length === 0 && (
          <p className="text-sm text-ink-muted">{t("directory.managersNone")}</p>
        )}
        {managersOf && (
          <p className="mb-3 text-sm text-ink-muted">
            {t("directory.managersAbove", { unit: managersOf.name })}
          </p>
        )}
        <ul className="grid gap-3">
          {managers.map(({ id, name, jobTitle }) => (
            <li key={id} className="flex gap-2.5">
              <Avatar name={name} size="small" />
              <div className="min-w-0 text-sm">
                <TextLink to={`/people/${id}`} quiet className="font-semibold">
                  {name}
                </TextLink>
                <p className="text-ink-muted">{jobTitle}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}

function SubUnits({ units }: { units: UnitPage["subUnits"] }) {
  const t = useT();
  return (
    <Card>
      <section aria-labelledby="sub-units">
        <h2 id="sub-units" className="mb-3 text-base">
          {t("directory.subUnits")}
        </h2>
        <ul className="grid gap-2 text-sm">
          {units.map(({ id, name, people }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-3">
              <TextLink to={`/units/${id}`} quiet>
                {name}
              </TextLink>
              <span className="text-ink-muted">{t("directory.unitPeople", { count: people })}</span>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}
