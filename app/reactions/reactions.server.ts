import { silenceDevices } from "#app/features/mail/push/silence-devices.server.ts";
import type { DomainEvent, EventKind } from "#app/core/event.ts";
import { forgetDraftFiles, haveScanned, removeFileBytes } from "./files.server.ts";
import { tellOfMatches } from "./searching.server.ts";
import { bringInConfirmed, takeOutAsked } from "./imports.server.ts";
import {
  takeBackComment,
  tellAppellant,
  tellMentioned,
  tellOfAppeal,
  tellOfComment,
  tellOfDecision,
  tellOfIdea,
  tellOfWithdrawal,
  tellOwner,
  tellPreparer,
  welcome,
} from "./notifying.server.ts";

type Reaction<Kind extends EventKind> = (
  event: Extract<DomainEvent, { kind: Kind }>,
) => Promise<void>;

/** What follows from each event. Exhaustive: a new event without a line here fails the type check. */
export const reactions: { readonly [Kind in EventKind]: readonly Reaction<Kind>[] } = {
  "idea.submitted": [tellOfIdea],
  "idea.edited": [],
  "draft.discarded": [forgetDraftFiles],
  "comment.posted": [tellOfComment],
  "idea.tagged": [],
  "idea.withdrawn": [tellOfWithdrawal],
  "idea.decided": [tellOfDecision],
  "idea.owner-assigned": [tellOwner],
  "decision.not-published": [tellPreparer],
  "appeal.filed": [tellOfAppeal],
  "appeal.upheld": [tellAppellant],
  "absence.announced": [],
  "absence.ended": [],
  "stage.renamed": [],
  "wording.added": [],
  "wording.changed": [],
  "wording.archived": [],
  "wording.restored": [],
  "wordings.ordered": [],
  "comment.edited": [],
  "comment.deleted": [takeBackComment],
  "file.added": [haveScanned],
  "file.described": [],
  "file.cleared": [],
  "file.found-infected": [removeFileBytes],
  "file.removed": [removeFileBytes],
  "file-rules.changed": [],
  "comment.withdrawn": [takeBackComment],
  "person.mentioned": [tellMentioned],
  "note.posted": [],
  "note.edited": [],
  "note.deleted": [],
  "ballots.imported": [],
  "ballots.undone": [],
  "import.confirmed": [bringInConfirmed],
  "import.undo-asked": [takeOutAsked],
  "idea-table.imported": [],
  "idea-table.undone": [],
  "category.added": [],
  "category.renamed": [],
  "categories.ordered": [],
  "category.archived": [],
  "category.restored": [],
  "category.voting-changed": [],
  "idea.counts-opened": [],
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
  "saved-search.matched": [tellOfMatches],
  "person.deactivated": [silence],
  "person.reactivated": [],
  "mails.declined": [],
  "mails.wanted": [],
  "mails.sent-again": [],
  "address.cleared": [],
  "usual-wishes.changed": [],
};

/** Nothing more is shown in the browsers of somebody who was deactivated. */
async function silence({ subject }: DomainEvent<"person.deactivated">): Promise<void> {
  await silenceDevices({ personId: subject.id });
}
