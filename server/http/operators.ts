import { createServer, type Server } from "node:http";
import { collectDefaultMetrics, Gauge, register } from "prom-client";
import { registry } from "#app/platform/registry.server.ts";
import type { Realtime } from "../realtime/realtime.ts";

/** `/metrics` for operators, on 127.0.0.1 and a port of its own, so that it is never public. Port 0: off. */
export async function startOperators(
  port: number,
  parts: { realtime: Realtime },
): Promise<Server | null> {
  if (port === 0) return null;
  collectDefaultMetrics();
  new Gauge({
    name: "groundswell_open_sockets",
    help: "Live connections on this node.",
    collect() {
      this.set(parts.realtime.sockets());
    },
  });
  new Gauge({
    name: "groundswell_database_connections",
    help: "Connections of this node's pool, by state.",
    labelNames: ["state"],
    collect() {
      const { pool } = registry();
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "total" }, pool.totalCount);
      this.set({ state: "waiting" }, pool.waitingCount);
    },
  });
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    void register
      .metrics()
      .then((text) => response.writeHead(200, { "content-type": register.contentType }).end(text));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
