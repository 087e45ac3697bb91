import { Form } from "@remix-run/react";
import type {
  ShownAbsence,
  StandIn,
} from "#app/features/people/absences/absence.queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLanguage, useT, useTimeZone } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

/** One's absences: to come, now, and over. */
export function AbsenceList({ absences }: { absences: readonly ShownAbsence[] }) {
  const t = useT();
  if (absences.length === 0) return <EmptyState title={t("absences.none")} />;
  return (
    <ul aria-label={t("absences.list")} className="card divide-y divide-line">
      {absences.map((absence) => (
        <AbsenceLine key={absence.id} absence={absence} />
      ))}
    </ul>
  );
}

/** For whom one stands in, and when; nothing while there is nobody. */
export function StandInList({ standIns }: { standIns: readonly StandIn[] }) {
  const t = useT();
  const day = useDay();
  if (standIns.length === 0) return null;
  return (
    <section aria-labelledby="stand-ins" className="mt-8">
      <h2 id="stand-ins" tabIndex={-1} className="scroll-mt-24 text-xl">
        {t("absences.standIns")}
      </h2>
      <p className="mt-1 mb-3 text-ink-muted">{t("absences.standInsText")}</p>
      <ul className="card divide-y divide-line">
        {standIns.map(({ id, personId, name, from, last, state }) => (
          <li key={id} className="px-4 py-2.5 sm:px-5">
            <TextLink to={`/people/${personId}`} className="font-semibold">
              {name}
            </TextLink>
            {state === "now" && <Pill className="ms-2">{t("absences.now")}</Pill>}
            <span className="block text-sm text-ink-muted">
              {t("absences.span", { from: day(from), last: day(last) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useDay(): (moment: string) => string {
  const day = new Intl.DateTimeFormat(useLanguage() === "en" ? "en-GB" : "fr-FR", {
    dateStyle: "long",
    timeZone: useTimeZone(),
  });
  return (moment) => day.format(new Date(moment));
}

function AbsenceLine({ absence: { id, deputy, from, last, state } }: { absence: ShownAbsence }) {
  const t = useT();
  const day = useDay();
  const first = day(from);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="min-w-0 flex-1">
        <span className="font-semibold">
          {t("absences.span", { from: first, last: day(last) })}
        </span>
        {state !== "to-come" && <Pill className="ms-2">{t(`absences.${state}`)}</Pill>}
        <span className="block text-sm text-ink-muted">
          {t("absences.standsIn", { name: deputy })}
        </span>
      </span>
      {state !== "over" && (
        <Form method="post" action={`/me/absences/${id}/end`} preventScrollReset>
          <Button size="small" aria-label={t("absences.takeBackLabel", { from: first })}>
            {t(state === "now" ? "absences.comeBack" : "absences.takeBack")}
          </Button>
        </Form>
      )}
    </li>
  );
}
