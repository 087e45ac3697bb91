/** Between which numbers administrators choose. */
export const settingsWithin = {
  weeklyKudos: [0, 50],
  awardsAtMost: [0, 500],
  awardsDays: [1, 365],
  nominationDays: [1, 365],
  alarmFewest: [1, 1_000],
  alarmTopPercent: [10, 100],
  alarmUnitPercent: [10, 100],
  alarmPairs: [0, 1_000],
} as const satisfies Record<string, readonly [number, number]>;

export type SettingNumber = keyof typeof settingsWithin;

/** In the order in which they are asked for. */
export const settingNumbers = Object.keys(settingsWithin) as readonly SettingNumber[];
