import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Acting } from "../decision.store.server.ts";

interface DecidePanelProps {
  ideaId: string;
  /** In which capacity the reader would decide. */
  acting: Pick<Acting, "capacity" | "capacityOf">;
}

/** Leads those who may answer an idea to its decision. */
export function DecidePanel({ ideaId, acting: { capacity, capacityOf } }: DecidePanelProps) {
  const t = useT();
  return (
    <section aria-labelledby="decide" className="card card-padded grid gap-3">
      <h2 id="decide" className="text-base">
        {t("deciding.panel")}
      </h2>
      <p className="text-sm text-ink-muted">
        {t("deciding.panelLead", { capacity, of: capacityOf })}
      </p>
      <ButtonLink to={`/ideas/${ideaId}/decision`} variant="primary">
        {t("deciding.decide")}
      </ButtonLink>
    </section>
  );
}
