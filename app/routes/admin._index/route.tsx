import { useLoaderData, type MetaFunction } from "@remix-run/react";
import * as BadgeCheck from "lucide-react/icons/badge-check";
import * as Bell from "lucide-react/icons/bell";
import * as Building from "lucide-react/icons/building";
import * as Calendar from "lucide-react/icons/calendar-days";
import * as Clock from "lucide-react/icons/clock";
import * as Flag from "lucide-react/icons/flag";
import * as Mail from "lucide-react/icons/mail";
import * as Network from "lucide-react/icons/network";
import * as Paperclip from "lucide-react/icons/paperclip";
import * as Settings from "lucide-react/icons/settings";
import * as Shield from "lucide-react/icons/shield-check";
import * as Table from "lucide-react/icons/table";
import * as Tags from "lucide-react/icons/tags";
import * as Users from "lucide-react/icons/users";
import { authorize } from "#app/core/policy.ts";
import { administration, type AdministrationPlace } from "#app/features/home/administration.ts";
import { SetUpCard } from "#app/features/home/components/guide-card.tsx";
import { setUpStepsOf } from "#app/features/home/guide.queries.server.ts";
import { CheckBanner } from "#app/features/insights/rollups/components/check-banner.tsx";
import { latestCheck } from "#app/features/insights/rollups/latest-check.queries.server.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { CoveringLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, peoplePolicy.changeOrganisation, { personId: actor.id });
  const [steps, check] = await Promise.all([setUpStepsOf(actor), latestCheck()]);
  return { title: translator(language)("people.administration"), steps, check };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What there is to look after, and for a new organisation what is still to be done. */
export default function AdministrationPage() {
  const t = useT();
  const { steps, check } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)]">
      <PageHeader title={t("people.administration")} />
      {check !== null && check.differing > 0 && (
        <div className="mb-8">
          <CheckBanner check={check} />
        </div>
      )}
      {steps && (
        <div className="mb-8">
          <SetUpCard data={steps} />
        </div>
      )}
      {administration.map(({ name, places }) => (
        <section key={name} aria-labelledby={name} className="mb-8">
          <h2 id={name} className="mb-3 text-lg">
            {t(name)}
          </h2>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))] gap-4">
            {places.map((place) => (
              <Place key={place.to} {...place} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Place({ to, label, lead }: AdministrationPlace) {
  const t = useT();
  return (
    <Card as="li" interactive className="grid content-start gap-1">
      <h3 className="flex items-center gap-2 text-lg">
        <Icon of={icons[to] ?? Settings} className="text-accent" />
        <CoveringLink to={to}>{t(label)}</CoveringLink>
      </h3>
      <p className="text-sm text-ink-muted">{t(lead)}</p>
    </Card>
  );
}

const icons: Readonly<Record<string, IconModule>> = {
  "/admin/people": Users,
  "/admin/units": Network,
  "/admin/categories": Tags,
  "/admin/decisions": Flag,
  "/admin/promises": Clock,
  "/admin/calendars": Calendar,
  "/admin/moderation": Shield,
  "/admin/files": Paperclip,
  "/admin/credentials": BadgeCheck,
  "/admin/notifications": Bell,
  "/admin/mail": Mail,
  "/admin/organisation": Building,
  "/admin/imports": Table,
};
