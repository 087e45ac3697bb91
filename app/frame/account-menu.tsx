import { Form, useLocation } from "@remix-run/react";
import * as Languages from "lucide-react/icons/languages";
import * as LogOut from "lucide-react/icons/log-out";
import * as MonitorSmartphone from "lucide-react/icons/monitor-smartphone";
import * as SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import * as User from "lucide-react/icons/user";
import type { RootData } from "#app/frame/root-data.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DisclosureMenu, MenuButton, MenuHeading, MenuLink } from "#app/ui/disclosure-menu.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";

/** What concerns the signed-in person alone. */
export function AccountMenu({ person }: { person: NonNullable<RootData["person"]> }) {
  const t = useT();
  return (
    <DisclosureMenu
      trigger={<Avatar name={person.name} />}
      name={t("ui.account", { name: person.name })}
    >
      <MenuHeading>{person.name}</MenuHeading>
      <MenuLink to={`/people/${person.id}`} icon={<Icon of={User} />}>
        {t("ui.profile")}
      </MenuLink>
      <MenuLink to="/me/preferences" icon={<Icon of={SlidersHorizontal} />}>
        {t("ui.preferences")}
      </MenuLink>
      <MenuLink to="/me/sessions" icon={<Icon of={MonitorSmartphone} />}>
        {t("ui.sessions")}
      </MenuLink>
      <OtherLanguage />
      <Form method="post" action="/sign-out" reloadDocument>
        <MenuButton icon={<Icon of={LogOut} />}>{t("ui.signOut")}</MenuButton>
      </Form>
    </DisclosureMenu>
  );
}

/** For people who have not signed in yet. */
export function VisitorMenu() {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <>
      <OtherLanguage />
      {pathname !== "/sign-in" && (
        <ButtonLink to="/sign-in" size="small">
          {t("ui.signIn")}
        </ButtonLink>
      )}
    </>
  );
}

/** Switches to the other language; the page is loaded anew, as every word of it changes. */
function OtherLanguage() {
  const t = useT();
  const other = useLanguage() === "en" ? "fr" : "en";
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/me/language" reloadDocument>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <MenuButton lang={other} icon={<Icon of={Languages} />}>
        {t("ui.otherLanguage")}
      </MenuButton>
    </Form>
  );
}
