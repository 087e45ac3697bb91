import * as ChevronLeft from "lucide-react/icons/chevron-left";
import * as ChevronRight from "lucide-react/icons/chevron-right";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components";

import { Icon, type IconModule } from "../icon.tsx";
import { useDirection } from "../surroundings.ts";

/** One month to choose a day from; takes its value from the DatePicker around it. */
export function MonthSheet() {
  const backwards = useDirection() === "rtl";
  return (
    <Calendar>
      <div className="mb-2 flex items-center">
        <Turn slot="previous" icon={backwards ? ChevronRight : ChevronLeft} />
        <CalendarHeading className="flex-1 text-center font-semibold first-letter:uppercase" />
        <Turn slot="next" icon={backwards ? ChevronLeft : ChevronRight} />
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="pb-1 text-xs font-semibold text-ink-muted">
              {day}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={cellLook} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function Turn({ slot, icon }: { slot: "previous" | "next"; icon: IconModule }) {
  return (
    <Button
      slot={slot}
      className="grid size-11 cursor-pointer place-items-center rounded-md text-accent outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-muted data-disabled:opacity-60 data-focus-visible:outline-3 data-focus-visible:outline-focus data-hovered:bg-accent-soft sm:size-9"
    >
      <Icon of={icon} />
    </Button>
  );
}

const cellLook =
  "grid size-11 cursor-pointer place-items-center rounded-md outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-muted data-disabled:opacity-60 data-focus-visible:outline-3 data-focus-visible:-outline-offset-3 data-focus-visible:outline-focus data-hovered:bg-accent-soft data-outside-month:hidden data-selected:bg-accent data-selected:text-on-accent data-today:font-semibold data-today:underline sm:size-9 forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText] forced-colors:forced-color-adjust-none";
