import { useT, useTimes } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { Card } from "#app/ui/card.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { kindOf } from "../case.ts";
import type { QueueLine as Line } from "../case.queries.server.ts";
import { ActPill } from "./act-line.tsx";

/** One case: what it is about, why it is here, and since when or how it ended. */
export function QueueLine({ line }: { line: Line }) {
  const t = useT();
  const times = useTimes();
  const { id, kind, thingKind, title, language, said, reasons, reports, outcome } = line;
  const thing = t(`moderation.thing_${thingKind}`);
  return (
    <Card as="li" interactive className="grid gap-2">
      <h2 className="text-base">
        <CoveringLink to={`/moderation/cases/${id}`}>
          {t("moderation.caseOf", {
            kind: t(`moderation.kind_${kindOf(kind, reports)}`),
            thing,
          })}{" "}
          <span className="font-normal text-ink-muted" lang={language} dir="auto">
            {t(thingKind === "idea" ? "moderation.titled" : "moderation.under", { title })}
          </span>
        </CoveringLink>
      </h2>
      <p lang={language} dir="auto" className="line-clamp-3 break-words">
        {said}
      </p>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
        {outcome !== null && <ActPill kind={outcome} />}
        {reports > 0 && <Pill>{t("moderation.reportCount", { count: reports })}</Pill>}
        {reasons.map((reason) => (
          <Pill key={reason} tone="warning">
            {reason}
          </Pill>
        ))}
        <span>
          {line.closedAt === null
            ? t("moderation.since", { when: times(line.openedAt).absolute })
            : times(line.closedAt).absolute}
        </span>
      </p>
    </Card>
  );
}
