import { moneyText } from "#app/core/money.ts";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import type { Extras } from "#app/features/insights/themes/extras.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

type Shown = { readonly [Name in keyof Extras]: Extras[Name] };

/** What a theme lists beside its charts. */
export function ThemeExtras({
  extras: { oldest, silent, challenges, announced },
  seesAll,
}: {
  readonly extras: Shown;
  /** Whether the reader sees everything, challenges that are under way among it. */
  readonly seesAll: boolean;
}) {
  const t = useT();
  return (
    <>
      {oldest && (
        <TitledSection id="oldest" title={t("insights.oldest")} lead={t("insights.oldestText")}>
          <OldestTable ideas={oldest} />
        </TitledSection>
      )}
      {silent && (
        <TitledSection id="silent" title={t("insights.silent")} lead={t("insights.silentText")}>
          {silent.length === 0 ? (
            <p className="text-ink-muted">{t("insights.silentNone")}</p>
          ) : (
            <ul className="grid gap-1">
              {silent.map(({ id, name, due }) => (
                <li key={id}>
                  <TextLink to={`/units/${id}`}>{name}</TextLink>{" "}
                  {t("insights.silentDue", { count: due })}
                </li>
              ))}
            </ul>
          )}
        </TitledSection>
      )}
      {challenges && (
        <ChallengeTable
          caption={t(seesAll ? "insights.challengesTable" : "insights.challengesEndedTable")}
          empty={t(seesAll ? "insights.noChallenges" : "insights.noEndedChallenges")}
          challenges={challenges}
        />
      )}
      {announced && (
        <div id="announced-challenges">
          <ChallengeTable
            caption={t("insights.announcedTable")}
            empty={t("insights.noneAnnounced")}
            challenges={announced}
          />
        </div>
      )}
    </>
  );
}

function OldestTable({ ideas }: { readonly ideas: NonNullable<Shown["oldest"]> }) {
  const t = useT();
  const times = useTimes();
  return (
    <DataTable
      caption={t("insights.oldest")}
      captionHidden
      rows={ideas}
      rowKey={({ id }) => id}
      empty={t("insights.nothing_stageAge")}
      columns={[
        {
          key: "title",
          header: t("insights.idea"),
          cell: ({ id, title, language }) => (
            <TextLink to={`/ideas/${id}`} lang={language}>
              {title}
            </TextLink>
          ),
        },
        {
          key: "stage",
          header: t("insights.stage"),
          cell: ({ stage }) => (
            <StagePill stage={stage as Parameters<typeof StagePill>[0]["stage"]} />
          ),
        },
        {
          key: "since",
          header: t("insights.since"),
          cell: ({ stageSince }) => {
            const { relative, absolute } = times(stageSince);
            return <Time at={stageSince} text={relative} title={absolute} />;
          },
        },
      ]}
    />
  );
}

interface ChallengeTableProps {
  readonly caption: string;
  readonly empty: string;
  readonly challenges: NonNullable<Shown["challenges"]>;
}

function ChallengeTable({ caption, empty, challenges }: ChallengeTableProps) {
  const t = useT();
  const language = useLanguage();
  const money = (cents: number, currency: string) => moneyText(cents, language, currency);
  return (
    <DataTable
      caption={caption}
      rows={challenges}
      rowKey={({ id }) => id}
      empty={empty}
      scrolls="wide"
      columns={[
        {
          key: "title",
          header: t("insights.challenge"),
          cell: ({ id, title }) => <TextLink to={`/challenges/${id}`}>{title}</TextLink>,
        },
        {
          key: "entries",
          header: t("insights.entriesHeader"),
          align: "end",
          cell: ({ entries }) => entries,
        },
        {
          key: "across",
          header: t("insights.acrossUnits"),
          align: "end",
          cell: ({ acrossUnits }) => acrossUnits,
        },
        {
          key: "prize",
          header: t("insights.prizeMoney"),
          align: "end",
          cell: ({ prizeCents, currency }) => money(prizeCents, currency),
        },
        {
          key: "cost",
          header: t("insights.name_costPerEntry"),
          align: "end",
          cell: ({ costPerEntry, currency }) =>
            costPerEntry === null ? t("insights.noneShort") : money(costPerEntry, currency),
        },
        {
          key: "delivered",
          header: t("insights.prizesDelivered"),
          align: "end",
          cell: ({ delivered, promised }) => t("insights.ofAll", { part: delivered, of: promised }),
        },
        {
          key: "implemented",
          header: t("insights.winnersImplemented"),
          align: "end",
          cell: ({ implemented, winners }) =>
            t("insights.ofAll", { part: implemented, of: winners }),
        },
      ]}
    />
  );
}
