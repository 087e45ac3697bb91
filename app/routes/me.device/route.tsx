import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { myDevices, pushKey } from "#app/features/mail/push/push.queries.server.ts";
import { subscriptionSchema } from "#app/features/mail/push/push.schema.ts";
import { DeviceSwitch } from "#app/features/mail/push/components/device-switch.tsx";
import { switchDeviceOn } from "#app/features/mail/push/switch-device.server.ts";
import { browserOf } from "#app/features/people/browser.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { DeviceList } from "./device-list.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [devices, publicKey] = await Promise.all([myDevices(actor), pushKey()]);
  return {
    title: translator(language)("push.title"),
    publicKey,
    devices: devices.map(({ userAgent, ...device }) => ({
      ...device,
      browser: browserOf(userAgent),
    })),
  };
});

/** Switches notifications on in the browser that sends this. */
export const action = signedIn(({ actor, request, context: { sessionId, userAgent } }) =>
  answerForm({
    request,
    schema: subscriptionSchema,
    work: async (subscription) => {
      await switchDeviceOn(actor, { ...subscription, sessionId, userAgent });
      return redirect("/me/device");
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Notifications on this phone or computer, and on one's others. */
export default function DevicePage() {
  const t = useT();
  const { publicKey, devices } = useLoaderData<typeof loader>();
  const crumbs = [{ to: "/me/preferences", label: t("people.preferencesTitle") }];
  return (
    <div className="max-w-2xl">
      <PageHeader
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={crumbs} />}
        title={t("push.title")}
        lead={t("push.lead")}
      />
      <Stack>
        <Card as="section" aria-labelledby="switch">
          <h2 id="switch" className="mb-3 text-lg">
            {t("push.switch")}
          </h2>
          <DeviceSwitch publicKey={publicKey} prints={devices.map(({ print }) => print)} />
        </Card>
        <DeviceList devices={devices} />
      </Stack>
    </div>
  );
}
