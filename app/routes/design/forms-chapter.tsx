import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { FilterBar, FilterChip, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { Specimen, State } from "./specimen.tsx";

const pair = "grid gap-6 sm:grid-cols-2";
const towns = [
  { value: "lanvel", label: "Lanvel" },
  { value: "harrow", label: "Harrow Bay" },
  { value: "quay", label: "Harrow Quay", depth: 1 },
  { value: "long", label: "A place whose name goes on for longer than any control has room for" },
];

/** What one answers. */
export function FormsChapter() {
  return (
    <>
      <TextFields />
      <Choices />
      <Selects />
      <Groups />
      <Folds />
      <Mistakes />
      <Filters />
    </>
  );
}

function TextFields() {
  return (
    <Specimen name="Field with a line or a text" use="One question each; the hint before the box.">
      <State name="Default, with a hint, optional">
        <div className={pair}>
          <Field name="plain" label="Place">
            {(control) => <TextInput {...control} defaultValue="Counter 3" />}
          </Field>
          <Field name="hinted" label="Telephone" hint="With the area code." mark="optional">
            {(control) => <TextInput {...control} type="tel" />}
          </Field>
        </div>
      </State>
      <State name="Disabled, read-only">
        <div className={pair}>
          <Field name="disabled" label="Payroll number">
            {(control) => <TextInput {...control} disabled defaultValue="40 117" />}
          </Field>
          <Field name="read-only" label="Address">
            {(control) => <TextInput {...control} readOnly defaultValue="1 Quay Street" />}
          </Field>
        </div>
      </State>
      <State name="With an error: what is wrong and how to put it right">
        <Field name="wrong" label="Date" hint="Day and month." error="Enter a day that exists.">
          {(control) => <TextInput {...control} defaultValue="31 February" />}
        </Field>
      </State>
      <State name="Several lines; grows with its text">
        <Field name="text" label="What happened?">
          {(control) => <TextArea {...control} defaultValue={"Early.\nAt the gate.\nTwice."} />}
        </Field>
      </State>
    </Specimen>
  );
}

function Choices() {
  return (
    <Specimen
      name="Radio buttons and checkboxes"
      use="A few choices, all in sight; the words are part of the target."
    >
      <State name="One of a few, with hints">
        <RadioGroup
          name="shift"
          legend="Shift"
          defaultValue="early"
          options={[
            { value: "early", label: "Early", hint: "From six to two." },
            { value: "late", label: "Late", hint: "From two to ten." },
          ]}
        />
      </State>
      <State name="In a line, with an error">
        <RadioGroup
          name="answer"
          legend="Will you come?"
          inline
          error="Choose yes or no."
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
        />
      </State>
      <State name="Tiles">
        <RadioGroup
          name="way"
          legend="How do you get here?"
          tiles
          defaultValue="foot"
          options={[
            { value: "foot", label: "On foot" },
            { value: "wheels", label: "On two wheels", hint: "A rack is behind the house." },
            { value: "bus", label: "By bus" },
          ]}
        />
      </State>
      <State name="A single yes; ticked, with a hint, with an error, disabled">
        <Checkbox name="told" label="Tell me when it is ready" defaultChecked />
        <Checkbox
          name="shared"
          label="Share with my team"
          hint="They can read it, not change it."
        />
        <Checkbox name="agreed" label="I have read the rules" error="Tick this to go on." />
        <Checkbox name="fixed" label="Required by law" defaultChecked disabled />
      </State>
    </Specimen>
  );
}

function Selects() {
  return (
    <Specimen name="Select" use="One of a list too long for radio buttons.">
      <State name="Chosen, not yet chosen, wrong, disabled">
        <div className={pair}>
          <Field name="town" label="Town">
            {(control) => <Select {...control} options={towns} defaultValue="long" />}
          </Field>
          <Field name="town-none" label="Town">
            {(control) => <Select {...control} options={towns} placeholder="Choose a town" />}
          </Field>
          <Field name="town-wrong" label="Town" error="Choose a town from the list.">
            {(control) => <Select {...control} options={towns} placeholder="Choose a town" />}
          </Field>
          <Field name="town-off" label="Town">
            {(control) => <Select {...control} options={towns} disabled />}
          </Field>
        </div>
      </State>
    </Specimen>
  );
}

function Groups() {
  return (
    <Specimen name="Form section" use="Questions that are answered together, in a longer form.">
      <State name="With a lead">
        <FormSection id="section" title="Where it is" lead="So that somebody can go and look.">
          <Field name="street" label="Street">
            {(control) => <TextInput {...control} />}
          </Field>
          <Field name="number" label="Number">
            {(control) => <TextInput {...control} className="max-w-32" inputMode="numeric" />}
          </Field>
        </FormSection>
      </State>
    </Specimen>
  );
}

const mistakes = [
  { fieldId: "wrong", message: "Enter a day that exists." },
  { fieldId: "town-wrong", message: "Choose a town from the list." },
];

function Mistakes() {
  const [shown, show] = useState(false);
  return (
    <Specimen
      name="Error summary"
      use="Stands first in a refused form and takes the focus; each mistake leads to its field."
    >
      <State name="Two mistakes">
        {shown ? (
          <ErrorSummary title="There are 2 problems" mistakes={mistakes} />
        ) : (
          <Button
            type="button"
            onClick={() => {
              show(true);
            }}
          >
            Send the form
          </Button>
        )}
      </State>
    </Specimen>
  );
}

function Folds() {
  return (
    <Specimen
      name="Fold"
      use="A part of a form that few need; open when something in it is filled in."
    >
      <State name="Closed, open">
        <div className={pair}>
          {[false, true].map((open) => (
            <Fold key={String(open)} label="For somebody else" open={open}>
              <Field name={`else-${String(open)}`} label="Name">
                {(control) => <TextInput {...control} />}
              </Field>
            </Fold>
          ))}
        </div>
      </State>
    </Specimen>
  );
}

function Filters() {
  return (
    <Specimen name="Filter bar" use="Narrows a list; its address can be shared.">
      <State name="Nothing chosen">
        <FilterBar label="Filter towns" submitLabel="Filter" action="/design">
          <FilterSelect name="coast" label="Coast" anyLabel="All" options={towns} />
          <FilterSelect name="size" label="Size" anyLabel="All" options={towns} />
        </FilterBar>
      </State>
      <State name="In force">
        <FilterBar
          label="Filter streets"
          submitLabel="Filter"
          action="/design"
          chips={<FilterChip label="Lanvel" removeLabel="Show all: remove Lanvel" to="/design" />}
        >
          <FilterSelect name="place" label="Place" anyLabel="All" options={towns} value="lanvel" />
        </FilterBar>
      </State>
    </Specimen>
  );
}
