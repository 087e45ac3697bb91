import type { PersonSlot } from "./types.ts";

interface DemoSearch {
  readonly by: PersonSlot;
  readonly name: string;
  readonly query: string;
  readonly notify: boolean;
}

/** What the people whom the sign-in page offers have saved. */
export const searches: readonly DemoSearch[] = [
  { by: "hospital/en1", name: "Nights on the wards", query: "night ward", notify: true },
  { by: "hospital/en1", name: "My open ideas", query: "author:me stage:open", notify: false },
  { by: "guichets/fr1", name: "Files d’attente", query: "attente guichet", notify: true },
  {
    by: "roads/m1",
    name: "Winter on the roads",
    query: "winter OR snow OR salt OR ice",
    notify: true,
  },
  { by: "roads/m1", name: "In review, about vans", query: 'van stage:"in review"', notify: false },
  { by: "executive/m1", name: "What runs as a pilot", query: "stage:piloting", notify: true },
  { by: "it/en1", name: "Passwords and printers", query: "password OR printer", notify: true },
];
