import { Field } from "#app/ui/field.tsx";
import { FileDrop } from "#app/ui/file-drop.tsx";
import { UploadRefused, type Upload } from "#app/ui/inputs/use-files.ts";
import { PeopleSource, type SearchPeople } from "#app/ui/editor/people-source.ts";
import { MarkdownEditor } from "#app/ui/markdown-editor.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TagInput } from "#app/ui/tag-input.tsx";
import { Specimen, State } from "./specimen.tsx";

/** What one writes and adds. */
export function EditorsChapter() {
  return (
    <>
      <EditorSpecimen />
      <TagSpecimen />
      <FileSpecimen />
    </>
  );
}

function EditorSpecimen() {
  return (
    <Specimen
      name="Markdown editor"
      use="For longer texts. A native text area; the tools, the preview, @names and :emoji come when it is entered."
    >
      <State name="Empty; try @ and a name, a colon and a word">
        <PeopleSource.Provider value={samplePeople}>
          <Field name="design-editor" label="What did you see?" hint="Markdown is understood.">
            {(control) => <MarkdownEditor {...control} limit={4000} />}
          </Field>
        </PeopleSource.Provider>
      </State>
      <State name="Filled, near its limit once it is entered">
        <Field name="design-editor-filled" label="Your comment">
          {(control) => <MarkdownEditor {...control} limit={150} defaultValue={sampleText} />}
        </Field>
      </State>
      <State name="With a mistake">
        <Field
          name="design-editor-error"
          label="What should change?"
          error="Say what should change."
        >
          {(control) => <MarkdownEditor {...control} />}
        </Field>
      </State>
      <State name="Disabled">
        <Field name="design-editor-disabled" label="Official answer">
          {(control) => (
            <MarkdownEditor {...control} disabled defaultValue="It has been decided already." />
          )}
        </Field>
      </State>
      <State name="As it is read, with a mention">
        <Prose>
          <p>
            Thank you, <a href="/people/sample">@Odile Exemple</a>. We tried <strong>two</strong> of
            these:
          </p>
          <ul>
            <li>a bench at the east door</li>
            <li>a lamp over the steps</li>
          </ul>
        </Prose>
      </State>
    </Specimen>
  );
}

const sampleText =
  "We tried **two** of these last winter:\n\n- a bench at the east door\n- a lamp over the steps\n\nThe lamp was worth every cent, ask anybody.";

const sampleNames = ["Odile Exemple", "Bram Voorbeeld", "Zoë Beispiel", "Noa Primer"];

const samplePeople: SearchPeople = (text) => {
  const people = sampleNames.map((name, number) => ({
    id: `sample-${String(number)}`,
    name,
    detail: "Directorate of Examples",
  }));
  const wanted = text.toLowerCase();
  return Promise.resolve(people.filter(({ name }) => name.toLowerCase().includes(wanted)));
};

function TagSpecimen() {
  const suggestions = ["Winter", "Winter roads", "Waiting times", "Counters", "Accessibility"];
  return (
    <Specimen
      name="Tag input"
      use="Several short words. Enter or a comma adds, Backspace removes; a list is pasted whole."
    >
      <State name="Empty, with suggestions">
        <Field name="design-tags" label="Tags" hint="Put commas between them.">
          {(control) => <TagInput {...control} suggestions={suggestions} />}
        </Field>
      </State>
      <State name="Filled, with a long one, and full">
        <Field name="design-tags-filled" label="Places">
          {(control) => (
            <TagInput
              {...control}
              limit={3}
              maxLength={80}
              defaultValue="North gate, The hall behind the second registry office on the left, Car park"
            />
          )}
        </Field>
      </State>
      <State name="With a mistake">
        <Field name="design-tags-error" label="Tags" error="Give at least one tag.">
          {(control) => <TagInput {...control} />}
        </Field>
      </State>
      <State name="Disabled">
        <Field name="design-tags-disabled" label="Tags">
          {(control) => <TagInput {...control} disabled defaultValue="Winter, Counters" />}
        </Field>
      </State>
    </Specimen>
  );
}

function FileSpecimen() {
  return (
    <Specimen
      name="File drop"
      use="Files by dialog, by dropping or by pasting an image. They are sent one by one and may be cancelled."
    >
      <State name="Sends at once; here nothing leaves the page, and every third file fails">
        <Field name="design-files" label="Attachments" hint="A photograph says a lot.">
          {(control) => (
            <FileDrop {...control} accept="image/*,.pdf" maxBytes={5_000_000} upload={pretend} />
          )}
        </Field>
      </State>
      <State name="A single file, carried by its form">
        <Field name="design-file" label="Table of votes">
          {(control) => <FileDrop {...control} accept=".csv" maxFiles={1} />}
        </Field>
      </State>
      <State name="With a mistake">
        <Field name="design-files-error" label="Attachments" error="Add the plan of the square.">
          {(control) => <FileDrop {...control} />}
        </Field>
      </State>
      <State name="Disabled">
        <Field name="design-files-disabled" label="Attachments">
          {(control) => <FileDrop {...control} disabled />}
        </Field>
      </State>
    </Specimen>
  );
}

let pretended = 0;

const pretend: Upload = async (_file, { signal, onProgress }) => {
  const number = ++pretended;
  for (let part = 0; part <= 10; part++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    signal.throwIfAborted();
    onProgress(part / 10);
    if (part === 6 && number % 3 === 0)
      throw new UploadRefused("The picture could not be read. Save it anew and try again.");
  }
  return { id: `sample-${String(number)}` };
};
