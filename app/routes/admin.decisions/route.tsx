import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { stages as stageLooks } from "#app/features/ideas/components/stage-pill.tsx";
import { decisionSettings } from "#app/features/ideas/deciding/configuring.queries.server.ts";
import {
  decidedStages,
  reasonedStages,
  type Wording,
  type WordingKind,
} from "#app/features/ideas/deciding/wording.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { StageList } from "./stage-list.tsx";
import { WordingList } from "./wording-list.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("configuring.title"),
  ...(await decisionSettings(actor)),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What stages are called, and with which words decisions are made. */
export default function DecisionSettingsPage() {
  const t = useT();
  const { title, stages, wordings } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader title={title} lead={t("configuring.lead")} />
      <StageList stages={stages} />
      <TitledSection id="reasons" title={t("configuring.reasons")}>
        <p className="mb-3 max-w-[65ch] text-sm text-ink-muted">{t("configuring.reasonsLead")}</p>
        <ByStage kind="reason" stages={reasonedStages} wordings={wordings} />
      </TitledSection>
      <TitledSection id="replies" title={t("configuring.replies")}>
        <p className="mb-3 max-w-[65ch] text-sm text-ink-muted">{t("configuring.repliesLead")}</p>
        <ByStage kind="reply" stages={decidedStages} wordings={wordings} />
      </TitledSection>
    </div>
  );
}

interface ByStageProps {
  kind: WordingKind;
  stages: readonly Stage[];
  wordings: readonly Wording[];
}

function ByStage({ kind, stages, wordings }: ByStageProps) {
  const t = useT();
  return (
    <div className="grid gap-5">
      {stages.map((stage) => {
        const here = wordings.filter((one) => one.kind === kind && one.stage === stage);
        const name = t(stageLooks[stage].label);
        return (
          <div key={stage} className="grid gap-2">
            <h3 className="text-base">{name}</h3>
            {here.length > 0 && <WordingList wordings={here} />}
            <div>
              <ButtonLink
                to={`/admin/decisions/wordings/new?kind=${kind}&stage=${stage}`}
                size="small"
                aria-label={t("configuring.addFor", { stage: name })}
              >
                {t(kind === "reason" ? "configuring.addReason" : "configuring.addReply")}
              </ButtonLink>
            </div>
          </div>
        );
      })}
    </div>
  );
}
