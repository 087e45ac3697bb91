import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { sectionWords } from "#app/features/challenges/authoring/components/lack-words.ts";
import {
  rowsOf,
  type Choices,
} from "#app/features/challenges/authoring/components/section-form.ts";
import type { Section } from "#app/features/challenges/authoring/lack.ts";
import type { Fields } from "#app/features/challenges/authoring/rows.ts";
import { Button } from "#app/ui/button.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { leadWords } from "./lead-words.ts";
import { Overtaken } from "./overtaken.tsx";
import { SaveSign } from "./save-sign.tsx";
import { SectionMistakes } from "./section-mistakes.tsx";
import { sectionFieldsets } from "./section-fieldset.tsx";
import type { SaveState } from "./section-saving.ts";
import { useSectionForm } from "./use-section-form.ts";

interface SectionEditorProps {
  challengeId: string;
  section: Section;
  /** The page that follows. */
  next: string;
  standing: Fields;
  revision: number;
  editedBy: string;
  choices: Choices;
  /** Staff see it: it is changed by its button alone. */
  isPublic: boolean;
  refused: RefusedForm | undefined;
}

/** The form of one section; in a draft what is typed is saved by itself. */
export function SectionEditor(props: SectionEditorProps) {
  const { challengeId, section, choices, isPublic, refused, revision } = props;
  const t = useT();
  const seen = useSeen(revision, refused);
  const page = `/challenges/${challengeId}/edit/${section}`;
  const editing = useSectionForm({
    ...{ revision, next: props.next },
    address: isPublic ? null : `/api/challenges/${challengeId}/sections/${section}`,
    keptAs: page,
    standing: refused?.values ?? props.standing,
  });
  const { form, fields, edition, state, saving } = editing;
  const answers = useAnswers({ values: fields, mistakes: mistakesOf(state, refused) });
  const Fieldset = sectionFieldsets[section];
  const sectionForm = {
    ...answers,
    fields,
    rows: rowsOf(fields),
    isPublic,
    at: (place: string) => (place === "" ? page : `${page}#${place}`),
  };
  return (
    <Form
      ref={form}
      method="post"
      action={page}
      noValidate
      onInput={() => saving?.touch()}
      onSubmit={editing.onSubmit}
      data-kept=""
    >
      {/* What Enter in a field presses; the first button otherwise could be one that takes a row away. */}
      <button hidden tabIndex={-1} name="do" value="save" />
      <input type="hidden" name="revision" value={seen} />
      <Stack>
        <SectionMistakes mistakes={refused?.mistakes ?? none} />
        {state.is === "refused" && "says" in state && <p className="text-danger">{state.says}</p>}
        {state.is === "overtaken" && (
          <Overtaken
            by={props.editedBy}
            onTheirs={editing.takeTheirs}
            onMine={() => void saving?.keepMine(revision)}
          />
        )}
        <FormSection id="section" title={t(sectionWords[section])} lead={t(leadWords[section])}>
          <div key={edition} className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <Fieldset form={sectionForm} choices={choices} />
          </div>
        </FormSection>
        <div className="flex flex-wrap items-center gap-3">
          {isPublic ? (
            <Button name="do" value="save" variant="primary">
              {t("authoring.publishChanges")}
            </Button>
          ) : (
            <>
              <Button name="do" value="next" variant="primary">
                {t("authoring.saveAndGoOn")}
              </Button>
              <Button name="do" value="save">
                {t("authoring.save")}
              </Button>
            </>
          )}
          <SaveSign state={state} />
        </div>
      </Stack>
    </Form>
  );
}

/** The revision from which the form was made; once one has been told of a newer one, that. */
function useSeen(revision: number, refused: RefusedForm | undefined): number {
  const [seen, setSeen] = useState(revision);
  const latest = useRef(revision);
  useEffect(() => {
    latest.current = revision;
  });
  useEffect(() => {
    if (refused) setSeen(latest.current);
  }, [refused]);
  return seen;
}

function mistakesOf(state: SaveState, refused: RefusedForm | undefined): RefusedForm["mistakes"] {
  if (state.is === "refused" && "mistakes" in state) return state.mistakes;
  return state.is === "untouched" ? (refused?.mistakes ?? none) : none;
}

const none = {};
