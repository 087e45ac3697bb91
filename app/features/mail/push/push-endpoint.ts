/** Where a browser's maker takes messages for it: an address that the browser names, and therefore not to be trusted. */
import { isIP } from "node:net";

const charactersAtMost = 1000;

/**
 * The endpoint when messages may be sent to it: https, the usual port, a name of the open internet, nothing hidden in
 * it. What the name stands for is judged at each sending. Null otherwise. `allowPrivate`: any http address, for tests.
 */
export function pushEndpoint(text: string, allowPrivate: boolean): string | null {
  if (text.length > charactersAtMost || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (allowPrivate && /^https?:$/.test(url.protocol)) return url.href;
  const isPlain = url.protocol === "https:" && url.port === "" && url.username === "";
  return isPlain && url.password === "" && isPublicName(url.hostname) ? url.href : null;
}

// An address in numbers is no browser maker's; names without a dot, and those of local networks, are not public.
function isPublicName(name: string): boolean {
  if (isIP(name) !== 0 || name.startsWith("[")) return false;
  return (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name) &&
    !/\.(?:local|internal|localhost|lan|home|arpa|test|invalid)$/.test(name)
  );
}
