import { type Item, type Items, OWNER_MARK } from '../items';
import { ConflictError } from '../types';
import { StoreError } from './errors';

/** An attribute as DynamoDB writes it: `{ S: text }`, `{ N: digits }`, or of a kind that isn't ours. */
type Value = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, Value>>;
type Operation = (operation: string, input: object) => Promise<Record<string, unknown>>;

const attributeOf = (value: string | number): Value =>
  typeof value === 'number' ? { N: String(value) } : { S: value };
const attributesOf = (item: Item): Values =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, attributeOf(value)]));

/** Values of other kinds are none of ours: they stay out, and a copy keeps them. */
function itemOf({ id: _id, whose: _whose, ...values }: Values): Item {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, { S, N }]): [string, string | number][] => {
      if (typeof S === 'string') return [[name, S]];
      return typeof N === 'string' && Number.isFinite(Number(N)) ? [[name, Number(N)]] : [];
    }),
  );
}

const OVER = '#revision = :over';
/** There is no item, or none whose revision is a number. */
const OVER_NOTHING = `attribute_not_exists(#revision) OR NOT attribute_type(#revision, :number) OR ${OVER}`;

/** The condition that the revision of an item is still the one that was read. */
const still = (over: number) => ({
  condition: over === 0 ? OVER_NOTHING : OVER,
  names: { '#revision': 'revision' },
  values: { ':over': { N: String(over) }, ...(over === 0 ? { ':number': { S: 'N' } } : {}) },
});

/** What is everybody's in an account: the part of the key where the id names nobody else. Stored since the first version. */
const ACCOUNT = 'household';

/** The table's two keys: all that belongs to one account lies together, so that it can be found and deleted together. */
function keyOf(id: string): Values {
  const [account = id] = id.split(OWNER_MARK, 1);
  return { id: { S: account }, whose: { S: id.slice(account.length + OWNER_MARK.length) || ACCOUNT } };
}

function idOf({ id, whose }: Values): string {
  const [account, rest] = [String(id?.S), String(whose?.S)];
  return rest === ACCOUNT ? account : account + OWNER_MARK + rest;
}

/** Items of one DynamoDB table with the keys `id` (the account) and `whose`. */
export function itemsInTable(send: Operation, table: string): Items {
  const at = (id: string) => ({ TableName: table, Key: keyOf(id) });
  const read = async (id: string): Promise<Values | null> => {
    const { Item: values } = await send('GetItem', { ...at(id), ConsistentRead: true });
    return (values as Values | undefined) ?? null;
  };
  const put = async (values: Values): Promise<void> => {
    await send('PutItem', { TableName: table, Item: values });
  };
  /** @throws ConflictError when the condition does not hold. */
  const checked = async (operation: string, input: object): Promise<void> => {
    try {
      await send(operation, input);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'ConditionalCheckFailedException') throw new ConflictError();
      throw error;
    }
  };
  return {
    get: async (id) => {
      const values = await read(id);
      return values && itemOf(values);
    },
    put: (id, item) => put({ ...attributesOf(item), ...keyOf(id) }),
    change: async (id, set, drop, over) => {
      const sets = Object.entries(set);
      const set_ = sets.map((_, i) => `#s${i} = :s${i}`).join(', ');
      const drop_ = drop.map((_, i) => `#d${i}`).join(', ');
      const { condition, names, values } = still(over);
      await checked('UpdateItem', {
        ...at(id),
        UpdateExpression: `SET ${set_}${drop.length > 0 ? ` REMOVE ${drop_}` : ''}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: {
          ...names,
          ...Object.fromEntries(sets.map(([name], i) => [`#s${i}`, name])),
          ...Object.fromEntries(drop.map((name, i) => [`#d${i}`, name])),
        },
        ExpressionAttributeValues: {
          ...values,
          ...Object.fromEntries(sets.map(([, value], i) => [`:s${i}`, attributeOf(value)])),
        },
      });
    },
    copy: async (id, to) => {
      const values = await read(id);
      if (values) await put({ ...values, ...keyOf(to) });
    },
    remove: async (id, over) => {
      if (over === undefined) return void (await send('DeleteItem', at(id)));
      const { condition, names, values } = still(over);
      await checked('DeleteItem', {
        ...at(id),
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      });
    },
    list: async (account) => {
      const found: string[] = [];
      for (let from: unknown; ; ) {
        const { Items: page, LastEvaluatedKey: next } = await send('Query', {
          TableName: table,
          KeyConditionExpression: 'id = :account',
          ProjectionExpression: 'id, whose',
          ExpressionAttributeValues: { ':account': { S: account } },
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        });
        if (Array.isArray(page)) found.push(...(page as Values[]).map(idOf));
        if (next === undefined || next === null) return found;
        from = next;
      }
    },
  };
}
