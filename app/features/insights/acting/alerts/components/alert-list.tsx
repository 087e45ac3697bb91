import { Form } from "@remix-run/react";
import { wordedDay } from "#app/core/time.ts";
import { Button } from "#app/ui/button.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { valueText } from "../../measure.ts";
import { alertText } from "../alert-words.ts";
import type { ListedAlert } from "../alert.queries.server.ts";

/** One's alerts, with what was found last and when they were crossed. */
export function AlertList({ alerts }: { readonly alerts: readonly ListedAlert[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <RowList>
      {alerts.map((alert) => {
        const named = alertText(alert, { t, language });
        return (
          <Row key={alert.id}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="text-base">{named}</h3>
              {alert.isBeyond && alert.reading === "told" && (
                <Pill tone="warning">{t(`acting.beyond_${alert.side}`)}</Pill>
              )}
            </div>
            <p>{t(`acting.rhythm_${alert.rhythm}`)}</p>
            <Found alert={alert} />
            {alert.crossings.length > 0 && (
              <ul className="list-disc ps-5 text-sm text-ink-muted">
                {alert.crossings.map(({ from, to }) => (
                  <li key={to}>
                    {t("acting.crossedIn", {
                      from: wordedDay(from, language),
                      to: wordedDay(to, language),
                    })}
                  </li>
                ))}
              </ul>
            )}
            <Form method="post" action={`/insights/alerts/${alert.id}/removal`}>
              <Button size="small" variant="quiet" aria-label={t("acting.removeAlert", { named })}>
                {t("acting.remove")}
              </Button>
            </Form>
          </Row>
        );
      })}
    </RowList>
  );
}

/** What was found when it was looked at last: a number, nothing, or that it cannot be told. */
function Found({ alert }: { readonly alert: ListedAlert }) {
  const t = useT();
  const language = useLanguage();
  const { checkedTo, reading, figure } = alert;
  if (checkedTo === null || reading === null)
    return <p className="text-sm text-ink-muted">{t("acting.notLooked")}</p>;
  const day = wordedDay(checkedTo, language);
  if (reading === "hidden")
    return <p className="text-sm text-ink-muted">{t("acting.foundHidden", { day })}</p>;
  if (reading === "nothing")
    return <p className="text-sm text-ink-muted">{t("acting.foundNothing", { day })}</p>;
  const value = valueText(figure, alert.found ?? Infinity, { t, language });
  return <p className="text-sm text-ink-muted">{t("acting.foundValue", { day, value })}</p>;
}
