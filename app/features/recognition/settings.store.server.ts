import type { RunSql } from "#app/core/subject.ts";

/** What an administrator may set about recognition. */
export interface RecognitionSettings {
  readonly weeklyKudos: number;
  readonly awardsAtMost: number;
  readonly awardsDays: number;
  readonly nominationDays: number;
}

export const usualSettings: RecognitionSettings = {
  weeklyKudos: 3,
  awardsAtMost: 20,
  awardsDays: 30,
  nominationDays: 60,
};

/** The settings that hold now. */
export async function recognitionSettings(sql: RunSql): Promise<RecognitionSettings> {
  const [row] = await sql<RecognitionSettings>(
    `select weekly_kudos as "weeklyKudos", awards_at_most as "awardsAtMost", awards_days as "awardsDays",
       nomination_days as "nominationDays"
     from recognition_settings where id = 1`,
  );
  return row ?? usualSettings;
}
