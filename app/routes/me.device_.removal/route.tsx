import { redirect } from "@remix-run/node";
import { switchDeviceOff } from "#app/features/mail/push/switch-device.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";

/** There is nothing to look at here. */
export const loader = signedIn(() => Promise.resolve(redirect("/me/device")));

/** Switches notifications off in one of one's own browsers. */
export const action = signedIn(async ({ actor, request }) => {
  const { id, endpoint } = await formFields(request);
  await switchDeviceOff(actor, { id, endpoint });
  return redirect("/me/device");
});

/** Rendered only to give the route's refusals a page. */
export default function DeviceRemoval() {
  return null;
}
