import { Form, useLocation } from "@remix-run/react";
import * as BadgeCheck from "lucide-react/icons/badge-check";
import * as CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import * as Keyboard from "lucide-react/icons/keyboard";
import * as Languages from "lucide-react/icons/languages";
import * as LogOut from "lucide-react/icons/log-out";
import * as MonitorSmartphone from "lucide-react/icons/monitor-smartphone";
import * as SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import * as User from "lucide-react/icons/user";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DisclosureMenu, MenuButton, MenuDivider, MenuLink } from "#app/ui/disclosure-menu.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { NavItem } from "#app/ui/layout/navigation.tsx";
import type { Theme } from "#app/ui/theme.ts";
import type { FramedPerson } from "./root-data.ts";
import { showShortcuts } from "./shortcuts-store.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

interface AccountMenuProps {
  readonly person: FramedPerson;
  readonly theme: Theme;
  /** Places that the bar of phones has no room for. */
  readonly elsewhere: readonly NavItem[];
}

/** What concerns the signed-in person alone, and on phones the places that have no room in their bar. */
export function AccountMenu({ person, theme, elsewhere }: AccountMenuProps) {
  const t = useT();
  return (
    <DisclosureMenu
      trigger={<Avatar name={person.name} />}
      name={t("ui.account", { name: person.name })}
    >
      <Who person={person} />
      <MenuDivider />
      <div className="lg:hidden">
        {elsewhere.map(({ to, label, icon }) => (
          <MenuLink key={to} to={to} icon={<Icon of={icon} />}>
            {label}
          </MenuLink>
        ))}
        <MenuDivider />
      </div>
      <MenuLink to={`/people/${person.id}`} icon={<Icon of={User} />}>
        {t("ui.profile")}
      </MenuLink>
      <MenuLink to="/me/credentials" icon={<Icon of={BadgeCheck} />}>
        {t("ui.credentials")}
      </MenuLink>
      <MenuLink to="/me/preferences" icon={<Icon of={SlidersHorizontal} />}>
        {t("ui.preferences")}
      </MenuLink>
      <MenuLink to="/me/sessions" icon={<Icon of={MonitorSmartphone} />}>
        {t("ui.sessions")}
      </MenuLink>
      <MenuDivider />
      <ThemeSwitch loaded={theme} />
      <OtherLanguage />
      <MenuDivider />
      <MenuLink to="/help" icon={<Icon of={CircleQuestionMark} />}>
        {t("ui.help")}
      </MenuLink>
      <ShortcutsButton />
      <Form method="post" action="/sign-out" reloadDocument id="sign-out-form">
        <MenuButton icon={<Icon of={LogOut} />}>{t("ui.signOut")}</MenuButton>
      </Form>
    </DisclosureMenu>
  );
}

function Who({ person: { name, unit } }: { person: FramedPerson }) {
  return (
    <div className="flex items-center gap-3 px-3 py-2">
      <Avatar name={name} />
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-muted">{unit}</p>
      </div>
    </div>
  );
}

/** Of no use before JavaScript, nor where there is no keyboard. */
function ShortcutsButton() {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <div className="hidden sm:block">
      <MenuButton type="button" icon={<Icon of={Keyboard} />} onClick={showShortcuts}>
        {t("ui.shortcuts")}
      </MenuButton>
    </div>
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
    <Form method="post" action="/me/language" reloadDocument id="language-form">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <MenuButton lang={other} icon={<Icon of={Languages} />}>
        {t("ui.otherLanguage")}
      </MenuButton>
    </Form>
  );
}
