import { type Chapter, draw, literal, oneOf } from "./chapter.ts";
import { seededIdSql } from "./sizes.ts";

const places =
  "Alder Bank Cove Dale East Fern Glen Harbour Isle Juniper Kiln Lake Mill North Orchard Port Quay River South Tarn Upper Vale West Yarrow".split(
    " ",
  );
const trades =
  "Permits,Roads,Water,Libraries,Payroll,Schools,Parks,Records,Transport,Housing,Ports,Inspections,Archives,Purchasing,Fleet".split(
    ",",
  );
const first =
  "Amara Bilal Chloé Dario Elif Farid Greta Hana Idris Jonas Keiko Leïla Mateo Nadia Oskar Priya Quentin Rosa Sami Tove Ulrich Vera Wanda Ximena Yusuf Zoé".split(
    " ",
  );
const last =
  "Abara Benoît Castel Dufour Eriksen Ferreira Gallo Haddad Ivanova Jansen Kowal Lindqvist Moreau Nwosu Okafor Petit Quint Rahman Sørensen Tanaka Ueda Varga Weber Yilmaz Zeller".split(
    " ",
  );
const directorates = 20;

/** The organisation: a root, its directorates, and units below them; people in the lowest ones. */
export const peopleChapter: Chapter = ({ units, people }) => [
  `insert into organisation (id, name, time_zone, language) values (1, 'Standard Organisation', 'Europe/Paris', 'en')`,
  `insert into unit (id, parent_id, name)
   select ${seededIdSql("unit", "n")},
     case when n = 1 then null when n <= ${1 + directorates} then ${seededIdSql("unit", "1")}
       else ${seededIdSql("unit", `2 + ${draw("n", "directorate", directorates)}`)} end,
     case when n = 1 then 'Standard Organisation' else
       ${oneOf(trades, "n")} || ' ' || ${oneOf(places, "n / 15")} || ' ' || n end
   from generate_series(1, ${units}) n`,
  `insert into person (id, email, name, job_title, unit_id, role, created_at)
   select ${seededIdSql("person", "n")}, 'person' || n || '@example.org',
     ${oneOf(first, draw("n", "first", first.length))} || ' ' || ${oneOf(last, draw("n", "last", last.length))},
     case when n % 100 = 0 then 'Head of unit' else 'Officer' end,
     ${seededIdSql("unit", `${2 + directorates} + ${draw("n", "unit", units - directorates - 1)}`)},
     case when n % 100 = 0 then 'manager' else 'staff' end::role, timestamptz ${literal("2022-06-01T00:00:00Z")}
   from generate_series(1, ${people}) n`,
  // Triggers are off while seeding; this is what one of them would have written.
  `insert into person_stay (person_id, from_at, unit_id, active) select id, created_at, unit_id, true from person`,
  `update person set is_admin = true where id = ${seededIdSql("person", "1")}`,
  `insert into unit_manager (person_id, unit_id)
   select id, unit_id from person where role = 'manager'`,
];
