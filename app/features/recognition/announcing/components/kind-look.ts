import * as Award from "lucide-react/icons/award";
import * as Gavel from "lucide-react/icons/gavel";
import * as Megaphone from "lucide-react/icons/megaphone";
import * as Trophy from "lucide-react/icons/trophy";
import type { MessageKey } from "#app/core/words.ts";
import type { IconModule } from "#app/ui/icon.tsx";
import type { AnnouncementKind, AnnouncementState } from "../announcement.ts";

/** What each kind of announcement is called, and its sign. */
export const kindWords: Readonly<Record<AnnouncementKind, MessageKey>> = {
  plain: "announcing.kindPlain",
  awards: "announcing.kindAwards",
  winners: "announcing.kindWinners",
  decision: "announcing.kindDecision",
};

export const kindIcons: Readonly<Record<AnnouncementKind, IconModule>> = {
  plain: Megaphone,
  awards: Award,
  winners: Trophy,
  decision: Gavel,
};

export const stateWords: Readonly<Record<AnnouncementState, MessageKey>> = {
  draft: "announcing.stateDraft",
  scheduled: "announcing.stateScheduled",
  published: "announcing.statePublished",
  withdrawn: "announcing.stateWithdrawn",
};
