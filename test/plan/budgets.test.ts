import * as plan from '../../lambda/plan/budgets';
import * as device from '../../simulator/budgets';

/** The device on the desk has the platform's figures from its own table: what is planned for may not outgrow them. */
describe('What a response is planned for', () => {
  it('leaves 1 KB of the 24 KB for everything around it', () => {
    const shares = plan.SPEECH_BYTES + plan.REPROMPT_BYTES + plan.ATTRIBUTES_BYTES + plan.SCREEN_BYTES;
    expect(shares).toBe(device.BYTES.whole - 1024);
  });

  it('is no more than the device takes, share by share', () => {
    expect(device.BYTES).toMatchObject({
      speech: plan.SPEECH_BYTES,
      reprompt: plan.REPROMPT_BYTES,
      attributes: plan.ATTRIBUTES_BYTES,
      screen: plan.SCREEN_BYTES,
    });
    expect([plan.PART_SECONDS, plan.BREAK_SECONDS, plan.PART_SOUNDS]).toEqual([
      device.PART_SECONDS,
      device.BREAK_SECONDS,
      device.SOUNDS,
    ]);
    expect([plan.LONGEST_SILENCE, plan.LONGEST_REST_SILENCE]).toEqual([
      device.SILENCE_SECONDS,
      device.REST_SILENCE_SECONDS,
    ]);
  });
});
