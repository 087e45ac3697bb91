import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { EvaluationState } from "../../evaluation.ts";

interface OwnEntriesProps {
  readonly phaseId: string;
  readonly entries: readonly {
    readonly alias: string;
    readonly title: string;
    readonly language: string;
    readonly state: EvaluationState;
  }[];
}

/** What one has been assigned, in the order of the aliases; what one stepped aside from leads nowhere. */
export function OwnEntries({ phaseId, entries }: OwnEntriesProps) {
  const t = useT();
  if (entries.length === 0) return <p>{t("scoring.nothingAssigned")}</p>;
  return (
    <RowList>
      {entries.map(({ alias, title, language, state }) => (
        <Row key={alias}>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0">
              <span className="me-2 font-mono text-sm text-ink-muted">{alias}</span>
              {state === "recused" ? (
                <span className="text-ink-muted">{t("scoring.noLonger")}</span>
              ) : (
                <TextLink
                  quiet
                  to={`/judging/${phaseId}/${alias}`}
                  lang={language}
                  className="font-semibold break-words"
                >
                  {title}
                </TextLink>
              )}
            </span>
            <Pill tone={states[state].tone}>{t(states[state].label)}</Pill>
          </div>
        </Row>
      ))}
    </RowList>
  );
}

const states: Readonly<
  Record<EvaluationState, { readonly tone: PillTone; readonly label: MessageKey }>
> = {
  assigned: { tone: "info", label: "judging.stateAssigned" },
  draft: { tone: "warning", label: "judging.stateDraft" },
  completed: { tone: "success", label: "judging.stateCompleted" },
  recused: { tone: "neutral", label: "judging.stateRecused" },
};
