import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as NotebookPen from "lucide-react/icons/notebook-pen";
import { draftsOf } from "#app/features/ideas/idea.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("composing.drafts"),
  drafts: await draftsOf(actor.id),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Ideas one has begun. */
export default function Drafts() {
  const t = useT();
  const { drafts } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("composing.drafts")} lead={t("composing.draftsLead")} />
      {drafts.length === 0 && (
        <EmptyState
          title={t("composing.draftsEmpty")}
          icon={<Icon of={NotebookPen} />}
          actions={
            <ButtonLink to="/ideas/new" variant="primary">
              {t("ideas.post")}
            </ButtonLink>
          }
        >
          <p>{t("composing.draftsEmptyText")}</p>
        </EmptyState>
      )}
      {drafts.length > 0 && (
        <ul className="card divide-y divide-line">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <DraftLine draft={draft} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DraftLine({
  draft: { id, title: typed, updatedAt },
}: {
  draft: Awaited<ReturnType<typeof draftsOf>>[number];
}) {
  const t = useT();
  const { relative } = useTimes()(updatedAt);
  const title = typed.trim();
  return (
    <article className="flex flex-wrap items-center justify-between gap-3 px-4 py-3.5 sm:px-5">
      <div className="min-w-0">
        <h2 className="text-base break-words">{title === "" ? t("ideas.draftUntitled") : title}</h2>
        <p className="text-sm text-ink-muted">{t("composing.draftTouched", { when: relative })}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/ideas/new?draft=${id}`} size="small">
          {t("ideas.draftContinue")}
        </ButtonLink>
        <ConfirmLink
          to={`/drafts/${id}/discard`}
          variant="quiet"
          size="small"
          question={{
            title: t("composing.draftDiscardTitle", { title: title || t("ideas.draftUntitled") }),
            text: t("composing.draftDiscardLead"),
            confirm: t("composing.draftDiscard"),
            cancel: t("composing.cancel"),
          }}
        >
          {t("composing.draftDiscard")}
        </ConfirmLink>
      </div>
    </article>
  );
}
