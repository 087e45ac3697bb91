import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as MailCheck from "lucide-react/icons/mail-check";
import { parseCursor } from "#app/core/page.ts";
import { clearAddress } from "#app/features/mail/delivery/clear-address.server.ts";
import { undeliverableAddresses } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { translator } from "#app/words.server.ts";
import { AddressTable } from "./address-table.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => ({
  title: translator(language)("outbox.addressesTitle"),
  ...(await undeliverableAddresses(actor, parseCursor(url.searchParams.get("after")))),
}));

/** Lets mail go to a person's address again. */
export const action = signedIn(async ({ actor, request }) => {
  const { person } = await formFields(request);
  if (!isId(person)) throw notFound("people.personUnknown");
  await clearAddress(actor, person);
  return redirect("/admin/mail/addresses");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Addresses to which nothing more goes. */
export default function AddressesPage() {
  const t = useT();
  const { rows, next } = useLoaderData<typeof loader>();
  const crumbs = [{ to: "/admin/mail", label: t("outbox.title") }];
  return (
    <>
      <PageHeader
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={crumbs} />}
        title={t("outbox.addressesTitle")}
        lead={t("outbox.addressesLead")}
      />
      {rows.length === 0 && (
        <EmptyState title={t("outbox.addressesNone")} icon={<Icon of={MailCheck} />}>
          <p>{t("outbox.addressesNoneText")}</p>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="overflow-hidden sm:rounded-lg sm:border sm:border-line sm:bg-surface sm:shadow-card">
          <AddressTable rows={rows} />
        </div>
      )}
      <Pagination next={next} runs="time" />
    </>
  );
}
