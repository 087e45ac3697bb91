import { Outlet, useLocation } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { administrationPlaceAt } from "#app/features/home/administration.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { AdministrationNav } from "./administration-nav.tsx";

export const loader = signedIn(({ actor }) => {
  authorize(actor, peoplePolicy.changeOrganisation, { personId: actor.id });
  return Promise.resolve(null);
});

/** The frame of everything administrators look after; the page that leads to all of it needs no other way there. */
export default function AdministrationLayout() {
  const place = administrationPlaceAt(useLocation().pathname);
  if (!place) return <Outlet />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start xl:grid-cols-[12rem_minmax(0,1fr)] xl:gap-8">
      <AdministrationNav place={place} />
      <div className="min-w-0">
        <Outlet />
      </div>
    </div>
  );
}
