import * as Ask from "lucide-react/icons/list-todo";
import * as Done from "lucide-react/icons/circle-check";
import * as Hand from "lucide-react/icons/user-check";
import * as Reply from "lucide-react/icons/reply";
import * as Undo from "lucide-react/icons/undo-2";
import { wordedDay } from "#app/core/time.ts";
import { Timeline } from "#app/ui/display/timeline.tsx";
import type { IconModule } from "#app/ui/icon.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ActionStepKind } from "../action-request.ts";
import type { ActionStep } from "../action.queries.server.ts";
import { stepWords } from "./move-words.ts";

/** What happened to a request for action, in order. */
export function ActionTimeline({ steps }: { readonly steps: readonly ActionStep[] }) {
  const t = useT();
  const language = useLanguage();
  const times = useTimes();
  return (
    <Timeline
      label={t("acting.course")}
      events={steps.map(({ id, kind, who, text, at, owner, dueDay }) => {
        const { relative, absolute } = times(at);
        const day = dueDay === null ? "" : wordedDay(dueDay, language);
        return {
          id,
          icon: icons[kind],
          what: t(stepWords[kind], { owner: owner ?? "", day }),
          when: <Time at={at} text={relative} title={absolute} />,
          who: who.name,
          why:
            text === "" || kind === "asked" ? undefined : (
              <span className="whitespace-pre-line wrap-anywhere">{text}</span>
            ),
        };
      })}
    />
  );
}

const icons: Readonly<Record<ActionStepKind, IconModule>> = {
  asked: Ask,
  replied: Reply,
  reported: Done,
  accepted: Done,
  reopened: Undo,
  handed_over: Hand,
  withdrawn: Undo,
};
