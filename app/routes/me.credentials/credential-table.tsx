import { BadgeArtwork } from "#app/features/recognition/components/badge-artwork.tsx";
import { useDay } from "#app/features/recognition/proving/components/use-day.ts";
import type { Openness } from "#app/features/recognition/proving/openness.ts";
import type { BadgeArtwork as Artwork } from "#app/ui/badge/badge-medallion.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";

type State = "signed" | "waiting" | "revoked";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly artwork: Artwork;
  readonly openness: Openness;
  /** ISO 8601. */
  readonly awardedAt: string;
  readonly state: State;
}

/** One's credentials, each leading to its page. */
export function CredentialTable({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  const day = useDay();
  return (
    <DataTable
      caption={t("proving.ownCaption")}
      captionHidden
      rowLinks
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "badge",
          header: t("proving.columnBadge"),
          cell: ({ id, name, artwork }) => (
            <span className="flex items-center gap-3">
              <BadgeArtwork artwork={artwork} name={null} size="medium" />
              <CoveringLink to={`/credentials/${id}`}>{name}</CoveringLink>
            </span>
          ),
        },
        {
          key: "awarded",
          header: t("proving.columnAwarded"),
          cell: ({ awardedAt }) => day(awardedAt),
        },
        {
          key: "state",
          header: t("proving.columnState"),
          cell: ({ state }) => <Pill tone={tones[state]}>{t(`proving.state_${state}`)}</Pill>,
        },
        {
          key: "openness",
          header: t("proving.columnOpenness"),
          cell: ({ openness }) => t(`proving.short_${openness}`),
        },
      ]}
    />
  );
}

const tones: Readonly<Record<State, PillTone>> = {
  signed: "success",
  waiting: "neutral",
  revoked: "danger",
};
