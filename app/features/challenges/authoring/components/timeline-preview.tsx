import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Time } from "#app/ui/time.tsx";
import type { WrittenPhase } from "../written.ts";

/** The phases in their order, with what is known of when they are. */
export function TimelinePreview({ phases }: { phases: readonly WrittenPhase[] }) {
  const t = useT();
  return (
    <ol className="grid gap-3">
      {phases.map(({ id, name, startsAt, endsAt, takesSubmissions }, n) => (
        <li key={id} className="grid gap-0.5">
          <span className="font-semibold">
            {name || t("authoring.phaseNumber", { number: n + 1 })}
          </span>
          <span>
            <Moment at={startsAt} /> – <Moment at={endsAt} />
          </span>
          <span className="text-sm text-ink-muted">
            {t(takesSubmissions ? "authoring.phaseOpen" : "authoring.phaseShut")}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Moment({ at }: { at: Date | null }) {
  const t = useT();
  const times = useTimes();
  if (at === null) return <>{t("authoring.notSetYet")}</>;
  const moment = at.toISOString();
  const { absolute } = times(moment);
  return <Time at={moment} text={absolute} title={absolute} />;
}
