import * as Check from "lucide-react/icons/circle-check";
import * as Pause from "lucide-react/icons/circle-pause";
import * as Clock from "lucide-react/icons/clock";
import * as Alert from "lucide-react/icons/triangle-exclamation-point";
import { ButtonLink } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Stage } from "../../idea.ts";
import type { IdeaPromise, ShownPromise } from "../idea-promise.queries.server.ts";
import { AnswerLink } from "./answer-link.tsx";
import { usePromiseText } from "./use-promise-text.ts";

interface PromisePanelProps extends IdeaPromise {
  idea: { readonly id: string; readonly stage: Stage };
}

/** By when an idea is answered, or when it was; and for those who may answer, a way to ask its author. */
export function PromisePanel({ idea, promise, past, can }: PromisePanelProps) {
  const t = useT();
  if (!promise && !can.ask) return null;
  return (
    <section aria-labelledby="promise" className="card card-padded grid gap-2">
      <h2 id="promise" className="text-base">
        {t("promising.title")}
      </h2>
      {promise && <Told idea={idea} promise={promise} />}
      {promise?.state === "paused" && <Hint>{t("promising.pausedHint")}</Hint>}
      {promise?.state === "overdue" && <Hint>{t("promising.overdueHint")}</Hint>}
      {past && <Told idea={idea} promise={past} />}
      {can.ask && (
        <>
          <Hint>{t("promising.askHint")}</Hint>
          <div>
            <ButtonLink to={`/ideas/${idea.id}/question`} size="small">
              {t("promising.ask")}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

/** A sentence about a promise, and the way to what answered it. */
function Told({ idea, promise }: { idea: PromisePanelProps["idea"]; promise: ShownPromise }) {
  const t = useT();
  const textOf = usePromiseText();
  const { state, answer } = promise;
  return (
    <>
      <PromiseLine state={state}>{textOf(promise, idea.stage)}</PromiseLine>
      {answer && (
        <p className="ps-6 text-sm">
          <AnswerLink ideaId={idea.id} answer={answer} className="quiet-link">
            {t(answer.kind === "decision" ? "promising.toDecision" : "promising.toAnswer")}
          </AnswerLink>
        </p>
      )}
    </>
  );
}

function Hint({ children }: { children: string }) {
  return <p className="text-sm text-ink-muted">{children}</p>;
}

/** A sentence about a promise with the sign of its state. */
export function PromiseLine({
  state,
  children,
}: {
  state: ShownPromise["state"];
  children: string;
}) {
  const { icon, look } = looks[state];
  return (
    <p className={classNames("flex items-start gap-2", look)}>
      <Icon of={icon} className="mt-0.5 shrink-0" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

const looks: Readonly<Record<ShownPromise["state"], { icon: IconModule; look: string }>> = {
  waiting: { icon: Clock, look: "" },
  paused: { icon: Pause, look: "text-info-ink" },
  overdue: { icon: Alert, look: "text-danger" },
  kept: { icon: Check, look: "text-success" },
  late: { icon: Check, look: "" },
  answered: { icon: Check, look: "" },
};
