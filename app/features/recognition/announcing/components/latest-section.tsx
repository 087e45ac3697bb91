import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ArchivedAnnouncement } from "../archive.queries.server.ts";
import { ArchiveList } from "./archive-list.tsx";

/** On My page: what was announced lately. */
export function LatestAnnouncements({
  data: { announcements },
}: {
  readonly data: { readonly announcements: readonly ArchivedAnnouncement[] };
}) {
  const t = useT();
  return (
    <TitledSection
      id="announcements"
      title={t("announcing.latest")}
      action={<TextLink to="/announcements">{t("announcing.all")}</TextLink>}
    >
      <ArchiveList announcements={announcements} />
    </TitledSection>
  );
}
