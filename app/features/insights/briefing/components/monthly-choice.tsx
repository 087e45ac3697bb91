import { Form } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface MonthlyChoiceProps {
  readonly mayChoose: boolean;
  readonly isChosen: boolean;
  /** What the reader has stopped by a link in a mail: briefings, or every mail. */
  readonly stopped: "briefing" | "all" | null;
}

/** Whether one gets the briefing of each month, and the way to change that. */
export function MonthlyChoice({ mayChoose, isChosen, stopped }: MonthlyChoiceProps) {
  const t = useT();
  const isStopped = isChosen && stopped !== null;
  return (
    <TitledSection id="monthly" title={t("briefing.monthlyTitle")} lead={t("briefing.monthlyLead")}>
      {isStopped && (
        <div className="mb-3">
          <Banner tone="warning">
            {stopped === "briefing" ? (
              t("briefing.declinedMail")
            ) : (
              <>
                {t("briefing.declinedAll")}{" "}
                <TextLink to="/me/notifications">{t("briefing.toMails")}</TextLink>
              </>
            )}
          </Banner>
        </div>
      )}
      {!mayChoose && !isChosen && <p className="text-ink-muted">{t("briefing.forLeaders")}</p>}
      {mayChoose && !isStopped && (
        <p className="mb-2">{t(isChosen ? "briefing.gets" : "briefing.getsNot")}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {mayChoose && (!isChosen || stopped === "briefing") && <Choice wish="choose" />}
        {isChosen && <Choice wish="decline" />}
      </div>
    </TitledSection>
  );
}

const labels = { choose: "briefing.choose", decline: "briefing.decline" } as const;

function Choice({ wish }: { readonly wish: keyof typeof labels }) {
  const t = useT();
  return (
    <Form method="post" action="/insights/briefing">
      <input type="hidden" name="wish" value={wish} />
      <Submit to="/insights/briefing">{t(labels[wish])}</Submit>
    </Form>
  );
}
