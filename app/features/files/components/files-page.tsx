/** The page on which the files of something are changed, with or without JavaScript. */
import type { ComponentProps, ReactNode } from "react";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { takesPlace } from "../stored-file.ts";
import { AttachForm } from "./attach-form.tsx";
import { StandingFiles } from "./standing-files.tsx";

type Form = ComponentProps<typeof AttachForm>;
type Files = ComponentProps<typeof StandingFiles>["files"];

interface Props extends Pick<Form, "fileId" | "rules" | "refused"> {
  readonly title: string;
  /** The page's own address. */
  readonly at: string;
  readonly files: Files;
  /** How many files take a place; those shown, unless others count as well. */
  readonly places?: number;
  /** Where one came from. */
  readonly back: { readonly to: string; readonly label: ReactNode };
}

/** What is there, and a form for another one while there is room. */
export function FilesPage(props: Props) {
  const { title, at, files, back, fileId, rules, refused } = props;
  const places = props.places ?? files.filter(takesPlace).length;
  const t = useT();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("attaching.hint")} />
      <Stack gap="loose">
        <StandingFiles files={files} at={at} />
        {files.length === 0 && <p className="text-ink-muted">{t("attaching.none")}</p>}
        {places < rules.maxFiles && (
          <AttachForm key={fileId} fileId={fileId} rules={rules} refused={refused} />
        )}
        {places >= rules.maxFiles && <p>{t("attaching.full", { limit: rules.maxFiles })}</p>}
        <div>
          <ButtonLink to={back.to} variant="quiet">
            {back.label}
          </ButtonLink>
        </div>
      </Stack>
    </div>
  );
}
