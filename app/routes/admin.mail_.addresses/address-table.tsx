import { Form } from "@remix-run/react";
import type { AddressLine } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";

/** Whose address it is, why nothing goes there, and the button that changes it. */
export function AddressTable({ rows }: { rows: readonly AddressLine[] }) {
  const t = useT();
  const times = useTimes();
  const columns: Column<AddressLine>[] = [
    {
      key: "name",
      header: t("outbox.name"),
      cell: ({ personId, name }) => <TextLink to={`/admin/people/${personId}`}>{name}</TextLink>,
    },
    {
      key: "address",
      header: t("outbox.address"),
      cell: ({ address }) => <span className="break-all">{address}</span>,
    },
    {
      key: "why",
      header: t("outbox.why"),
      cell: ({ reason, detail }) => (
        <>
          {t(`outbox.why_${reason}`)}
          {detail !== "" && (
            <span lang="" className="block text-sm break-words text-ink-muted">
              {detail}
            </span>
          )}
        </>
      ),
    },
    {
      key: "since",
      header: t("outbox.since"),
      cell: ({ since }) => {
        const { relative, absolute } = times(since);
        return <Time at={since} text={relative} title={absolute} />;
      },
    },
    {
      key: "clear",
      header: t("outbox.clear"),
      cell: ({ personId, name }) => (
        <Form method="post">
          <input type="hidden" name="person" value={personId} />
          <Button size="small" aria-label={t("outbox.clearLabel", { name })}>
            {t("outbox.clear")}
          </Button>
        </Form>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("outbox.addressesTitle")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ personId }) => personId}
    />
  );
}
