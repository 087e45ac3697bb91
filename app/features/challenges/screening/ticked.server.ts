import { formFields } from "#app/platform/route.server.ts";

/** The fields of a form with rows that are ticked, one field for each, which come as `ids`, apart by commas. */
export async function tickedFields(request: Request): Promise<Record<string, string>> {
  const copy = request.clone();
  const fields = await formFields(request);
  const ids = (await copy.formData()).getAll("ids").filter((one) => typeof one === "string");
  return { ...fields, ids: ids.join(",") };
}
