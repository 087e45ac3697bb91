import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as Scale from "lucide-react/icons/scale";
import { ownJudging } from "#app/features/challenges/judging/scoring/own-judging.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("scoring.title"),
  phases: await ownJudging(actor),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one judges, and is asked to. */
export default function MyJudging() {
  const t = useT();
  const { phases } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("scoring.title")} lead={t("scoring.lead")} />
      {phases.length === 0 ? (
        <EmptyState title={t("scoring.nothing")} icon={<Icon of={Scale} />}>
          {t("scoring.nothingText")}
        </EmptyState>
      ) : (
        <RowList>
          {phases.map((one) => (
            <Row key={one.phaseId}>
              <div className="flex flex-wrap items-center justify-between gap-2">
                <TextLink
                  quiet
                  to={`/judging/${one.phaseId}`}
                  lang={one.language}
                  className="font-semibold"
                >
                  {one.challenge}
                </TextLink>
                <Standing {...one} />
              </div>
              <p className="text-sm text-ink-muted">
                {one.phase}
                {one.assigned > 0 &&
                  ` · ${t("scoring.progress", { completed: one.completed, assigned: one.assigned })}`}
              </p>
            </Row>
          ))}
        </RowList>
      )}
    </div>
  );
}

type Own = Awaited<ReturnType<typeof ownJudging>>[number];

function Standing({ state, isOver, assigned, completed }: Own) {
  const t = useT();
  if (isOver) return <Pill>{t("scoring.over")}</Pill>;
  if (state === "invited") return <Pill tone="info">{t("scoring.invited")}</Pill>;
  if (assigned === 0) return <Pill>{t("scoring.waiting")}</Pill>;
  return assigned === completed ? (
    <Pill tone="success">{t("scoring.done")}</Pill>
  ) : (
    <Pill tone="warning">{t("scoring.toDo", { count: assigned - completed })}</Pill>
  );
}
