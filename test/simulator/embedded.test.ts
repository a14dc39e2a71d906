import { request } from 'node:http';
import { type EmbeddedTable, embeddedTable } from '../../simulator/embedded';

describe('The table on the desk', () => {
  let table: EmbeddedTable;
  beforeAll(async () => {
    table = await embeddedTable();
  });
  afterAll(() => table.close());

  /** The status of a call with these headers beside those that any client sends. */
  const called = (headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const signed = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        'x-amz-date': '20260101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      };
      const sent = request(table.endpoint, { method: 'POST', headers: { ...signed, ...headers } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end('{}');
    });

  it('answers the skill', async () => {
    expect(await called({})).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ['a page of somebody else', { origin: 'https://example.org' }],
    ['a page that says it is nobody', { origin: 'null' }],
    ['another name for this address', { host: 'example.org' }],
    ['this address by another port', { host: '127.0.0.1:1' }],
  ])('refuses %s', async (_what, headers) => {
    expect(await called(headers)).toBe(403);
  });
});
