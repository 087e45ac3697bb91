import { constants } from "node:zlib";
import compression from "compression";

/** Pages are made for one reader and sent once, so speed counts for more than the last percent. */
export const compress = compression({
  threshold: 1024,
  level: 3,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
});
