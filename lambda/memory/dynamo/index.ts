import { recordsIn } from '../records';
import type { Memory } from '../types';
import { itemsInTable } from './items';
import { dynamoSend, type SendOptions } from './send';

export interface DynamoMemory extends Memory {
  /** Opens the connection ahead of the first request; never fails. */
  warm(): Promise<void>;
  close(): void;
}

/** Records in a DynamoDB table whose keys are `id` and `whose`. Opens nothing before it is used. */
export function dynamoMemory(table: string, options: SendOptions = {}): DynamoMemory {
  const send = dynamoSend(options);
  return { ...recordsIn(itemsInTable(send, table)), warm: send.warm, close: send.close };
}
