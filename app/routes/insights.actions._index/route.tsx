import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as ListTodo from "lucide-react/icons/list-todo";
import { parseCursor } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import { actingPolicy } from "#app/features/insights/acting/acting.policy.ts";
import {
  actionListAddress,
  actionLists,
  listWords,
  readActionList,
} from "#app/features/insights/acting/actions/action-list.ts";
import { latestAction } from "#app/features/insights/acting/actions/action-rooms.queries.server.ts";
import {
  actionPage,
  askedOfMe,
  isAsked,
} from "#app/features/insights/acting/actions/action.queries.server.ts";
import { ActionList } from "#app/features/insights/acting/actions/components/action-list.tsx";
import { useLiveActions } from "#app/features/insights/acting/actions/components/use-live-actions.ts";
import { ActingTop } from "#app/features/insights/acting/components/acting-top.tsx";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

const askedShown = 20;

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  authorize(actor, actingPolicy.list, { isAsked: await isAsked(actor) });
  const list = readActionList(url.searchParams.get("show"));
  const after = parseCursor(url.searchParams.get("after"));
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const latest = await latestAction();
  const [page, asked] = await Promise.all([
    actionPage(actor, { list, after }),
    askedOfMe(actor, askedShown),
  ]);
  const isLeader = actingPolicy.ask(actor).allowed;
  const title = translator(language)("acting.actionsTitle");
  return { title, list, latest, isLeader, asked, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What units were asked to do about figures; for managers what they were. */
export default function Actions() {
  const t = useT();
  const { title, list, latest, isLeader, asked, rows, next } = useLoaderData<typeof loader>();
  useLiveActions(latest);
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <div>
        <ActingTop
          title={title}
          lead={t("acting.actionsLead")}
          current="/insights/actions"
          isLeader={isLeader}
          actions={
            isLeader && (
              <ButtonLink to="/insights/actions/new" variant="primary">
                {t("acting.ask")}
              </ButtonLink>
            )
          }
        />
        {asked.length > 0 && (
          <TitledSection id="asked-of-you" title={t("acting.askedOfYou")}>
            <ActionList actions={asked} />
          </TitledSection>
        )}
      </div>
      <TitledSection id="all" title={t("acting.allActions")}>
        <TabsNav
          label={t("acting.lists")}
          tabs={actionLists.map((one) => ({
            to: actionListAddress(one),
            label: t(listWords[one]),
            current: one === list,
          }))}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("acting.noActions")} level={3} icon={<Icon of={ListTodo} />}>
            <p>{t("acting.noActionsText")}</p>
          </EmptyState>
        ) : (
          <ActionList actions={rows} />
        )}
        <Pagination next={next} runs="time" />
      </TitledSection>
    </div>
  );
}
