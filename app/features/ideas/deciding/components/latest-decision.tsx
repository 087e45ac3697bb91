import * as Flag from "lucide-react/icons/flag";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { DecidedStep } from "../steps.queries.server.ts";

/** What was decided last, by whom and why, under the idea's title. */
export function LatestDecision({ step }: { step: DecidedStep }) {
  const t = useT();
  const { relative, absolute } = useTimes()(step.at);
  const { name, who, capacity, capacityOf, reason, html } = step;
  return (
    <section
      aria-label={t("deciding.latest")}
      className="mb-6 grid gap-2 rounded-md border-s-4 border-accent bg-accent-soft px-4 py-3.5"
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="with-icon font-semibold text-accent-ink">
          <Icon of={Flag} />
          {name}
        </span>
        <span className="text-sm">{t("deciding.by", { name: who, capacity, of: capacityOf })}</span>
        <span aria-hidden="true">·</span>
        <Time at={step.at} text={relative} title={absolute} className="text-sm" />
      </p>
      {reason !== null && <p className="font-semibold">{reason}</p>}
      {html !== "" && <Prose safeHtml={html} />}
    </section>
  );
}
