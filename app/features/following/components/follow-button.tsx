import type { Followed, FollowState } from "../follow.ts";
import { FollowForm } from "./follow-form.tsx";

interface FollowButtonProps {
  followed: Followed;
  state: FollowState;
  name: string;
  /** The page to come back to. */
  at: string;
  size?: "small";
}

/** Follows a person, a unit or a category, or stops. */
export function FollowButton({ state, ...rest }: FollowButtonProps) {
  return <FollowForm {...rest} state={state === "following" ? "none" : "following"} />;
}
