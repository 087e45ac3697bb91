import type { RequestHandler } from "express";
import { Counter, Histogram } from "prom-client";

const requests = new Counter({
  name: "groundswell_http_requests_total",
  help: "Answered requests by method and status class.",
  labelNames: ["method", "status"],
});

const durations = new Histogram({
  name: "groundswell_http_request_seconds",
  help: "Time from request to the last byte of the answer.",
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Counts and times every answer for `/metrics`. */
export const count: RequestHandler = (request, response, next) => {
  const began = performance.now();
  response.once("finish", () => {
    requests.inc({
      method: request.method,
      status: `${String(Math.floor(response.statusCode / 100))}xx`,
    });
    durations.observe((performance.now() - began) / 1000);
  });
  next();
};
