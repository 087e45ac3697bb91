import { ClockProvider } from "#app/ui/language/language.tsx";
import { Frame } from "./frame.tsx";
import { Trouble } from "./trouble.tsx";

/** The last boundary: the root itself has failed, so that the frame knows of this page what it knew of the last. */
export function RootTrouble() {
  return (
    <ClockProvider timeZone="UTC" now={new Date(0).toISOString()}>
      <Frame>
        <Trouble />
      </Frame>
    </ClockProvider>
  );
}
