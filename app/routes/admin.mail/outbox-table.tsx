import type { OutboxLine } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { MailPill } from "#app/features/mail/outbox/components/mail-pill.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";

/** Mails with reader, kind and state; the subject leads to everything about one. */
export function OutboxTable({ rows }: { rows: readonly OutboxLine[] }) {
  const t = useT();
  const times = useTimes();
  const columns: Column<OutboxLine>[] = [
    {
      key: "subject",
      header: t("outbox.subject"),
      cell: ({ id, subject, kind }) => (
        <TextLink to={`/admin/mail/${id}`} className="break-words">
          {subject ?? t(`outbox.personal_${kind}`)}
        </TextLink>
      ),
    },
    { key: "to", header: t("outbox.to"), cell: ({ name }) => name },
    { key: "about", header: t("outbox.about"), cell: ({ kind }) => t(`mail.kind_${kind}`) },
    {
      key: "state",
      header: t("outbox.state"),
      cell: ({ state }) => <MailPill state={state} />,
    },
    {
      key: "time",
      header: t("outbox.time"),
      cell: ({ createdAt }) => {
        const { relative, absolute } = times(createdAt);
        return <Time at={createdAt} text={relative} title={absolute} />;
      },
    },
  ];
  return (
    <DataTable
      caption={t("outbox.title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
