import * as BadgeCheck from "lucide-react/icons/badge-check";
import type { MessageKey } from "#app/core/words.ts";
import type { Capacity } from "#app/core/subject.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";

const words: Readonly<Record<Capacity["as"], MessageKey>> = {
  manager: "discussion.asManager",
  owner: "discussion.asOwner",
  deputy: "discussion.asDeputy",
  leader: "discussion.asLeader",
};

/** Marks an official answer, and says in which capacity it was given on its day. */
export function OfficialMark({ official }: { official: Capacity }) {
  const t = useT();
  return (
    <>
      <span className="official-mark">
        <Icon of={BadgeCheck} />
        {t("discussion.official")}
      </span>
      <span>{t(words[official.as], { of: official.of ?? "" })}</span>
    </>
  );
}
