import { useT } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import type { Standing } from "../person.ts";

/** Where a person stands: invited, joined or deactivated. */
export function StandingPill({ standing }: { standing: Standing }) {
  const t = useT();
  const { tone, words } = looks[standing];
  return <Pill tone={tone}>{t(words)}</Pill>;
}

const looks = {
  invited: { tone: "info", words: "people.standingInvited" },
  joined: { tone: "success", words: "people.standingJoined" },
  deactivated: { tone: "warning", words: "people.standingDeactivated" },
} as const;
