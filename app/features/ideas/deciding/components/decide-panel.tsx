import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { stages } from "../../components/stage-pill.tsx";
import type { Acting } from "../decision.store.server.ts";
import type { ShownPrepared } from "../prepared.queries.server.ts";
import { awaitsAnswer } from "../../promising/promise.ts";
import { transitionsFrom } from "../transitions.ts";
import type { Stage } from "../../idea.ts";
import { PreparedNote } from "./prepared-note.tsx";

export interface DecidePanelProps {
  idea: { readonly id: string; readonly stage: Stage; readonly answered: boolean };
  /** In which capacity the reader would decide. */
  acting: Pick<Acting, "capacity" | "capacityOf">;
  prepared: ShownPrepared | null;
}

/** Leads those who may answer an idea to a decision: a way for each stage it can go to. */
export function DecidePanel({ idea, acting, prepared }: DecidePanelProps) {
  const t = useT();
  const { capacity, capacityOf } = acting;
  const to = `/ideas/${idea.id}/decision`;
  const ways = transitionsFrom(idea.stage);
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="decide" className="card card-padded grid gap-3">
      <h2 id="decide" className="text-base">
        {t(awaitsAnswer(idea) ? "deciding.panel" : "deciding.panelNext")}
      </h2>
      <p className="text-sm text-ink-muted">
        {t("deciding.panelLead", { capacity, of: capacityOf })}
      </p>
      {prepared ? (
        <>
          <PreparedNote ideaId={idea.id} prepared={prepared} />
          <ButtonLink to={to} variant="primary">
            {t("deciding.decide")}
          </ButtonLink>
        </>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {ways.map((way) => (
            <li key={way.to}>
              <ButtonLink to={`${to}?to=${way.to}`} size="small">
                {t(stages[way.to].label)}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
