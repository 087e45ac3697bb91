import { calendarFile } from "#app/core/calendar-file.ts";
import { notFound } from "#app/core/errors.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { calendarEvents } from "#app/features/challenges/feeds/calendar.ts";
import { calendarOf } from "#app/features/challenges/feeds/feeds.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** The phases and deadlines of one challenge, as a file for calendars. */
export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id } = await challengeHead(actor, params["id"] ?? "");
  const challenge = await calendarOf(id);
  if (!challenge) throw notFound("challenges.notFound");
  const { appUrl } = registry().settings;
  const events = calendarEvents(challenge, { appUrl, t: translator(language) });
  return new Response(calendarFile({ name: challenge.title, events }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="challenge.ics"',
    },
  });
});
