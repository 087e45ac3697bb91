import { classNames } from "#app/ui/class-names.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { MessageKey } from "#app/core/words.ts";
import { hearsAll, stopped, type Hearing } from "../follow.ts";
import { FollowForm } from "./follow-form.tsx";

interface FollowIdeaProps {
  ideaId: string;
  title: string;
  hearing: Hearing;
  /** The page to come back to: the idea's, and there below what stands above, unless given. */
  at?: string;
}

/** What one hears of an idea and why, and how to hear more or nothing. */
export function FollowIdea({ ideaId, title, hearing, at }: FollowIdeaProps) {
  const t = useT();
  const common = {
    followed: { kind: "idea", id: ideaId } as const,
    name: title,
    at: at ?? `/ideas/${ideaId}`,
    size: "small" as const,
  };
  const isMuted = hearing.state === "muted";
  const isVoter = !isMuted && hearing.reasons.length > 0 && !hearsAll(hearing);
  return (
    <div className={classNames("grid gap-2", at === undefined && "border-t border-line pt-3")}>
      <p className="text-sm text-ink-muted">{t(sentence(hearing))}</p>
      <div className="flex flex-wrap gap-2">
        {!hearsAll(hearing) && (
          <FollowForm {...common} state="following" says={isMuted ? "unmute" : "follow"} />
        )}
        {hearsAll(hearing) && <FollowForm {...common} state={stopped(hearing)} says="stop" />}
        {isVoter && <FollowForm {...common} state="muted" variant="quiet" />}
      </div>
    </div>
  );
}

function sentence({ state, reasons }: Hearing): MessageKey {
  if (state === "muted") return "following.hearsMuted";
  if (state === "following") return "following.hearsChosen";
  const [reason] = reasons;
  return reason === undefined ? "following.hearsNothing" : automatic[reason];
}

const automatic = {
  author: "following.hearsAuthor",
  owner: "following.hearsOwner",
  commenter: "following.hearsCommenter",
  mentioned: "following.hearsMentioned",
  voter: "following.hearsVoter",
} as const;
