import type { ImportKind } from "#app/features/imports/import.store.server.ts";
import { DataTable, type Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

interface Line {
  readonly id: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly createdAt: Date;
  readonly leaving: boolean;
  readonly ideas: number;
  readonly people: number;
  readonly votes: number;
  readonly challenges: number;
}

/** What has been brought in, each with the way to take it out again. */
export function EarlierImports({ imports }: { imports: readonly Line[] }) {
  const t = useT();
  const times = useTimes();
  const columns: Column<Line>[] = [
    { key: "name", header: t("importing.columnName"), cell: ({ name }) => name },
    {
      key: "kind",
      header: t("importing.columnKind"),
      cell: ({ kind }) => t(kindNames[kind]),
    },
    {
      key: "when",
      header: t("importing.columnWhen"),
      cell: ({ createdAt }) => times(createdAt.toISOString()).absolute,
    },
    { key: "holds", header: t("importing.columnHolds"), cell: (line) => <Holds line={line} /> },
    { key: "undo", header: t("importing.columnUndo"), cell: (line) => <Undo line={line} /> },
  ];
  return (
    <TitledSection id="earlier" title={t("importing.earlier")}>
      {imports.length === 0 ? (
        <SectionEmpty>{t("importing.earlierNone")}</SectionEmpty>
      ) : (
        <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
          <DataTable
            caption={t("importing.earlier")}
            captionHidden
            columns={columns}
            rows={imports}
            rowKey={({ id }) => id}
          />
        </div>
      )}
    </TitledSection>
  );
}

const kindNames = {
  ballots: "importing.kindBallots",
  ideas: "importing.kindIdeas",
  challenges: "importing.kindChallenges",
} as const;

function Holds({ line: { kind, ideas, people, votes, challenges } }: { line: Line }) {
  const t = useT();
  if (kind === "challenges") return t("importing.challengeCount", { count: challenges });
  const parts = [
    t("importing.ideaCount", { count: ideas }),
    ...(kind === "ballots" ? [t("importing.peopleCount", { count: people })] : []),
    ...(votes > 0 ? [t("importing.voteCount", { count: votes })] : []),
  ];
  return parts.join(" · ");
}

function Undo({ line: { id, name, leaving } }: { line: Line }) {
  const t = useT();
  if (leaving) return t("importing.leaving");
  return (
    <TextLink to={`/admin/imports/${id}/undo`} aria-label={t("importing.undoLabel", { name })}>
      {t("importing.undo")}
    </TextLink>
  );
}
