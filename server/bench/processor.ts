import { readFile } from "node:fs/promises";

// Linux counts in hundredths of a second wherever it runs (USER_HZ).
const ticksPerSecond = 100;

/** Processor time a process has used so far in seconds, all its threads; null where /proc does not tell. */
export async function processorSeconds(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  // The second field is the name in brackets, which may hold spaces: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory a process holds now in MB (resident); null where /proc does not tell. */
export async function residentMegabytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
