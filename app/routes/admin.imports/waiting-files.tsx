import type { ImportFile, FileStanding } from "#app/features/imports/importing/import-file.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

type Waiting = Pick<ImportFile, "id" | "fileName" | "name"> & { readonly standing: FileStanding };

/** Files that somebody has uploaded and that are not in yet. */
export function WaitingFiles({ files }: { files: readonly Waiting[] }) {
  const t = useT();
  return (
    <TitledSection id="waiting" title={t("importing.waiting")}>
      <RowList>
        {files.map(({ id, fileName, name, standing }) => (
          <Row key={id}>
            <p className="flex flex-wrap items-center justify-between gap-3">
              <TextLink to={`/admin/imports/${id}`} className="font-semibold break-words">
                {name} ({fileName})
              </TextLink>
              <Pill tone={standing === "failed" ? "danger" : "info"}>
                {t(standingNames[standing])}
              </Pill>
            </p>
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}

const standingNames = {
  checked: "importing.standingChecked",
  confirmed: "importing.standingConfirmed",
  finished: "importing.standingFinished",
  failed: "importing.standingFailed",
} as const;
