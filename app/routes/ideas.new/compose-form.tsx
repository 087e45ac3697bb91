import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { AttachFiles } from "#app/features/files/components/attach-files.tsx";
import type { ChoosingRules } from "#app/features/files/file-rules.ts";
import type { ShownFile } from "#app/features/files/files.queries.server.ts";
import type { AskedQuestion } from "#app/features/ideas/asking/question.queries.server.ts";
import { CoAuthorsField } from "#app/features/ideas/coauthoring/components/co-authors-field.tsx";
import { IdeaFields } from "#app/features/ideas/components/idea-fields.tsx";
import { CategoryAsks } from "#app/features/ideas/intake/category-asks.tsx";
import type { AskedIntake } from "#app/features/ideas/intake/intake.queries.server.ts";
import { ColleagueField } from "#app/features/ideas/recording/components/colleague-field.tsx";
import { TagsField } from "#app/features/ideas/tagging/components/tags-field.tsx";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { Option } from "#app/ui/select.tsx";
import { DraftSign } from "./draft-sign.tsx";
import { useAutosave } from "./use-autosave.ts";

/** The form's id, for what stands beside it. */
export const composeForm = "compose";

interface ComposeFormProps {
  draftId: string;
  standing: Readonly<Record<string, string>>;
  categories: readonly { id: string; name: string }[];
  intakes: readonly AskedIntake[];
  questions: readonly AskedQuestion[];
  /** Whether this person may post under a pseudonym, where a category allows it. */
  mayBeUnnamed: boolean;
  units: readonly { id: string; name: string; depth: number }[];
  knownTags: readonly string[];
  /** For whom it may be written down, without JavaScript. */
  colleagues: readonly Option[];
  /** Who may be invited as co-author, without JavaScript. */
  invitable: readonly Option[];
  refused: RefusedForm | undefined;
  files: readonly ShownFile[];
  fileRules: ChoosingRules;
  /** Whether similar ideas have just been shown, so that sending it once more posts it. */
  similarSeen: boolean;
  /** What stands under the title while it is written. */
  underTitle: ReactNode;
}

/** The guided form of a new idea; what is typed is kept as a draft. */
export function ComposeForm(props: ComposeFormProps) {
  const {
    standing,
    categories,
    intakes,
    questions,
    mayBeUnnamed,
    units,
    knownTags,
    colleagues,
    invitable,
    refused,
    similarSeen,
    underTitle,
    ...given
  } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  // A refused form goes on with the draft it came with.
  const draftId = refused?.values["draftId"] ?? given.draftId;
  const answers = useAnswers(refused, standing);
  const pending = useNavigation().formAction === "/ideas/new";
  const hydrated = useHydrated();
  const saving = useAutosave(form, draftId);
  const { touch } = saving;
  useEffect(() => {
    if (refused) touch();
  }, [refused, touch]);
  const publish = similarSeen ? "search.postAnyway" : "composing.publish";
  return (
    <Stack>
      <Form
        ref={form}
        id={composeForm}
        method="post"
        action="/ideas/new"
        noValidate
        onInput={touch}
        onSubmit={saving.stop}
        data-kept=""
      >
        {/* What Enter in a field presses; the first button otherwise could be one that gives this idea up. */}
        <button hidden tabIndex={-1} />
        {similarSeen && <input type="hidden" name="similarSeen" value="yes" />}
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="draftId" value={draftId} />
          <IdeaFields answers={answers} categories={categories} underTitle={underTitle}>
            <CategoryAsks
              answers={answers}
              intakes={intakes}
              questions={questions}
              asksName={mayBeUnnamed}
              showAgain={`/drafts/${draftId}?then=form`}
            />
            <TagsField answers={answers} known={knownTags} />
            <AskChoice
              name="unitId"
              label={t("ideas.unit")}
              hint={t("composing.unitHint")}
              answers={answers}
              options={unitOptions(units)}
            />
            <CoAuthorsField
              answers={answers}
              colleagues={invitable}
              search={findColleagues}
              showMore={`/drafts/${draftId}?then=form`}
            />
            <AskChoice
              name="language"
              label={t("composing.language")}
              answers={answers}
              options={[
                { value: "en", label: t("people.languageEn") },
                { value: "fr", label: t("people.languageFr") },
              ]}
            />
            <ColleagueField answers={answers} colleagues={colleagues} search={findColleagues} />
          </IdeaFields>
        </Stack>
      </Form>
      <AttachFiles
        subject={{ kind: "idea", id: draftId }}
        at={`/ideas/${draftId}/files`}
        files={given.files}
        rules={given.fileRules}
        prepare={saving.ensure}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button form={composeForm} variant="primary" pending={pending}>
          {t(pending ? "composing.publishing" : publish)}
        </Button>
        <Button form={composeForm} formAction={`/drafts/${draftId}`} variant="quiet">
          {t("composing.saveDraft")}
        </Button>
        {!hydrated && (
          <Button form={composeForm} formAction={`/drafts/${draftId}?then=files`} variant="quiet">
            {t("attaching.saveFirst")}
          </Button>
        )}
        <DraftSign state={saving.state} />
      </div>
    </Stack>
  );
}
