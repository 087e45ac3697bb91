import { Form, useLoaderData, type MetaFunction } from "@remix-run/react";
import * as MailIcon from "lucide-react/icons/mail";
import { parseCursor } from "#app/core/page.ts";
import { mailStates, type MailState } from "#app/features/mail/mail.ts";
import { outbox } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { wayOutFacts } from "#app/features/mail/outbox/way-out.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { OutboxTable } from "./outbox-table.tsx";
import { WayOut } from "./way-out.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const asked = url.searchParams.get("state");
  const state = mailStates.find((one) => one === asked) ?? null;
  const after = parseCursor(url.searchParams.get("after"));
  const page = await outbox(actor, { state, after });
  return { title: translator(language)("outbox.title"), way: wayOutFacts(), state, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the product writes to people. */
export default function OutboxPage() {
  const t = useT();
  const { way, state, rows, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("outbox.title")} lead={t("outbox.lead")} actions={<Actions />} />
      <Stack>
        <WayOut {...way} />
        <StateFilter state={state} />
      </Stack>
      {rows.length === 0 && (
        <EmptyState
          title={t(state === null ? "outbox.none" : "outbox.noneInState")}
          icon={<Icon of={MailIcon} />}
        >
          <p>{t(state === null ? "outbox.noneText" : "outbox.noneInStateText")}</p>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
          <OutboxTable rows={rows} />
        </div>
      )}
      <Pagination next={next} runs="time" />
    </>
  );
}

function Actions() {
  const t = useT();
  return (
    <>
      <Form method="post" action="/admin/mail/test">
        <Submit to="/admin/mail/test">{t("outbox.sendTest")}</Submit>
      </Form>
      <ButtonLink to="/admin/mail/addresses">{t("outbox.addresses")}</ButtonLink>
    </>
  );
}

function StateFilter({ state }: { state: MailState | null }) {
  const t = useT();
  return (
    <FilterBar label={t("outbox.filter")} submitLabel={t("outbox.filterShow")}>
      <FilterSelect
        name="state"
        label={t("outbox.filterState")}
        anyLabel={t("outbox.filterAny")}
        value={state ?? undefined}
        options={mailStates.map((value) => ({ value, label: t(`outbox.state_${value}`) }))}
      />
    </FilterBar>
  );
}
