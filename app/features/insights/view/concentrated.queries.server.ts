import { prepared } from "#app/platform/db.server.ts";
import { concentration } from "../figures/concentration.ts";
import { recognitionPerPerson } from "../figures/recognition.queries.server.ts";
import { presetPeriod } from "../periods/period.ts";
import { publishedPeople } from "../published/published.queries.server.ts";
import { scopeOf, type View } from "./view.ts";

/**
 * Whether the tenth of staff who were given most were given more of all awards and thanks of the last three months than the
 * share at which administrators want leaders to look. Asked of the whole organisation alone.
 */
export async function isConcentrated(view: View): Promise<boolean> {
  if (view.filter.unitId !== null) return false;
  const period = presetPeriod("last-3-months", view.today);
  const answer = (await publishedPeople([period], [null]))(period, null);
  if (typeof answer === "string" || answer.recognised.isHidden) return false;
  const scope = scopeOf({ unitId: null, categoryId: null, kind: null }, period);
  const [given, [limits]] = await Promise.all([
    recognitionPerPerson(scope),
    prepared<{ fewest: number; percent: number }>(
      "insights-alarm",
      `select coalesce(max(alarm_fewest), 20)::int as fewest, coalesce(max(alarm_top_percent), 50)::int as percent
       from recognition_settings`,
      [],
    ),
  ]);
  const gifts = given.reduce((sum, { times, people }) => sum + times * people, 0);
  const found = concentration({
    given: given.map(({ times, people }) => ({ value: times, people })),
    ...{ staff: answer.recognised.staff, isHidden: false },
  });
  if (!limits || gifts < limits.fewest || found.is !== "value") return false;
  const { share } = found.value.top;
  return share.is === "value" && share.value.part * 100 > share.value.of * limits.percent;
}
