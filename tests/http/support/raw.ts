import { connect } from "node:net";

/** Sends bytes as they are over a connection of their own and returns what comes back until it is closed. */
export function sendRaw(origin: string, bytes: string | Buffer, patience = 5_000): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}

/** The text of a request: its first line, header lines and body, closing the connection after the answer. */
export function requestText(line: string, headers: Readonly<Record<string, string>>, body = "") {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line}\r\n${lines.join("")}Connection: close\r\n\r\n${body}`;
}
