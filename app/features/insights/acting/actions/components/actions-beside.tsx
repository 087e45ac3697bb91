import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { nameOf, type FigureName } from "../../../figures/sentence.ts";
import { newActionAddress } from "../new-action-address.ts";
import type { ActionLine } from "../action.queries.server.ts";
import { ActionList } from "./action-list.tsx";

interface ActionsBesideProps {
  readonly figure: FigureName;
  /** The unit that is looked at; null: the whole organisation. */
  readonly unit: string | null;
  /** The name of the period that is looked at, such as 2031-W10..2031-W13. */
  readonly period: string;
  /** What actionsBeside() answered. */
  readonly actions: readonly ActionLine[];
  /** Whether the reader may ask for action. */
  readonly mayAsk: boolean;
}

/**
 * What was asked about a figure, beside it until it is done; and the way to ask for something. The page keeps it current
 * with useLiveActions().
 */
export function ActionsBeside(props: ActionsBesideProps) {
  const { figure, unit, period, actions, mayAsk } = props;
  const t = useT();
  if (actions.length === 0 && !mayAsk) return null;
  return (
    <div className="grid gap-2">
      {actions.length > 0 && (
        <>
          <p className="text-sm font-semibold">{t("acting.besideTitle")}</p>
          <ActionList actions={actions} />
        </>
      )}
      {mayAsk && (
        <div>
          <ButtonLink
            size="small"
            to={newActionAddress({ figure, unit, period })}
            aria-label={t("acting.askAbout", { figure: nameOf(figure, t) })}
          >
            {t("acting.ask")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
