import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the installation. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/u, "");

/** A path inside the installation. */
export const inRoot = (...parts) => join(root, ...parts);

/** The git-ignored folder of what this installation keeps: its database, its password, its logs. */
export const home = () => process.env.GROUNDSWELL_DATA ?? inRoot(".data");
