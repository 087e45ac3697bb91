import { Form } from "@remix-run/react";
import type { Device } from "#app/features/mail/push/push.queries.server.ts";
import type { Browser } from "#app/features/people/browser.ts";
import type { Translate } from "#app/core/words.ts";
import { Button } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";

type ShownDevice = Omit<Device, "userAgent"> & { readonly browser: Browser };

/** One's browsers that show notifications; each can be switched off from any other. */
export function DeviceList({ devices }: { devices: readonly ShownDevice[] }) {
  const t = useT();
  return (
    <section aria-labelledby="devices" className="min-w-0">
      <h2 id="devices" className="mb-3 text-lg">
        {t("push.devices")}
      </h2>
      {devices.length === 0 && <p className="text-ink-muted">{t("push.devicesNone")}</p>}
      {devices.length > 0 && (
        <ul className="card divide-y divide-line">
          {devices.map((device) => (
            <DeviceRow key={device.id} device={device} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DeviceRow({ device: { id, browser, since } }: { device: ShownDevice }) {
  const t = useT();
  const time = useTimes()(since).absolute;
  const name = browserWords(browser, t);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-muted">{t("push.since", { time })}</p>
      </div>
      <Form method="post" action="/me/device/removal">
        <input type="hidden" name="id" value={id} />
        <Button size="small" aria-label={t("push.removeLabel", { browser: name, time })}>
          {t("push.remove")}
        </Button>
      </Form>
    </li>
  );
}

function browserWords({ name, system }: Browser, t: Translate): string {
  if (name && system) return t("push.browserOnSystem", { name, system });
  return name ?? system ?? t("push.unknownBrowser");
}
