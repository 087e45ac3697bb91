import { useLocation } from "@remix-run/react";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";

interface GoOnProps {
  readonly challengeId: string;
  readonly phases: readonly Option[];
  readonly answers: Answers;
}

/** Inviting the submissions of a form to another phase, or taking that back: each button sends it to an address of its own. */
export function GoOn({ challengeId, phases, answers }: GoOnProps) {
  const t = useT();
  // So that one comes back to the part of the list from which one went.
  const { search } = useLocation();
  const to = (noun: string) => `/challenges/${challengeId}/screening/${noun}${search}`;
  const [invitations, revocation] = [to("invitations"), to("revocation")];
  return (
    <FormSection id="go-on" title={t("screening.goOn")} lead={t("screening.goOnLead")}>
      <AskChoice name="phaseId" label={t("screening.toPhase")} options={phases} answers={answers} />
      <div className="flex flex-wrap gap-2">
        <Submit formAction={invitations} to={invitations} variant="primary">
          {t("screening.invite")}
        </Submit>
        <Submit formAction={revocation} to={revocation}>
          {t("screening.revoke")}
        </Submit>
      </div>
    </FormSection>
  );
}
