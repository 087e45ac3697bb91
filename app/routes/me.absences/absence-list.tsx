import { Form } from "@remix-run/react";
import type { ShownAbsence } from "#app/features/people/absences/absence.queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLanguage, useT, useTimeZone } from "#app/ui/language/language.tsx";
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

function AbsenceLine({ absence: { id, deputy, from, last, state } }: { absence: ShownAbsence }) {
  const t = useT();
  const zone = useTimeZone();
  const day = new Intl.DateTimeFormat(useLanguage() === "en" ? "en-GB" : "fr-FR", {
    dateStyle: "long",
    timeZone: zone,
  });
  const first = day.format(new Date(from));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="min-w-0 flex-1">
        <span className="font-semibold">
          {t("absences.span", { from: first, last: day.format(new Date(last)) })}
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
