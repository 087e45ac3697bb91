import * as PartyPopper from "lucide-react/icons/party-popper";
import * as Heart from "lucide-react/icons/heart";
import * as LifeBuoy from "lucide-react/icons/life-buoy";
import * as Question from "lucide-react/icons/message-circle-question-mark";
import * as ThumbsUp from "lucide-react/icons/thumbs-up";
import type { MessageKey } from "#app/core/words.ts";
import { IconLines, type IconModule } from "#app/ui/icon.tsx";
import { reactionKinds, type ReactionKind } from "../reaction.ts";

/** The words for each kind of reaction. */
export const reactionWords: Readonly<Record<ReactionKind, MessageKey>> = {
  helpful: "discussion.kindHelpful",
  thanks: "discussion.kindThanks",
  agree: "discussion.kindAgree",
  celebrate: "discussion.kindCelebrate",
  curious: "discussion.kindCurious",
};

const icons: Readonly<Record<ReactionKind, IconModule>> = {
  helpful: LifeBuoy,
  thanks: Heart,
  agree: ThumbsUp,
  celebrate: PartyPopper,
  curious: Question,
};

/** The drawings, once for a page: a hundred comments refer to them. */
export function ReactionDrawings() {
  return (
    <svg aria-hidden="true" className="hidden">
      {reactionKinds.map((kind) => (
        <symbol key={kind} id={`reaction-${kind}`} viewBox="0 0 24 24">
          <IconLines of={icons[kind]} />
        </symbol>
      ))}
    </svg>
  );
}

/** One drawing in its place. */
export function ReactionIcon({ kind }: { kind: ReactionKind }) {
  return (
    <svg aria-hidden="true" className="icon">
      <use href={`#reaction-${kind}`} />
    </svg>
  );
}
