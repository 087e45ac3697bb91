import { Form } from "@remix-run/react";
import { Submit } from "#app/ui/form/submit.tsx";
import type { ButtonProps } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Followed, FollowState } from "../follow.ts";

interface FollowFormProps extends Pick<ButtonProps, "variant" | "size" | "icon"> {
  followed: Followed;
  /** What pressing it sets. */
  state: FollowState;
  /** Of what is followed, for those who hear the button without it. */
  name: string;
  /** The page to come back to. */
  at: string;
  says?: "follow" | "stop" | "mute" | "unmute";
}

/** A button that follows something, stops, or mutes it; without JavaScript too. */
export function FollowForm({ followed, state, name, at, says, ...looks }: FollowFormProps) {
  const t = useT();
  const to = `/following/${followed.kind}/${followed.id}`;
  const [label, spoken] = words[says ?? usual[state]];
  return (
    <Form method="post" action={to} preventScrollReset>
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="to" value={at} />
      <Submit {...looks} to={to} aria-label={t(spoken, { name })}>
        {t(label)}
      </Submit>
    </Form>
  );
}

const usual = { following: "follow", none: "stop", muted: "mute" } as const;

const words = {
  follow: ["following.follow", "following.followOf"],
  stop: ["following.stop", "following.stopOf"],
  mute: ["following.mute", "following.muteOf"],
  unmute: ["following.unmute", "following.unmuteOf"],
} as const;
