import { wordedDay } from "#app/core/time.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { nameOf } from "../../../figures/sentence.ts";
import type { ActionLine } from "../action.queries.server.ts";
import { StatePill } from "./state-pill.tsx";

interface ActionListProps {
  readonly actions: readonly ActionLine[];
  /** Of the headings in it. */
  readonly level?: "h2" | "h3";
}

/** Requests for action under one another, each leading to its page. */
export function ActionList({ actions, level: Heading = "h3" }: ActionListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <RowList>
      {actions.map((action) => (
        <Row key={action.id}>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="text-base leading-snug">
              <RowLink
                to={`/insights/actions/${action.id}`}
                className="text-ink no-underline hover:text-accent"
              >
                {t("acting.figureOf", { figure: nameOf(action.figure, t), unit: action.unitName })}
              </RowLink>
            </Heading>
            <StatePill state={action.state} isLate={action.isLate} />
          </div>
          <p className="line-clamp-2 max-w-[75ch] wrap-anywhere">{action.asked}</p>
          <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-muted">
            <span>{t("acting.ownedBy", { name: action.owner.name })}</span>
            <span>{t("acting.dueBy", { day: wordedDay(action.dueDay, language) })}</span>
          </p>
        </Row>
      ))}
    </RowList>
  );
}
