import type { Request } from 'ask-sdk-model';

type Body = Readonly<Record<string, unknown>>;

const ID = 'amzn1.echo-api.request.5c0de';
const slot = (name: string, more: Body): Body => ({ [name]: { name, confirmationStatus: 'NONE', ...more } });
const match = (id: string): Body => ({
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: id } }] },
    ],
  },
});
const noMatch: Body = {
  resolutions: { resolutionsPerAuthority: [{ authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }] },
};
const intent = (name: string, slots: Body | null = {}, more: Body = {}): Body => ({
  dialogState: 'COMPLETED',
  ...more,
  intent: { name, confirmationStatus: 'NONE', slots },
});
const routine = (more: Body): Body => intent('StartRoutineIntent', slot('routine', more));
const resumed = (status: Body, result?: Body): Body => ({
  cause: { type: 'ConnectionCompleted', token: 'rest-timer', status, ...(result ? { result } : {}) },
});
const touch = (
  token: unknown,
  given: unknown,
  source: Body = { type: 'TouchWrapper', handler: 'Press', id: 'b' },
): Body => ({
  ...{ token, arguments: given, source, components: {} },
});
const failed = (type: string, reason: string): Body => ({
  ...{ token: 'psoas-coach', errors: [{ type, reason, listId: 'l', message: 'no such list' }] },
});
const played: Body = { token: 'track-1', offsetInMilliseconds: 4200 };
const list: Body = { body: { listId: 'l', listItemIds: ['1', '2'] } };
const reminder: Body = { body: { alertToken: 'a', alertTokens: ['a'], status: 'ON' } };
const advert: Body = { reason: 'NO_AD', token: 't' };
const store: Body = {
  content: { packageId: 'p', version: '1.0.0' },
  error: { type: 'STORAGE_LIMIT_EXCEEDED', content: {} },
};
const permissions: Body = { body: { acceptedPermissions: [{ scope: 'alexa::person_id:read' }] } };

/**
 * Every kind of request that the platform's types name, each in the shapes that public repositories show: a kind that they
 * add does not compile before it stands here.
 */
