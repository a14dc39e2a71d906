/** One call of a service of Alexa's, as its reference describes it. Nothing is sent from here. */
export interface ApiRequest {
  readonly method: 'POST' | 'PUT' | 'GET' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Never sent a second time, not even when the connection turns out to be closed: it might have been done. */
  readonly once?: true;
}
