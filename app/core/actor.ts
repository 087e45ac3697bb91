import type { Language } from "./words.ts";

export const roles = ["staff", "manager", "leader"] as const;
export type Role = (typeof roles)[number];

/** The signed-in person as policies see them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly role: Role;
  readonly isAdmin: boolean;
  readonly isModerator: boolean;
  /** Null: as the browser asks. */
  readonly language: Language | null;
  /** Neither deactivated nor imported. */
  readonly active: boolean;
  /** Units this person manages, without their sub-units. */
  readonly manages: readonly string[];
}

/** The product itself, for jobs and start-up: it is nobody's colleague and owns nothing. */
export const system = { id: null, name: "Groundswell" } as const;
export type System = typeof system;
