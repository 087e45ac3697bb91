import type { MessageKey } from "#app/core/words.ts";

/** One thing that administrators look after. */
export interface AdministrationPlace {
  readonly to: `/admin/${string}`;
  readonly label: MessageKey;
  /** What one does there. */
  readonly lead: MessageKey;
}

export interface AdministrationGroup {
  readonly name: MessageKey;
  readonly places: readonly AdministrationPlace[];
}

/** Everything that administrators look after, by what it is about. */
export const administration: readonly AdministrationGroup[] = [
  {
    name: "home.adminGroupPeople",
    places: [
      { to: "/admin/people", label: "people.adminPeople", lead: "home.adminPeople" },
      { to: "/admin/units", label: "people.adminUnits", lead: "home.adminUnits" },
    ],
  },
  {
    name: "home.adminGroupIdeas",
    places: [
      { to: "/admin/categories", label: "people.adminCategories", lead: "home.adminCategories" },
      { to: "/admin/decisions", label: "configuring.title", lead: "configuring.adminLead" },
      { to: "/admin/promises", label: "promise-settings.title", lead: "home.adminPromises" },
      { to: "/admin/calendars", label: "calendars.title", lead: "home.adminCalendars" },
      { to: "/admin/moderation", label: "ruling.title", lead: "ruling.adminLead" },
      { to: "/admin/files", label: "attaching.rulesTitle", lead: "attaching.rulesAdminLead" },
    ],
  },
  {
    name: "home.adminGroupRecognition",
    places: [
      { to: "/admin/credentials", label: "issuing.title", lead: "issuing.adminLead" },
      { to: "/admin/values", label: "thanks.values", lead: "thanks.valuesLead" },
      {
        to: "/admin/recognition",
        label: "safeguards.settings",
        lead: "safeguards.settingsLead",
      },
    ],
  },
  {
    name: "home.adminGroupNews",
    places: [
      { to: "/admin/notifications", label: "wishes.usualTitle", lead: "wishes.usualCard" },
      { to: "/admin/mail", label: "people.adminMail", lead: "home.adminMail" },
    ],
  },
  {
    name: "home.adminGroupWhole",
    places: [
      {
        to: "/admin/organisation",
        label: "people.adminOrganisation",
        lead: "home.adminOrganisation",
      },
      { to: "/admin/imports", label: "importing.tab", lead: "importing.adminLead" },
      { to: "/admin/challenges/import", label: "arriving.tab", lead: "arriving.adminLead" },
    ],
  },
];

/** The place an address belongs to; null for the page that leads to all of them. */
export function administrationPlaceAt(pathname: string): AdministrationPlace | null {
  const all = administration.flatMap(({ places }) => places);
  return all.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`)) ?? null;
}
