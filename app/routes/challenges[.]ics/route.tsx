import { calendarFile } from "#app/core/calendar-file.ts";
import { calendarEvents } from "#app/features/challenges/feeds/calendar.ts";
import { publicCalendar } from "#app/features/challenges/feeds/feeds.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

/** The phases and deadlines of all challenges, as a file for calendars. */
export const loader = signedIn(async ({ context: { language } }) => {
  const t = translator(language);
  const { appUrl } = registry().settings;
  const challenges = await publicCalendar();
  const events = challenges.flatMap((challenge) => calendarEvents(challenge, { appUrl, t }));
  return new Response(calendarFile({ name: t("listing.title"), events }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="all-challenges.ics"',
    },
  });
});
