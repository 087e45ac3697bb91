import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ArchivedAnnouncement } from "../archive.queries.server.ts";
import { kindIcons, kindWords } from "./kind-look.ts";

/** What was announced, a line each, the latest first. */
export function ArchiveList({
  announcements,
}: {
  readonly announcements: readonly ArchivedAnnouncement[];
}) {
  return (
    <RowList>
      {announcements.map((one) => (
        <Row key={one.id}>
          <ArchiveLine announcement={one} />
        </Row>
      ))}
    </RowList>
  );
}

function ArchiveLine({ announcement }: { readonly announcement: ArchivedAnnouncement }) {
  const t = useT();
  const { kind, to, title, language, author, at } = announcement;
  const { relative, absolute } = useTimes()(at);
  return (
    <>
      <p className="font-semibold break-words">
        <TextLink to={to} quiet lang={language} dir="auto">
          {title}
        </TextLink>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-muted">
        <span className="with-icon">
          <Icon of={kindIcons[kind]} />
          {t(kindWords[kind])}
        </span>
        {author !== "" && <span>{author}</span>}
        <Time at={at} text={relative} title={absolute} />
      </p>
    </>
  );
}
