/** The one function of `aws4` that is used; the package has no types of its own. */
declare module 'aws4' {
  interface Signable {
    method: string;
    service: string;
    region: string;
    path: string;
    headers: object;
    body: string;
  }
  interface Keys {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  }
  const aws4: { sign(request: Signable, credentials: Keys): { headers: Record<string, string> } };
  export default aws4;
}
