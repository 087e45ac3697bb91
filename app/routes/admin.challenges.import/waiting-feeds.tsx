import type { FeedFile, FeedStanding } from "#app/features/challenges/arriving/feed-file.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

type Waiting = Pick<FeedFile, "id" | "fileName"> & { readonly standing: FeedStanding };

/** Feeds that somebody has uploaded and that are not in yet. */
export function WaitingFeeds({ feeds }: { readonly feeds: readonly Waiting[] }) {
  const t = useT();
  return (
    <TitledSection id="waiting" title={t("arriving.waiting")}>
      <RowList>
        {feeds.map(({ id, fileName, standing }) => (
          <Row key={id}>
            <p className="flex flex-wrap items-center justify-between gap-3">
              <TextLink
                to={`/admin/challenges/import/${id}`}
                className="min-w-0 font-semibold break-words"
              >
                {fileName || id}
              </TextLink>
              <Pill tone="info">{t(standingNames[standing])}</Pill>
            </p>
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}

const standingNames = {
  checked: "arriving.standingChecked",
  confirmed: "arriving.standingConfirmed",
  finished: "arriving.standingFinished",
} as const;
