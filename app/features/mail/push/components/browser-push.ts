/** What this browser can do about notifications, and what it does; runs in browsers alone. */
import type { NewSubscription } from "../push.schema.ts";

/** Where notifications stand in this browser. */
export type DeviceState = "unsupported" | "blocked" | "off" | "on";

/** Where they stand, given the prints of the subscriptions that the product has of this person. */
export async function deviceState(prints: readonly string[]): Promise<DeviceState> {
  const registration = await workerRegistration();
  if (!registration) return "unsupported";
  if (Notification.permission === "denied") return "blocked";
  const subscription = await registration.pushManager.getSubscription();
  if (!subscription) return "off";
  return prints.includes(await printOf(subscription.endpoint)) ? "on" : "off";
}

/** By which the product names a subscription without telling its address. */
export async function printOf(endpoint: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Asks the person's leave and the browser's maker for an address; null when either says no. */
export async function subscribe(publicKey: string): Promise<NewSubscription | null> {
  const registration = await workerRegistration();
  if (!registration || (await Notification.requestPermission()) !== "granted") return null;
  const wish = { userVisibleOnly: true, applicationServerKey: publicKey };
  const { endpoint, keys } = (await registration.pushManager.subscribe(wish)).toJSON();
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null;
}

/** Ends the subscription of this browser and returns its address; null when there was none. */
export async function unsubscribe(): Promise<string | null> {
  const registration = await workerRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (!subscription) return null;
  await subscription.unsubscribe();
  return subscription.endpoint;
}

/** How long a first visit may take to register the service worker, in milliseconds. */
const patience = 8_000;

async function workerRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return undefined;
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience);
  });
  return Promise.race([navigator.serviceWorker.ready, late]);
}
