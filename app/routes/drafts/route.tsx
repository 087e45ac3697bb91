import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { draftsOf } from "#app/features/ideas/idea.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("ideas.drafts"),
  drafts: await draftsOf(actor.id),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Ideas one has begun. */
export default function Drafts() {
  const t = useT();
  const { drafts } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("ideas.drafts")} lead={t("ideas.draftsLead")} />
      {drafts.length === 0 && (
        <EmptyState
          title={t("ideas.draftsEmpty")}
          actions={
            <ButtonLink to="/ideas/new" variant="primary">
              {t("ideas.post")}
            </ButtonLink>
          }
        />
      )}
      <Stack as="ul" className="list-none p-0">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftCard draft={draft} />
          </li>
        ))}
      </Stack>
    </div>
  );
}

function DraftCard({
  draft: { id, title: typed, updatedAt },
}: {
  draft: Awaited<ReturnType<typeof draftsOf>>[number];
}) {
  const t = useT();
  const { relative } = useTimes()(updatedAt);
  const title = typed.trim();
  return (
    <Card as="article" className="flex flex-wrap items-center justify-between gap-3">
      <div className="min-w-0">
        <h2 className="text-lg break-words">{title === "" ? t("ideas.draftUntitled") : title}</h2>
        <p className="text-sm text-ink-muted">{t("ideas.draftTouched", { when: relative })}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/ideas/new?draft=${id}`} variant="primary" size="small">
          {t("ideas.draftContinue")}
        </ButtonLink>
        <ButtonLink to={`/drafts/${id}/discard`} variant="quiet" size="small">
          {t("ideas.draftDiscard")}
        </ButtonLink>
      </div>
    </Card>
  );
}
