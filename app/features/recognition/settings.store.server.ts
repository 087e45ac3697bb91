import type { RunSql } from "#app/core/subject.ts";

/** What an administrator may set about recognition. */
export interface RecognitionSettings {
  readonly weeklyKudos: number;
  readonly awardsAtMost: number;
  readonly awardsDays: number;
  readonly nominationDays: number;
  /** Whether nothing about recognition shows itself on open pages. */
  readonly isQuiet: boolean;
  /** Whether units are compared, never people. */
  readonly comparesUnits: boolean;
  /** Fewer gifts alarm nobody. */
  readonly alarmFewest: number;
  /** In hundredths. */
  readonly alarmTopPercent: number;
  readonly alarmUnitPercent: number;
  readonly alarmPairs: number;
}

export const usualSettings: RecognitionSettings = {
  weeklyKudos: 3,
  awardsAtMost: 20,
  awardsDays: 30,
  nominationDays: 60,
  isQuiet: false,
  comparesUnits: false,
  alarmFewest: 20,
  alarmTopPercent: 50,
  alarmUnitPercent: 40,
  alarmPairs: 3,
};

/** The settings that hold now. */
export async function recognitionSettings(sql: RunSql): Promise<RecognitionSettings> {
  const { revision: _, ...settings } = await revisedSettings(sql);
  return settings;
}

/** The settings that hold now, and how often they were changed. */
export async function revisedSettings(
  sql: RunSql,
): Promise<RecognitionSettings & { readonly revision: number }> {
  const [row] = await sql<RecognitionSettings & { revision: number }>(
    `select weekly_kudos as "weeklyKudos", awards_at_most as "awardsAtMost", awards_days as "awardsDays",
       nomination_days as "nominationDays", is_quiet as "isQuiet", compares_units as "comparesUnits",
       alarm_fewest as "alarmFewest", alarm_top_percent as "alarmTopPercent",
       alarm_unit_percent as "alarmUnitPercent", alarm_pairs as "alarmPairs", revision
     from recognition_settings where id = 1`,
  );
  return row ?? { ...usualSettings, revision: 0 };
}

/** Writes the settings. */
export async function saveSettings(sql: RunSql, settings: RecognitionSettings): Promise<void> {
  const { weeklyKudos, awardsAtMost, awardsDays, nominationDays, isQuiet, comparesUnits } =
    settings;
  const { alarmFewest, alarmTopPercent, alarmUnitPercent, alarmPairs } = settings;
  await sql(
    `insert into recognition_settings as s (id, weekly_kudos, awards_at_most, awards_days, nomination_days, is_quiet,
       compares_units, alarm_fewest, alarm_top_percent, alarm_unit_percent, alarm_pairs, revision)
     values (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
     on conflict (id) do update set weekly_kudos = $1, awards_at_most = $2, awards_days = $3, nomination_days = $4,
       is_quiet = $5, compares_units = $6, alarm_fewest = $7, alarm_top_percent = $8, alarm_unit_percent = $9,
       alarm_pairs = $10, revision = s.revision + 1`,
    [
      ...[weeklyKudos, awardsAtMost, awardsDays, nominationDays, isQuiet, comparesUnits],
      ...[alarmFewest, alarmTopPercent, alarmUnitPercent, alarmPairs],
    ],
  );
}
