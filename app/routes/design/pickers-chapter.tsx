import { Combobox } from "#app/ui/combobox.tsx";
import { DateField, DateTimeField } from "#app/ui/date-field.tsx";
import { TimeField } from "#app/ui/time-field.tsx";
import { Specimen, State } from "./specimen.tsx";
import { Stage } from "./stage.tsx";
import { findTowns, towns } from "./towns.ts";

const columns = "grid gap-6 sm:grid-cols-2";

/** What one chooses with from many, and days and times. */
export function PickersChapter() {
  return (
    <Stage>
      <Specimen
        name="Combobox"
        use="One choice out of more than a dozen. A select does for fewer; without JavaScript this one is a select."
      >
        <State name="Empty, chosen, with an error, disabled">
          <div className={columns}>
            <Combobox
              name="town-1"
              label="Town of the office"
              hint="Type a few letters of its name."
              options={towns}
              placeholder="Choose a town"
            />
            <Combobox name="town-2" label="Town of birth" options={towns} defaultValue="11" />
            <Combobox
              name="town-3"
              label="Town of the trial"
              error="Choose the town where the trial takes place."
              options={towns}
              required
            />
            <Combobox
              name="town-4"
              label="Town of the main office"
              options={towns}
              defaultValue="2"
              disabled
            />
          </div>
        </State>
        <State name="Options found on a server: loading, nothing found, no answer">
          <div className={columns}>
            <Combobox
              name="town-5"
              label="Any town"
              hint="Type “fail” to see what happens without an answer."
              options={towns.slice(0, 3)}
              search={findTowns}
            />
          </div>
        </State>
      </Specimen>
      <Specimen
        name="Date, time, both"
        use="Written as the language writes it, sent as ISO 8601, in the organisation’s time zone. Under a thumb it stays the telephone’s own."
      >
        <State name="Empty, filled in, between two days, with an error, disabled">
          <div className={columns}>
            <DateField name="day-1" label="First day" hint="For example 27/03/2026." />
            <DateField name="day-2" label="Last day" defaultValue="2026-03-27" mark="optional" />
            <DateField
              name="day-3"
              label="Day of the vote"
              hint="Between 9 and 27 March 2026."
              defaultValue="2026-03-12"
              min="2026-03-09"
              max="2026-03-27"
            />
            <DateField
              name="day-4"
              label="Day of the answer"
              error="Choose a day that is still to come."
              defaultValue="2020-01-06"
            />
            <DateField name="day-5" label="Day of foundation" defaultValue="1998-05-04" disabled />
          </div>
        </State>
        <State name="Time, and date with time">
          <div className={columns}>
            <TimeField name="time-1" label="Begins at" defaultValue="09:30" />
            <TimeField name="time-2" label="Ends at" error="Say when it ends." />
            <DateTimeField
              name="moment-1"
              label="Closes"
              hint="Nothing can be sent after this."
              defaultValue="2026-03-27T18:00"
            />
            <DateTimeField name="moment-2" label="Opens" />
          </div>
        </State>
      </Specimen>
    </Stage>
  );
}
