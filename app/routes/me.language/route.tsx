import { redirect, redirectDocument } from "@remix-run/node";
import { isLanguage } from "#app/core/words.ts";
import { localPath } from "#app/core/local-path.ts";
import { chooseLanguage } from "#app/features/people/choose-language.server.ts";
import { languageCookie } from "#app/features/people/language-cookie.ts";
import { anyone, formFields } from "#app/platform/route.server.ts";

/** There is nothing to look at here; the choice stands among the preferences. */
export const loader = anyone(() => Promise.resolve(redirect("/me/preferences")));

/** Switches the language: for the person when signed in, and for this browser in any case. */
export const action = anyone(async ({ request, context: { actor } }) => {
  const { language, to } = await formFields(request);
  const back = redirectDocument(localPath(to));
  if (!isLanguage(language)) return back;
  if (actor) await chooseLanguage(actor, language);
  back.headers.append("Set-Cookie", languageCookie(language));
  return back;
});

/** Rendered only to give the route's refusals a page. */
export default function LanguageChoice() {
  return null;
}
