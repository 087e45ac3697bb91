import type { Translate } from "#app/core/words.ts";
import { fewestPeople } from "./disclosure.ts";

/** When figures about people are hidden, for the page. */
export function aboutHidden(t: Translate): string {
  return t("insights.aboutHidden", { count: fewestPeople });
}

/** That figures about people are not told of what one looks at, and what to do. */
export function notOfPeople(t: Translate): string {
  return t("insights.notOfPeople");
}
