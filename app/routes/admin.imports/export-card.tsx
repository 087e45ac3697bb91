import * as Download from "lucide-react/icons/download";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

/** Every idea as a file. */
export function ExportCard() {
  const t = useT();
  return (
    <TitledSection id="export" title={t("importing.exportTitle")} lead={t("importing.exportLead")}>
      {/* A file, not a page: the browser itself fetches it. */}
      <ButtonLink
        to="/admin/exports/ideas.csv"
        reloadDocument
        download
        icon={<Icon of={Download} />}
      >
        {t("importing.export")}
      </ButtonLink>
    </TitledSection>
  );
}
