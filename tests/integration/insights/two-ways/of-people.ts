import { giniOf, shareOfTop, topTenth } from "#app/core/inequality.ts";
import type { Share } from "#app/core/share.ts";
import { everybodyOf } from "#app/features/insights/figures/concentration.ts";
import { recognitionPerPerson } from "#app/features/insights/figures/recognition.queries.server.ts";
import { activeStaff } from "#app/features/insights/figures/staff.queries.server.ts";
import { before, spanOf, type Period } from "#app/features/insights/periods/period.ts";
import { countedRows } from "#app/features/insights/published/counted.queries.server.ts";
import { periodOf } from "#app/features/insights/rollups/period-number.ts";
import { sql } from "#app/platform/db.server.ts";
import type { Facts } from "../oracle/facts.ts";
import { participation, recognition } from "../oracle/of-people.ts";

type Units = readonly (string | null)[];

/** Figures about people of some units as they are settled, before small groups are hidden. */
export async function peopleByProduct(period: Period, units: Units) {
  const { grain, count: span } = period;
  const days = spanOf(period);
  const last = periodOf(grain, days.to);
  const settled = await countedRows(sql, grain, { span, last });
  return Promise.all(
    units.map(async (unitId) => {
      const staff = (await activeStaff([days.to], unitId)).get(days.to) ?? 0;
      const row = settled.find((one) => one.unitId === (unitId ?? whole) && !one.isDirect);
      return {
        staff,
        settled: row && {
          ...{ staff: row.staff, participants: row.participants, firstTimers: row.firstTimers },
          ...{ returners: row.returners, reach: row.reach },
        },
        recognised: row?.recognised,
        ...(await concentrationOf({ ...days, unitId }, staff)),
      };
    }),
  );
}

const whole = "00000000-0000-0000-0000-000000000000";

async function concentrationOf(scope: Parameters<typeof recognitionPerPerson>[0], staff: number) {
  const rows = await recognitionPerPerson(scope);
  const given = rows
    .map(({ times, people }) => ({ value: times, people }))
    .filter(({ value }) => value > 0);
  if (given.length === 0) return { gini: null, ofTenth: null };
  const gini = giniOf(everybodyOf(given, staff));
  return { gini: numberOf(gini), ofTenth: numberOf(shareOfTop(given, topTenth(staff))) };
}

const numberOf = ({ part, of }: Share) => rounded(part / of);

/** The same by the second computation. */
export function peopleBySecond(facts: Facts, period: Period, units: Units) {
  const [days, earlier] = [spanOf(period), spanOf(before(period))];
  return units.map((unitId) => {
    const reach = { ...days, unitId, categoryId: null, kind: null };
    const counted = participation(facts, reach, earlier);
    const { recognised, gini, ofTenth } = recognition(facts, reach);
    return {
      ...{ staff: counted.staff, settled: counted, recognised },
      ...{ gini: gini === null ? null : rounded(gini) },
      ofTenth: ofTenth === null ? null : rounded(ofTenth),
    };
  });
}

/** Fractions that were reckoned in another order may differ in their last places. */
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;
