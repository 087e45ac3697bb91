import type {
  BoardColumn,
  BoardFilter,
  BoardIdea,
} from "#app/features/ideas/board.queries.server.ts";
import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { useVotesText } from "#app/features/ideas/components/use-votes-text.ts";
import { DueNote } from "#app/features/ideas/promising/components/due-note.tsx";
import { feedAddress, wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { CoveringLink, TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";

interface BoardColumnsProps {
  columns: readonly BoardColumn[];
  filter: BoardFilter;
}

/** The columns side by side; where they do not fit, the row scrolls by itself, by keyboard too. */
export function BoardColumns({ columns, filter }: BoardColumnsProps) {
  const t = useT();
  return (
    <div
      role="region"
      aria-label={t("board.stages")}
      // Whoever has no pointer scrolls with the arrow keys.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="-mx-4 snap-x snap-proximity scroll-px-4 overflow-x-auto px-4 pb-4 sm:mx-0 sm:px-0"
    >
      <div className="flex w-max items-start gap-4">
        {columns.map((column) => (
          <Column key={column.stage} column={column} filter={filter} />
        ))}
      </div>
    </div>
  );
}

function Column({ column, filter }: { column: BoardColumn; filter: BoardFilter }) {
  const t = useT();
  const { stage, count, ideas } = column;
  const { tone, label } = stages[stage];
  return (
    <section
      aria-labelledby={`stage-${stage}`}
      className="w-[min(17rem,80vw)] shrink-0 snap-start rounded-lg bg-sunken p-3"
    >
      <h2 id={`stage-${stage}`} className="mb-3 flex items-center justify-between gap-2 text-base">
        <Pill tone={tone} dot>
          {t(label)}
        </Pill>
        <span className="text-sm font-normal text-ink-muted">{t("board.ideas", { count })}</span>
      </h2>
      {ideas.length === 0 ? (
        <p className="text-sm text-ink-muted">{t("board.nothing")}</p>
      ) : (
        <ul className="grid list-none gap-2 p-0">
          {ideas.map((idea) => (
            <BoardCard key={idea.id} idea={idea} />
          ))}
        </ul>
      )}
      <More column={column} filter={filter} />
    </section>
  );
}

function BoardCard({ idea }: { idea: BoardIdea }) {
  const { id, title, language, unit, since, votes, due } = idea;
  const votesText = useVotesText();
  const { relative, absolute } = useTimes()(since);
  return (
    <li className="card card-interactive relative grid gap-1.5 p-3 text-sm">
      <h3 className="text-sm leading-snug font-semibold" lang={language}>
        <CoveringLink to={`/ideas/${id}`}>{title}</CoveringLink>
      </h3>
      <p className="text-ink-muted">{unit}</p>
      <p className="flex flex-wrap justify-between gap-x-3 text-ink-muted">
        <span>{votesText(votes)}</span>
        <Time at={since} text={relative} title={absolute} />
      </p>
      {due && (
        <p className="text-ink-muted">
          <DueNote due={due} />
        </p>
      )}
    </li>
  );
}

function More({
  column: { stage, count, ideas },
  filter,
}: {
  column: BoardColumn;
  filter: BoardFilter;
}) {
  const t = useT();
  const more = count - ideas.length;
  if (more <= 0) return null;
  return (
    <p className="mt-3 text-sm">
      <TextLink to={feedAddress({ ...wholeFeed, ...filter, stage, sort: "new" })}>
        {t("board.moreIn", {
          stage: t(stages[stage].label),
          more: t("board.more", { count: more }),
        })}
      </TextLink>
    </p>
  );
}
