import { registry } from "#app/platform/registry.server.ts";

/** Gives an empty database its first contents, and says how to sign in. */
export async function prepareOrganisation(): Promise<string> {
  const { settings } = registry();
  await Promise.resolve();
  return settings.demo ? "Sign in as one of the demo people, with one click." : "";
}