const KINDS: { readonly [T in Request['type']]: readonly Body[] } = {
  LaunchRequest: [
    {},
    { shouldLinkResultBeReturned: false },
    { metadata: { referrer: 'amzn1.alexa-speechlet-client.SequencedSimpleIntentHandler' } },
    {
      task: {
        name: 'AMAZON.PrintPDF',
        version: '1',
        input: { '@type': 'PrintPDFRequest', url: 'https://example.org' },
      },
    },
    { task: { name: 'amzn1.ask.skill.x.StartRoutine', version: '1', input: { routine: 'morning' } } },
    { task: { name: 'amzn1.ask.skill.x.StartRoutine', version: '7' } },
    { targetURI: 'alexa://amzn1.ask.skill.x/AMAZON.Launch/1' },
    { targetURI: 7 },
    { task: null },
    { locale: null },
  ],
  IntentRequest: [
    intent('AMAZON.NextIntent'),
    intent('AMAZON.FallbackIntent', null),
    intent('AMAZON.NextIntent', {}, { dialogState: 'STARTED' }),
    routine({ value: 'quick relief', ...match('quick-relief') }),
    routine({ value: 'quick relief' }),
    routine({ value: 'pigeon pose', ...noMatch }),
    routine({ value: 'x', resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_ERROR_EXCEPTION' } }] } }),
    routine({ slotValue: { type: 'Simple', value: 'quick relief' } }),
    routine({ slotValue: { type: 'List', values: [{ type: 'Simple', value: 'quick relief' }] } }),
    routine({ value: '?' }),
    intent('StartRoutineIntent', slot('routine', {}), { dialogState: 'IN_PROGRESS' }),
    intent('SymptomIntent', slot('symptom', { value: 'my leg has gone numb' })),
    intent('PlanIntent', slot('duration', { value: 'P12D' })),
    intent('PlanIntent', slot('duration', { value: 'P1W' })),
    intent('PlanIntent', slot('duration', { value: 'PT7M' })),
    intent('RestIntent', slot('duration', { value: 'PT10M' })),
    intent('AMAZON.YesIntent', {}, { dialogState: undefined }),
    intent('SomebodyElsesIntent', slot('name', { value: 'Ann' })),
    intent('constructor'),
    intent('__proto__'),
  ],
  CanFulfillIntentRequest: [intent('StartRoutineIntent', slot('routine', { value: 'quick relief' }))],
  SessionEndedRequest: [
    { reason: 'USER_INITIATED' },
    { reason: 'EXCEEDED_MAX_REPROMPTS' },
    { reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'SSML' } },
    {},
  ],
  SessionResumedRequest: [
    resumed(
      { code: '200', message: 'OK' },
      { status: 'ACCEPTED', permissionScope: 'alexa::alerts:timers:skill:readwrite' },
    ),
    resumed({ code: '404', message: 'Not Found' }),
    {},
  ],
  'Connections.Response': [
    { name: 'AskFor', token: 'rest-timer', status: { code: '200', message: 'OK' }, payload: { status: 'ACCEPTED' } },
    { name: 'AskFor', token: 'reminder', status: { code: '200', message: 'OK' }, payload: { status: 'DENIED' } },
    { name: 'Buy', token: 't', status: { code: '400', message: 'no' }, payload: { purchaseResult: 'ERROR' } },
    {},
  ],
  'Connections.Request': [{ name: 'AMAZON.ScheduleTaxi', payload: {} }],
  'Alexa.Presentation.APL.UserEvent': [
    touch('psoas-coach', ['touch', 'next']),
    touch('psoas-coach', ['touch', 'hurts']),
    touch('psoas-coach', ['touch', 'answer', 'start']),
    touch('psoas-coach', ['onward', '0']),
    touch('another', ['touch', 'next']),
    touch('psoas-coach', 'next'),
    touch('psoas-coach', []),
    {},
  ],
  'Alexa.Presentation.APL.LoadIndexListData': [
    { token: 't', correlationToken: 'c', listId: 'l', startIndex: 3, count: 9 },
  ],
  'Alexa.Presentation.APL.LoadTokenListData': [{ token: 't', correlationToken: 'c', listId: 'l', pageToken: 'p' }],
  'Alexa.Presentation.APL.RuntimeError': [failed('LIST_ERROR', 'INVALID_LIST_INDEX'), { errors: 'many' }, {}],
  'Alexa.Presentation.APLA.RuntimeError': [failed('AUDIO_SOURCE_ERROR', 'INTERNAL_SERVER_ERROR')],
  'Alexa.Presentation.APLT.UserEvent': [touch('psoas-coach', ['touch', 'next'])],
  'Alexa.Presentation.HTML.Message': [{ message: { action: 'next' } }],
  'Alexa.Presentation.HTML.RuntimeError': [{ error: { code: 'CONTENT_CREATION_FAILED', reason: 'x', message: 'y' } }],
  'Alexa.Advertisement.AdCompleted': [advert],
  'Alexa.Advertisement.AdNotRendered': [advert],
  'Alexa.Advertisement.ReadyToEnqueueAudio': [advert],
  'Alexa.Authorization.Grant': [{ body: { grant: { type: 'OAuth2.AuthorizationCode', code: 'c' } } }],
  'Alexa.DataStore.Error': [store],
  'Alexa.DataStore.PackageManager.InstallationError': [store],
  'Alexa.DataStore.PackageManager.UpdateRequest': [{ packageId: 'p', fromVersion: '1', toVersion: '2' }],
  'Alexa.DataStore.PackageManager.UsagesInstalled': [{ payload: { packageId: 'p', usages: [{ instanceId: 'i' }] } }],
  'Alexa.DataStore.PackageManager.UsagesRemoved': [{ payload: { packageId: 'p', usages: [] } }],
  'AlexaHouseholdListEvent.ItemsCreated': [list],
  'AlexaHouseholdListEvent.ItemsDeleted': [list],
  'AlexaHouseholdListEvent.ItemsUpdated': [list],
  'AlexaHouseholdListEvent.ListCreated': [list],
  'AlexaHouseholdListEvent.ListDeleted': [list],
  'AlexaHouseholdListEvent.ListUpdated': [list],
  'AlexaSkillEvent.NotificationSubscriptionChanged': [{ body: { subscriptions: [] } }],
  'AlexaSkillEvent.ProactiveSubscriptionChanged': [{ body: { subscriptions: [{ eventName: 'AMAZON.MessageAlert' }] } }],
  'AlexaSkillEvent.SkillAccountLinked': [{ body: { accessToken: 'none' } }],
  'AlexaSkillEvent.SkillDisabled': [{ eventCreationTime: '2026-01-05T07:00:00Z' }, {}],
  'AlexaSkillEvent.SkillEnabled': [{ eventCreationTime: '2026-01-05T07:00:00Z' }],
  'AlexaSkillEvent.SkillPermissionAccepted': [permissions],
  'AlexaSkillEvent.SkillPermissionChanged': [permissions],
  'AudioPlayer.PlaybackFailed': [
    { ...played, error: { type: 'MEDIA_ERROR_UNKNOWN', message: 'm' }, currentPlaybackState: played },
  ],
  'AudioPlayer.PlaybackFinished': [played],
  'AudioPlayer.PlaybackNearlyFinished': [played],
  'AudioPlayer.PlaybackStarted': [played],
  'AudioPlayer.PlaybackStopped': [played],
  'CustomInterfaceController.EventsReceived': [
    {
      token: 't',
      events: [{ header: { namespace: 'Custom.Gadget', name: 'Press' }, endpoint: { endpointId: 'e' }, payload: {} }],
    },
  ],
  'CustomInterfaceController.Expired': [{ token: 't', expirationPayload: {} }],
  'Dialog.API.Invoked': [{ apiRequest: { name: 'start', arguments: {}, slots: {} } }],
  'Dialog.InputRequest': [{ input: { name: 'i', slots: {} } }],
  'Display.ElementSelected': [{ token: 'row-3' }],
  'GameEngine.InputHandlerEvent': [
    {
      events: [{ name: 'press', inputEvents: [{ gadgetId: 'g', timestamp: '2026-01-05T07:00:00Z', action: 'down' }] }],
    },
  ],
  'Messaging.MessageReceived': [{ message: { text: 'hello' } }],
  'PlaybackController.NextCommandIssued': [{}],
  'PlaybackController.PauseCommandIssued': [{}],
  'PlaybackController.PlayCommandIssued': [{}],
  'PlaybackController.PreviousCommandIssued': [{}],
  'Reminders.ReminderCreated': [reminder],
  'Reminders.ReminderDeleted': [reminder],
  'Reminders.ReminderStarted': [reminder],
  'Reminders.ReminderStatusChanged': [reminder],
  'Reminders.ReminderUpdated': [reminder],
  'System.ExceptionEncountered': [
    { error: { type: 'INVALID_RESPONSE', message: 'no' }, cause: { requestId: ID } },
    { error: { type: 'DEVICE_COMMUNICATION_ERROR', message: 'no' } },
  ],
};

/** The kinds that may be answered in speech. */
export const ANSWERED: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
  'Alexa.Presentation.APL.UserEvent',
] satisfies readonly Request['type'][];

/** The kinds that are answered in no words, and have a handler of their own: every other one leaves a line in the log. */
const QUIET: readonly string[] = [
  'SessionEndedRequest',
  'AlexaSkillEvent.SkillDisabled',
] satisfies readonly Request['type'][];
export const isUnasked = (type: unknown): boolean => ![...ANSWERED, ...QUIET].includes(String(type));

/** The shapes, one after another: what stands in `request` beside id, time and locale. */
export const shapes: readonly Body[] = [
  ...Object.entries(KINDS).flatMap(([type, bodies]) => bodies.map((body) => ({ type, ...body }))),
  { type: 'Alexa.Presentation.APL.ScrollEvent' },
  { type: 'Alexa.SomethingNew.Happened', payload: { value: 'x' } },
];
