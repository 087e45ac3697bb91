import type { ReactNode } from "react";
import { Banner } from "#app/ui/banner.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileDrop } from "#app/ui/file-drop.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ChoosingRules } from "../file-rules.ts";
import type { ShownFile } from "../files.queries.server.ts";
import { takesPlace, type FileSubject } from "../stored-file.ts";
import { StandingFiles } from "./standing-files.tsx";
import { useAttachedFiles } from "./use-attached-files.ts";

interface AttachFilesProps {
  /** What they hang on. */
  subject: FileSubject;
  /** The page of these files. */
  at: string;
  files: readonly ShownFile[];
  rules: ChoosingRules;
  /** Makes sure that there is something to hang them on. */
  prepare?: () => Promise<boolean>;
  /** What leads to the page of the files, where there is no JavaScript; left out, something else on the page does. */
  wayOn?: ReactNode;
}

/**
 * Beside a form, not in it: files are sent when they are chosen, and hang on it at once. Without JavaScript a
 * page of their own does it.
 */
export function AttachFiles({
  subject,
  at,
  files: loaded,
  rules,
  prepare = atOnce,
  wayOn,
}: AttachFilesProps) {
  const t = useT();
  const hydrated = useHydrated();
  const { files, upload, changes, trouble } = useAttachedFiles(subject, loaded, prepare);
  const room = rules.maxFiles - files.filter(takesPlace).length;
  return (
    <Card>
      <TitledSection id="files" title={t("files.title")} lead={t("attaching.hint")}>
        {!hydrated && wayOn}
        {hydrated && (
          <div className="grid gap-4">
            {trouble !== "" && <Banner tone="warning">{trouble}</Banner>}
            <StandingFiles files={files} at={at} changes={changes} />
            {room > 0 ? (
              <Field name="attached" label={t("attaching.choose")} hint={t("attaching.atOnce")}>
                {(control) => (
                  <FileDrop
                    {...control}
                    {...rules}
                    maxFiles={room}
                    upload={upload}
                    keepSent={false}
                  />
                )}
              </Field>
            ) : (
              <p className="text-ink-muted">{t("attaching.full", { limit: rules.maxFiles })}</p>
            )}
          </div>
        )}
      </TitledSection>
    </Card>
  );
}

const atOnce = () => Promise.resolve(true);
