import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { organisationId } from "#app/core/ids.ts";
import { unitCalendars } from "#app/features/people/calendars/calendars.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("calendars.title"),
  units: await unitCalendars(actor),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whose calendars there are: the organisation's, and what units say of their own. */
export default function Calendars() {
  const t = useT();
  const { title, units } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader title={title} lead={t("calendars.lead")} />
      <section className="card card-padded grid gap-1">
        <h2 className="text-lg">
          <TextLink to={`/admin/calendars/${organisationId}`}>
            {t("calendars.organisation")}
          </TextLink>
        </h2>
        <p className="text-ink-muted">{t("calendars.organisationLead")}</p>
      </section>
      <TitledSection id="units" title={t("calendars.units")} lead={t("calendars.unitsLead")}>
        <ul className="card divide-y divide-line">
          {units.map((unit) => (
            <UnitLine key={unit.id} unit={unit} />
          ))}
        </ul>
      </TitledSection>
    </div>
  );
}

type Unit = ReturnType<typeof useLoaderData<typeof loader>>["units"][number];

function UnitLine({ unit: { id, name, depth, worked, closed } }: { unit: Unit }) {
  const t = useT();
  const own = [
    ...(worked === null ? [] : [t("calendars.ownWeek")]),
    ...(closed === 0 ? [] : [t("calendars.ownClosed", { count: closed })]),
  ];
  return (
    <li className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 px-4 py-1 sm:px-5">
      <span className={indents[Math.min(depth, indents.length - 1)]}>
        <TextLink quiet to={`/admin/calendars/${id}`}>
          {name}
        </TextLink>
      </span>
      <span className="text-sm text-ink-muted">
        {own.length === 0 ? t("calendars.asAbove") : own.join(", ")}
      </span>
    </li>
  );
}

const indents = ["font-semibold", "ps-5", "ps-10", "ps-15", "ps-20", "ps-25"];
