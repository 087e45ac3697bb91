import { TermsFold } from "#app/features/challenges/entering/components/terms-fold.tsx";
import type { EditForm } from "#app/features/challenges/entering/edit-form.queries.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { SaveState } from "./use-entry-autosave.ts";

interface EntryEndProps {
  readonly form: EditForm;
  readonly answers: Answers;
  readonly saving: SaveState;
}

/** The end of the form: what one confirms, and its buttons. */
export function EntryEnd({ form, answers, saving }: EntryEndProps) {
  const t = useT();
  const hydrated = useHydrated();
  const { id, asks, can, state, terms, challenge, waitsForOthers } = form;
  return (
    <FormSection id="end" title={t(can.handOver ? "entering.sectionHand" : "entering.sectionEnd")}>
      {asks.nameless && (
        <Checkbox
          name="isNameless"
          label={t("entering.nameless")}
          defaultChecked={answers.ticked("isNameless")}
          error={answers.error("isNameless")}
        />
      )}
      {answers.error("files") !== undefined && (
        <p id="files-missing" className="font-semibold text-danger">
          {t("entering.fileMissing")}
        </p>
      )}
      {!can.handOver && (
        <>
          <TermsFold terms={terms} lang={challenge.language} />
          {!form.hasAccepted && (
            <Checkbox
              name="accepts"
              label={t("entering.accept", { version: terms.version })}
              defaultChecked={answers.ticked("accepts")}
              error={answers.error("accepts")}
            />
          )}
        </>
      )}
      {waitsForOthers.length > 0 && (
        <Banner tone="warning">
          {t("entering.termsOthersNames", { names: waitsForOthers.join(", ") })}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {!can.handOver && <Submit variant="primary">{t(submitWord(state, can.confirm))}</Submit>}
        {state === "draft" && (
          <Button formAction={`/submissions/${id}/draft`} formNoValidate>
            {t("entering.saveDraft")}
          </Button>
        )}
        {state === "draft" && !hydrated && (
          <Button formAction={`/submissions/${id}/draft?then=files`} formNoValidate>
            {t("entering.saveThenFiles")}
          </Button>
        )}
        {can.handOver && (
          <Button formAction={`/submissions/${id}/draft?then=hand-over`} variant="primary">
            {t("entering.handOver")}
          </Button>
        )}
        {can.confirm && (
          <Button formAction={`/submissions/${id}/refusal`} variant="danger">
            {t("entering.refuse")}
          </Button>
        )}
        <span role="status" className="text-sm text-ink-muted">
          {saving !== "untouched" && t(savingWords[saving])}
        </span>
      </div>
    </FormSection>
  );
}

function submitWord(state: string, confirms: boolean) {
  if (confirms) return "entering.confirm" as const;
  return state === "draft" ? ("entering.submit" as const) : ("entering.submitAgain" as const);
}

const savingWords = {
  saving: "entering.saving",
  saved: "entering.saved",
  failed: "entering.saveFailed",
  signedOut: "entering.saveSignedOut",
  overtaken: "entering.saveStopped",
} as const satisfies Record<Exclude<SaveState, "untouched">, string>;
