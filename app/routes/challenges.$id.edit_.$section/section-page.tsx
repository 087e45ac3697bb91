import type { RefusedForm } from "#app/core/form.ts";
import { CoverCard } from "#app/features/challenges/authoring/components/cover-card.tsx";
import type { Choices } from "#app/features/challenges/authoring/components/section-form.ts";
import {
  wizardPages,
  type WizardPage,
} from "#app/features/challenges/authoring/components/section-nav.tsx";
import { Review } from "#app/features/challenges/authoring/components/review.tsx";
import type { RowNames } from "#app/features/challenges/authoring/components/lack-words.ts";
import type { Lack } from "#app/features/challenges/authoring/lack.ts";
import type { Fields } from "#app/features/challenges/authoring/rows.ts";
import type { SectionState } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import type { ChallengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { AttachFiles } from "#app/features/files/components/attach-files.tsx";
import type { ChoosingRules } from "#app/features/files/file-rules.ts";
import type { ShownFile } from "#app/features/files/files.queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { DraftActions } from "./draft-actions.tsx";
import { SectionEditor } from "./section-editor.tsx";

interface SectionPageProps {
  head: ChallengeHead;
  page: WizardPage;
  lacks: readonly Lack[];
  rows: RowNames;
  choices: Choices;
  isPublic: boolean;
  wasPublic: boolean;
  cover: ShownFile | null;
  attachments: readonly ShownFile[];
  fileRules: ChoosingRules;
  standing?: Fields | undefined;
  section?: SectionState | null | undefined;
  refused: RefusedForm | undefined;
}

/** One page of the wizard: a section's form with what hangs beside it, or the review. */
export function SectionPage(props: SectionPageProps) {
  const { head, page, choices, isPublic, refused, standing, section } = props;
  if (page === "review" || standing === undefined)
    return (
      <Review
        challengeId={head.id}
        lacks={props.lacks}
        rows={props.rows}
        actions={
          <DraftActions
            head={head}
            wasPublic={props.wasPublic}
            isWhole={props.lacks.length === 0}
          />
        }
      />
    );
  return (
    <Stack>
      <SectionEditor
        challengeId={head.id}
        section={page}
        next={`/challenges/${head.id}/edit/${wizardPages[wizardPages.indexOf(page) + 1] ?? "review"}`}
        standing={standing}
        revision={section?.revision ?? 0}
        editedBy={section?.editedBy ?? ""}
        {...{ choices, isPublic, refused }}
      />
      {page === "general" && <CoverCard challengeId={head.id} cover={props.cover} />}
      {page === "resources" && <Attachments {...props} />}
    </Stack>
  );
}

function Attachments({ head, attachments, fileRules }: SectionPageProps) {
  const t = useT();
  const at = `/challenges/${head.id}/files`;
  return (
    <AttachFiles
      subject={{ kind: "challenge", id: head.id }}
      at={at}
      files={attachments}
      rules={fileRules}
      wayOn={<ButtonLink to={at}>{t("attaching.goOn")}</ButtonLink>}
    />
  );
}
