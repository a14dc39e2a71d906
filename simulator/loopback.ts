import type { IncomingMessage } from 'node:http';

/**
 * Does a request come from a page, or by another name for this address? Any page in a browser on this machine could use the
 * services of the desk otherwise.
 */
export const isFromPage = ({ headers }: IncomingMessage, host: string): boolean =>
  headers.host !== host || headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
