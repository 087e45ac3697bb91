import type { MessageKey } from "#app/core/words.ts";
import { Timeline } from "#app/ui/display/timeline.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { AwardStep } from "../award-page.queries.server.ts";
import type { NominationStep } from "../nomination-page.queries.server.ts";
import { awardStepWords, nominationStepWords } from "./award-words.ts";

/** What happened to an award, for those whom it concerns. */
export function AwardSteps({ steps }: { readonly steps: readonly AwardStep[] }) {
  return <Steps steps={steps.map((step) => ({ ...step, says: awardStepWords(step) }))} />;
}

/** What happened to a nomination, with the reasons that were given. */
export function NominationSteps({ steps }: { readonly steps: readonly NominationStep[] }) {
  return <Steps steps={steps.map((step) => ({ ...step, says: nominationStepWords[step.to] }))} />;
}

interface Step extends Pick<AwardStep, "id" | "who" | "reason" | "at"> {
  readonly says: MessageKey;
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const t = useT();
  const times = useTimes();
  const events = steps.map(({ id, says, who, reason, at }, n) => {
    const { absolute } = times(at);
    return {
      id,
      what: t(says),
      when: <Time at={at} text={absolute} title={absolute} />,
      state: n === steps.length - 1 ? ("current" as const) : ("past" as const),
      ...(who && { who: who.name }),
      ...(reason !== "" && { why: reason }),
    };
  });
  return (
    <TitledSection id="steps" title={t("awarding.steps")}>
      <Timeline label={t("awarding.steps")} events={events} />
    </TitledSection>
  );
}
