import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { deviceState, subscribe, unsubscribe, type DeviceState } from "./browser-push.ts";

interface DeviceSwitchProps {
  /** With which this browser would subscribe; null where the service worker is switched off. */
  publicKey: string | null;
  /** Of the subscriptions that the product has of this person. */
  prints: readonly string[];
}

/** Says where notifications stand in this browser, and switches them. */
export function DeviceSwitch({ publicKey, prints }: DeviceSwitchProps) {
  const t = useT();
  const hydrated = useHydrated();
  const device = useDevice(prints);
  if (publicKey === null) return <p>{t("push.unavailable")}</p>;
  if (!hydrated) return <p>{t("push.needsScript")}</p>;
  if (device.state === null) return <p>{t("push.looking")}</p>;
  const { state, isBusy, hasFailed } = device;
  return (
    <div className="grid gap-4">
      <p role="status">{t(`push.${state}`)}</p>
      {hasFailed && (
        <Banner tone="danger" announce="now">
          {t("push.failed")}
        </Banner>
      )}
      <div>
        {state === "off" && (
          <Button
            type="button"
            variant="primary"
            pending={isBusy}
            onClick={() => void device.turnOn(publicKey)}
          >
            {t("push.turnOn")}
          </Button>
        )}
        {state === "on" && (
          <Button type="button" pending={isBusy} onClick={() => void device.turnOff()}>
            {t("push.turnOff")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The browser's state, and the two ways to change it; the product is told by a form, as without JavaScript. */
function useDevice(prints: readonly string[]) {
  const [state, setState] = useState<DeviceState | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const fetcher = useFetcher();
  const known = prints.join(" ");
  useEffect(() => {
    let isHere = true;
    deviceState(known.split(" ")).then(
      (found) => {
        if (isHere) setState(found);
      },
      () => {
        if (isHere) setState("unsupported");
      },
    );
    return () => {
      isHere = false;
    };
  }, [known]);
  const change = async (work: () => Promise<void>) => {
    setChanging(true);
    setFailed(false);
    await work().catch(() => {
      setFailed(true);
    });
    setChanging(false);
  };
  return {
    state,
    hasFailed,
    isBusy: isChanging || fetcher.state !== "idle",
    turnOn: (publicKey: string) =>
      change(async () => {
        const subscription = await subscribe(publicKey);
        if (subscription) fetcher.submit({ ...subscription }, post("/me/device"));
        else setState(await deviceState(prints));
      }),
    turnOff: () =>
      change(async () => {
        const endpoint = await unsubscribe();
        if (endpoint !== null) fetcher.submit({ endpoint }, post("/me/device/removal"));
      }),
  };
}

const post = (action: string) => ({ method: "post", action }) as const;
