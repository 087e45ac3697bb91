import { useFetcher } from "@remix-run/react";
import * as Hands from "lucide-react/icons/party-popper";
import * as Heart from "lucide-react/icons/heart";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import type { MessageKey } from "#app/core/words.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { announcementSigns, type AnnouncementSign } from "../announcement.ts";
import type { Signs } from "../announcement.queries.server.ts";

/** Signs under an announcement: how many have set each, and one's own. */
export function SignButtons({ id, signs }: { readonly id: string; readonly signs: Signs }) {
  const t = useT();
  const fetcher = useFetcher();
  return (
    <fetcher.Form
      method="post"
      action={`/announcements/${id}/reactions`}
      aria-label={t("announcing.react")}
      className="flex flex-wrap gap-2"
    >
      {announcementSigns.map((sign) => {
        const { count, isMine } = signs[sign];
        return (
          <button
            key={sign}
            name={isMine ? "withdraw" : "set"}
            value={sign}
            aria-pressed={isMine}
            className="reaction min-h-11 px-3"
          >
            <Icon of={signIcons[sign]} />
            <span>{t(signWords[sign])}</span>
            {count > 0 && <span className="tabular-nums">{count}</span>}
          </button>
        );
      })}
    </fetcher.Form>
  );
}

/** What each sign is called, and its drawing. */
export const signWords: Readonly<Record<AnnouncementSign, MessageKey>> = {
  applause: "announcing.signApplause",
  heart: "announcing.signHeart",
  inspired: "announcing.signInspired",
};

export const signIcons: Readonly<Record<AnnouncementSign, IconModule>> = {
  applause: Hands,
  heart: Heart,
  inspired: Lightbulb,
};
