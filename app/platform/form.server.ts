import { data } from "@remix-run/node";
import type { z } from "zod";
import { isRefusal, refusalStatus, type Refusal, type RefusalKind } from "#app/core/errors.ts";
import type { RefusedForm } from "#app/core/form.ts";
import type { Message, MessageKey } from "#app/core/words.ts";
import { formFields, withoutPasswords } from "./route.server.ts";
import { readForm } from "./text.ts";

interface FormWork<Schema extends z.ZodType, Answer> {
  readonly request: Request;
  /** What has been read of the request already, by forms that bring files. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly schema: Schema;
  /** Fields whose mistakes a command, not the schema, finds. */
  readonly fieldOf?: Partial<Record<MessageKey, string>>;
  /** Fields that a form gets anew with a refusal, such as an id that has been used. */
  readonly renewed?: Partial<Record<MessageKey, () => Record<string, string>>>;
  readonly work: (input: z.output<Schema>) => Promise<Answer>;
}

/**
 * Reads a form, checks it and does its work. Mistakes, and refusals that one can put right, come
 * back with what was typed (passwords excepted); `forbidden` and `not_found` are thrown on.
 */
export async function answerForm<Schema extends z.ZodType, Answer>({
  request,
  fields: read,
  schema,
  fieldOf = {},
  renewed = {},
  work,
}: FormWork<Schema, Answer>) {
  const fields = read ?? (await formFields(request));
  const form = readForm(schema, fields);
  if (!form.ok) return refused(mistakesOf(form.errors), fields, refusalStatus.invalid);
  try {
    return await work(form.input);
  } catch (error) {
    if (!isRefusal(error) || thrownOn.has(error.kind)) throw error;
    const values = { ...fields, ...renewed[error.says.key]?.() };
    return refused(asMistake(error, fieldOf), values, refusalStatus[error.kind]);
  }
}

const thrownOn: ReadonlySet<RefusalKind> = new Set(["forbidden", "not_found"]);

function refused(
  mistakes: RefusedForm["mistakes"],
  fields: Readonly<Record<string, string>>,
  status: number,
) {
  const values = withoutPasswords(fields);
  return data({ mistakes, values } satisfies RefusedForm, { status });
}

function mistakesOf(errors: Partial<Record<string, MessageKey>>): Record<string, Message> {
  const known = Object.entries(errors);
  return Object.fromEntries(known.flatMap(([field, key]) => (key ? [[field, { key }]] : [])));
}

function asMistake(
  { says }: Refusal,
  fieldOf: Partial<Record<MessageKey, string>>,
): Record<string, Message> {
  return { [fieldOf[says.key] ?? ""]: says };
}
