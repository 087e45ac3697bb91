import { Outlet, useLocation } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

export const loader = signedIn(({ actor }) => {
  authorize(actor, peoplePolicy.changeOrganisation, { personId: actor.id });
  return Promise.resolve(null);
});

/** The frame of everything administrators look after. */
export default function AdministrationLayout() {
  const t = useT();
  const { pathname } = useLocation();
  const tabs = places.map(({ to, label }) => ({
    to,
    label: t(label),
    current: pathname === to || pathname.startsWith(`${to}/`),
  }));
  return (
    <>
      <TabsNav label={t("people.administration")} tabs={tabs} />
      <Outlet />
    </>
  );
}

const places = [
  { to: "/admin/people", label: "people.adminPeople" },
  { to: "/admin/units", label: "people.adminUnits" },
  { to: "/admin/categories", label: "people.adminCategories" },
  { to: "/admin/files", label: "attaching.rulesTitle" },
  { to: "/admin/decisions", label: "configuring.title" },
  { to: "/admin/moderation", label: "ruling.title" },
  { to: "/admin/promises", label: "promise-settings.title" },
  { to: "/admin/calendars", label: "calendars.title" },
  { to: "/admin/organisation", label: "people.adminOrganisation" },
  { to: "/admin/mail", label: "people.adminMail" },
  { to: "/admin/imports", label: "importing.tab" },
  { to: "/admin/notifications", label: "wishes.usualTitle" },
] as const;
