import { useLocation } from "@remix-run/react";
import * as Inbox from "lucide-react/icons/inbox";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as NotebookPen from "lucide-react/icons/notebook-pen";
import * as Plus from "lucide-react/icons/plus";
import * as Settings from "lucide-react/icons/settings";
import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { RootData } from "#app/frame/root-data.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { NavItem } from "#app/ui/layout/navigation.tsx";
import { useLive } from "#app/ui/live/live.tsx";

type Person = NonNullable<RootData["person"]>;

/** The places this person can go to; none for somebody who is not signed in. */
export function usePlaces(person: Person | null, unread: number): NavItem[] {
  const t = useT();
  const { pathname } = useLocation();
  const count = useUnread(person, unread);
  if (!person) return [];
  const inbox = t("notifications.inboxCount", { count });
  const places: NavItem[] = [
    { to: "/ideas", label: t("ui.ideas"), icon: Lightbulb },
    {
      to: "/ideas/new",
      label: t("ui.postIdea"),
      shortLabel: t("ui.post"),
      icon: Plus,
      bottomOnly: true,
    },
    { to: "/drafts", label: t("ui.drafts"), icon: NotebookPen },
    {
      to: "/inbox",
      label: inbox,
      shortLabel: t("notifications.inboxShort", { count }),
      icon: Inbox,
    },
  ];
  if (person.isAdmin)
    places.push({
      to: "/admin",
      label: t("ui.administration"),
      shortLabel: t("ui.adminShort"),
      icon: Settings,
    });
  return places.map((place) => ({ ...place, current: isAt(place.to, pathname) }));
}

function isAt(place: string, pathname: string): boolean {
  if (place === "/ideas") return pathname.startsWith("/ideas") && pathname !== "/ideas/new";
  return pathname === place || pathname.startsWith(`${place}/`);
}

/** The number of unread lines: as loaded, then as the server says. */
function useUnread(person: Person | null, loaded: number): number {
  const [count, setCount] = useState(loaded);
  useEffect(() => {
    setCount(loaded);
  }, [loaded]);
  useLive(person ? rooms.person(person.id) : "", {
    onDelta: (delta) => {
      if (delta.kind === "inbox") setCount(delta.unread);
    },
    onReread: () => undefined,
    holding: () => undefined,
  });
  return count;
}
