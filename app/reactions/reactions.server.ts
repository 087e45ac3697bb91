import type { DomainEvent, EventKind } from "#app/core/event.ts";
import { takeBackComment, tellOfComment, tellOfIdea, welcome } from "./notifying.server.ts";

type Reaction<Kind extends EventKind> = (
  event: Extract<DomainEvent, { kind: Kind }>,
) => Promise<void>;

/** What follows from each event. Exhaustive: a new event without a line here fails the type check. */
export const reactions: { readonly [Kind in EventKind]: readonly Reaction<Kind>[] } = {
  "idea.submitted": [tellOfIdea],
  "idea.edited": [],
  "comment.posted": [tellOfComment],
  "comment.edited": [],
  "comment.deleted": [takeBackComment],
  "ballots.imported": [],
  "ballots.undone": [],
  "category.added": [],
  "category.renamed": [],
  "categories.ordered": [],
  "category.archived": [],
  "category.restored": [],
  "organisation.founded": [],
  "organisation.changed": [],
  "accent.chosen": [],
  "logo.changed": [],
  "logo.removed": [],
  "unit.added": [],
  "unit.renamed": [],
  "unit.moved": [],
  "unit.removed": [],
  "person.invited": [],
  "person.joined": [welcome],
  "person.password-replaced": [],
  "person.changed": [],
  "person.profile-changed": [],
  "person.link-renewed": [],
  "person.deactivated": [],
  "person.reactivated": [],
};
