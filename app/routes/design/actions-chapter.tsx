import * as Plus from "lucide-react/icons/plus";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { ToggleCountButton } from "#app/ui/toggle-count-button.tsx";
import { Specimen, State } from "./specimen.tsx";

const row = "flex flex-wrap items-center gap-3";

/** What one presses or follows. */
export function ActionsChapter() {
  return (
    <>
      <Specimen name="Button" use="One primary button a page: the thing to do here.">
        <State name="Variants">
          <div className={row}>
            <Button type="button" variant="primary">
              Save changes
            </Button>
            <Button type="button">Preview</Button>
            <Button type="button" variant="quiet">
              Cancel
            </Button>
            <Button type="button" variant="grave">
              Cancel the challenge
            </Button>
            <Button type="button" variant="danger">
              Delete
            </Button>
          </div>
        </State>
        <State name="Small, with an icon, pending, disabled">
          <div className={row}>
            <Button type="button" size="small">
              Copy
            </Button>
            <Button type="button" variant="primary" icon={<Icon of={Plus} />}>
              Add
            </Button>
            <Button type="button" variant="primary" pending>
              Saving…
            </Button>
            <Button type="button" disabled>
              Not now
            </Button>
          </div>
        </State>
        <State name="Wide, with a text that wraps">
          <div className="max-w-56">
            <Button type="button" variant="primary" wide>
              Publish to everybody in all of the units
            </Button>
          </div>
        </State>
      </Specimen>
      <Specimen
        name="Link"
        use="In running text, underlined; as a button when it is the next step."
      >
        <State name="In text">
          <p>
            Read <TextLink to="/help">how it works</TextLink> before you begin, or go{" "}
            <TextLink quiet to="/ideas">
              straight to the list
            </TextLink>
            .
          </p>
        </State>
        <State name="As a button">
          <ButtonLink to="/ideas">Go to the list</ButtonLink>
        </State>
      </Specimen>
      <Specimen
        name="Toggle with a count"
        use="Sets or withdraws one’s own mark; the second wave says that it is set."
      >
        <State name="Tall: not set, set, pending, refused">
          <div className={row}>
            <Toggle pressed={false} />
            <Toggle pressed />
            <Toggle pressed={false} pending />
            <Toggle pressed={false} refusal="One cannot mark what is one’s own." />
          </div>
        </State>
        <State name="Wide">
          <div className={row}>
            <Toggle pressed={false} shape="wide" />
            <Toggle pressed shape="wide" />
          </div>
        </State>
      </Specimen>
    </>
  );
}

function Toggle(props: {
  pressed: boolean;
  pending?: boolean;
  refusal?: string;
  shape?: "tall" | "wide";
}) {
  return (
    <ToggleCountButton
      {...props}
      type="button"
      count="1,204"
      caption="votes"
      label="1,204 votes. Vote for “Salt the steps”"
    />
  );
}
