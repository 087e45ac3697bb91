import * as Inbox from "lucide-react/icons/inbox";
import * as LogOut from "lucide-react/icons/log-out";
import * as User from "lucide-react/icons/user";
import { troubleOf } from "#app/frame/trouble-of.ts";
import { WhatNow } from "#app/frame/trouble.tsx";
import { Banner, type BannerTone } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import {
  DisclosureMenu,
  MenuButton,
  MenuDivider,
  MenuHeading,
  MenuLink,
} from "#app/ui/disclosure-menu.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { CountBadge } from "#app/ui/layout/count-badge.tsx";
import { PageSkeleton } from "#app/ui/layout/page-skeleton.tsx";
import { Specimen, State } from "./specimen.tsx";

/** What frames every page, and what stands where a page or its content cannot. */
export function ShellChapter() {
  return (
    <>
      <Menus />
      <Banners />
      <Empty />
      <Troubles />
      <Specimen
        name="Outline of a page"
        use="Stands for a page that is on its way for longer than a blink, in the measures of what will come."
      >
        {(["feed", "article", "form", "table", "cards"] as const).map((shape) => (
          <State key={shape} name={shape}>
            <div className="max-h-80 overflow-hidden">
              <PageSkeleton shape={shape} />
            </div>
          </State>
        ))}
      </Specimen>
    </>
  );
}

function Menus() {
  return (
    <Specimen
      name="Disclosure menu"
      use="A few links and buttons behind one button; opens without JavaScript."
    >
      <State name="Closed; press to open">
        <div className="flex flex-wrap gap-3">
          <DisclosureMenu trigger="At the start" align="start">
            <Choices />
          </DisclosureMenu>
        </div>
      </State>
      <State name="A number that waits: none, few, many">
        <p className="flex items-center gap-3">
          <Icon of={Inbox} />
          <CountBadge count={0} label="nothing waits" />
          <CountBadge count={3} label="3 wait" />
          <CountBadge count={100} label="more than 99 wait" />
        </p>
      </State>
    </Specimen>
  );
}

function Choices() {
  return (
    <>
      <MenuHeading>Odile Exemple</MenuHeading>
      <MenuLink to="/design" icon={<Icon of={User} />}>
        This page
      </MenuLink>
      <MenuDivider />
      <MenuButton type="button" icon={<Icon of={LogOut} />}>
        A button with words that are long enough to wrap
      </MenuButton>
    </>
  );
}

const tones: readonly BannerTone[] = ["info", "success", "warning", "danger"];

function Banners() {
  return (
    <Specimen name="Banner" use="Stays above or within the content until it no longer applies.">
      {tones.map((tone) => (
        <State key={tone} name={tone}>
          <Banner tone={tone}>The office at the harbour is closed on Friday.</Banner>
        </State>
      ))}
      <State name="With a title and something to do">
        <Banner
          tone="warning"
          title="This text has not been saved"
          actions={
            <Button type="button" size="small">
              Save it now
            </Button>
          }
        >
          It waits in this browser, and will be here when you come back.
        </Banner>
      </State>
    </Specimen>
  );
}

function Empty() {
  return (
    <Specimen name="Empty state" use="Says what this place is for, and what to do.">
      <State name="With an icon and a next step">
        <EmptyState
          level={3}
          title="Nothing has been sent to you yet"
          icon={<Icon of={Inbox} />}
          actions={<ButtonLink to="/ideas">Look around</ButtonLink>}
        >
          Answers to what you wrote will stand here.
        </EmptyState>
      </State>
      <State name="Words alone">
        <EmptyState level={3} title="Nothing matches these filters" />
      </State>
    </Specimen>
  );
}

const answers = [
  { status: 401 },
  { status: 403 },
  { status: 404 },
  { status: 409 },
  { status: 413 },
  { status: 429, data: { retryAfter: 600 } },
  { status: 500, data: { fault: "4F9A-02BE" } },
];

function Troubles() {
  const troubles = [
    ...answers.map(({ status, data = null }) =>
      troubleOf({ status, statusText: "", internal: false, data }),
    ),
    troubleOf(new TypeError("Failed to fetch")),
  ];
  return (
    <Specimen
      name="What stands in place of a page"
      use="What happened, in a sentence, and what helps; in the reader’s language, within the frame."
    >
      {troubles.map((trouble) => (
        <State key={trouble.title} name={String(trouble.status ?? "No answer")}>
          <TroubleSample trouble={trouble} />
        </State>
      ))}
    </Specimen>
  );
}

/** As the page has it, without its heading, of which there is one in a page. */
function TroubleSample({ trouble }: { trouble: ReturnType<typeof troubleOf> }) {
  const t = useT();
  return (
    <div className="grid gap-3">
      <p className="text-xl font-semibold">{t(trouble.title)}</p>
      <p className="max-w-[65ch] text-ink-muted">{t(trouble.text.key, trouble.text.values)}</p>
      <div>
        <WhatNow trouble={trouble} />
      </div>
    </div>
  );
}
