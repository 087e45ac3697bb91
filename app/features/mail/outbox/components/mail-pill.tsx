import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import type { MailState } from "../../mail.ts";

/** Where a mail stands. */
export function MailPill({ state }: { state: MailState }) {
  const t = useT();
  return <Pill tone={tones[state]}>{t(`outbox.state_${state}`)}</Pill>;
}

const tones: Record<MailState, PillTone> = {
  waiting: "info",
  sent: "success",
  failed: "danger",
  suppressed: "neutral",
};
