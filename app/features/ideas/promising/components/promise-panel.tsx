import * as Check from "lucide-react/icons/circle-check";
import * as Pause from "lucide-react/icons/circle-pause";
import * as Clock from "lucide-react/icons/clock";
import * as Alert from "lucide-react/icons/triangle-exclamation-point";
import { ButtonLink } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import type { Stage } from "../../idea.ts";
import { stepAnchor } from "../../deciding/decision.ts";
import type { IdeaPromise, PromiseAnswer, ShownPromise } from "../idea-promise.queries.server.ts";
import { usePromiseText } from "./use-promise-text.ts";

interface PromisePanelProps extends IdeaPromise {
  idea: { readonly id: string; readonly stage: Stage };
}

/** By when an idea is answered, or when it was; and for those who may answer, a way to ask its author. */
export function PromisePanel({ idea, promise, past, can }: PromisePanelProps) {
  const t = useT();
  const textOf = usePromiseText();
  if (!promise && !can.ask) return null;
  return (
    <section aria-labelledby="promise" className="card card-padded grid gap-2">
      <h2 id="promise" className="text-base">
        {t("promising.title")}
      </h2>
      {promise && <PromiseLine state={promise.state}>{textOf(promise, idea.stage)}</PromiseLine>}
      {promise?.answer && <AnswerLink answer={promise.answer} />}
      {promise?.state === "paused" && <Hint>{t("promising.pausedHint")}</Hint>}
      {promise?.state === "overdue" && <Hint>{t("promising.overdueHint")}</Hint>}
      {past && (
        <>
          <PromiseLine state={past.state}>{textOf(past, idea.stage)}</PromiseLine>
          {past.answer && <AnswerLink answer={past.answer} />}
        </>
      )}
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

/** Leads to what was answered: a step of the idea's course, or a comment in its place. */
function AnswerLink({ answer: { kind, id } }: { answer: PromiseAnswer }) {
  const t = useT();
  return (
    <p className="ps-6 text-sm">
      {kind === "decision" ? (
        <a href={`#${stepAnchor(id)}`} className="quiet-link">
          {t("promising.toDecision")}
        </a>
      ) : (
        <RowLink to={`/comments/${id}`} className="quiet-link">
          {t("promising.toAnswer")}
        </RowLink>
      )}
    </p>
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
