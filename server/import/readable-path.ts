import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { OperatorError } from "#server/operator-error.ts";

/** A file's path as it was meant where the command was given. Throws an OperatorError when there is nothing to read. */
export async function readablePath(
  name: string,
  extension: ".pb" | ".csv" | ".json",
): Promise<string> {
  // npm runs scripts in the installation's folder and tells where it was called.
  const path = resolve(process.env["INIT_CWD"] ?? "", name);
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new OperatorError(
      `There is no file ${path} that this account may see. Check the name and its folder.`,
    );
  if (!found.isFile())
    throw new OperatorError(`${path} is not a file. Name the ${extension} file itself.`);
  if (found.size === 0) throw new OperatorError(`${path} is empty. Download it again.`);
  return path;
}
