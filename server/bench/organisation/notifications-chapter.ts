import type { Chapter } from "./chapter.ts";
import { seededIdSql } from "./sizes.ts";

/** Everybody's inbox holds its welcome; every tenth has not been opened. */
export const notificationsChapter: Chapter = ({ people }) => [
  `insert into notification (id, person_id, kind, event_id, subject_kind, subject_id, reason, data, created_at, read_at)
   select ${seededIdSql("notice", "n")}, ${seededIdSql("person", "n")}, 'welcome', ${seededIdSql("event", "2000000000 + n")},
     'person', ${seededIdSql("person", "n")}, 'joined', '{}',
     timestamptz '2022-06-01T00:00:00Z', case when n % 10 = 0 then null else timestamptz '2022-06-02T00:00:00Z' end
   from generate_series(1, ${people}) n`,
  `insert into inbox_line (id, person_id, kind, subject_kind, subject_id, since_at, latest_at, read_at)
   select id, person_id, kind, subject_kind, subject_id, created_at, created_at, read_at from notification`,
];
