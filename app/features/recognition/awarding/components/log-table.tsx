import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";
import type { LogLine } from "../public-awards.queries.server.ts";
import { BadgeName } from "./badge-name.tsx";

/** What was announced, line by line; of what was revoked its recipient is not named. */
export function LogTable({ lines }: { readonly lines: readonly LogLine[] }) {
  const t = useT();
  const times = useTimes();
  const columns: readonly Column<LogLine>[] = [
    {
      key: "badge",
      header: t("awarding.badge"),
      cell: ({ id, badge, recipient }) => (
        <BadgeName badge={badge} {...(recipient && { to: `/awards/${id}` })} />
      ),
    },
    {
      key: "recipient",
      header: t("awarding.recipient"),
      cell: ({ recipient }) =>
        recipient ? (
          <TextLink to={`/people/${recipient.id}`}>{recipient.name}</TextLink>
        ) : (
          <Pill tone="danger">{t("awarding.stateRevoked")}</Pill>
        ),
    },
    { key: "unit", header: t("awarding.unit"), cell: ({ recipient }) => recipient?.unit ?? "" },
    {
      key: "giver",
      header: t("awarding.giver"),
      cell: ({ giver }) => giver?.name ?? t("awarding.aRule"),
    },
    {
      key: "at",
      header: t("awarding.announcedOn"),
      cell: ({ at }) => {
        const { absolute } = times(at);
        return <Time at={at} text={absolute} title={absolute} />;
      },
    },
  ];
  return (
    <DataTable
      caption={t("awarding.log")}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={t("awarding.logEmpty")}
    />
  );
}
