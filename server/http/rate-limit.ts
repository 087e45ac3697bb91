import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "#app/core/errors.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { contextOf } from "./visitor.ts";

/**
 * Held in memory, per node: a person clicks far less than this, an office shares one address.
 * Signing in and verifying have stricter limits of their own.
 */
const writesOfPerson = new RateLimiterMemory({ points: 300, duration: 60 });
const readsOfPerson = new RateLimiterMemory({ points: 1_200, duration: 60 });
const strangersOfAddress = new RateLimiterMemory({ points: 1_200, duration: 60 });

/** Refuses more requests than a person can mean to send. */
export function limitRate({ noRateLimits }: Settings): RequestHandler {
  if (noRateLimits)
    return (_request, _response, next) => {
      next();
    };
  return (request, response, next) => {
    const { actor, address } = contextOf(response);
    const reads =
      request.method === "GET" || request.method === "HEAD" ? readsOfPerson : writesOfPerson;
    const limiter = actor ? reads : strangersOfAddress;
    limiter.consume(actor?.id ?? address).then(
      () => {
        next();
      },
      () => {
        response.setHeader("Retry-After", "60");
        next(new Refusal("rate_limited", "ui.error429Text"));
      },
    );
  };
}
