import { ButtonLink } from "#app/ui/button.tsx";
import { Checklist, type ChecklistStep } from "#app/ui/checklist.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { Specimen, State } from "./specimen.tsx";

/** What a page of sections is made of. */
export function MyPageChapter() {
  return (
    <>
      <Specimen
        name="Titled section"
        use="A part of a page under a heading of its own, with the way to more of it."
      >
        <State name="Filled, with a lead and a link">
          <TitledSection
            id="specimen-filled"
            title="What the unit is talking about"
            lead="Bridge Wardens, in the last 4 weeks"
            action={<TextLink to="/design">Show all 12</TextLink>}
          >
            <Rows />
          </TitledSection>
        </State>
        <State name="Empty">
          <TitledSection id="specimen-empty" title="Things of mine">
            <SectionEmpty
              actions={
                <ButtonLink to="/design" variant="primary" size="small">
                  Make one
                </ButtonLink>
              }
            >
              You have not made any yet. Two minutes are enough.
            </SectionEmpty>
          </TitledSection>
        </State>
      </Specimen>
      <Specimen name="Checklist" use="Steps that are ticked by what has really been done.">
        <State name="One of three done, can be put away">
          <Checklist
            id="specimen-checklist"
            title="The first three steps"
            progress="1 of 3 done"
            doneLabel="(done)"
            steps={steps}
            action={
              <ButtonLink to="/design" variant="quiet" size="small">
                Put this away
              </ButtonLink>
            }
          />
        </State>
      </Specimen>
    </>
  );
}

function Rows() {
  return (
    <RowList>
      <Row>
        <h3 className="text-base">A short line</h3>
        <p className="text-sm text-ink-muted">3 votes</p>
      </Row>
      <Row>
        <h3 className="text-base">
          A line that goes on for so long that it takes two of them, wherever the column that holds
          it happens to end
        </h3>
        <p className="text-sm text-ink-muted">No votes</p>
      </Row>
    </RowList>
  );
}

const steps: readonly ChecklistStep[] = [
  { label: "Read a few", hint: "It takes a minute.", to: "/design?step=1", done: true },
  {
    label: "Say something",
    hint: "How does it look from here?",
    to: "/design?step=2",
    done: false,
  },
  {
    label: "Begin one with a name that is longer than the card is wide on a telephone",
    hint: "Small ones are welcome.",
    to: "/design?step=3",
    done: false,
  },
];
