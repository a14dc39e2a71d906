import { segment } from './segment';

/** Words that only say where a part of the body is, what it does, or that it is well. */
export const placed: readonly string[] = segment(
  'on under over against behind front forward beside between above below out up down through across along ' +
    'floor mat ground wall chair ball pillow cushion roller blanket air ceiling spot way place position ' +
    'straight flat bent crossed folded stretched open high higher low long square level tucked still ' +
    'relaxed relaxing comfortable comfy loose looser fine great good okay ok happy lovely nice better well ' +
    'working helped helps sinking sliding slides moving lifted lifting holding hold put reach touch get keep ' +
    'kneel sit stand lie bend we rumbling growling grumbling gurgling itchy itches itching tickles ticklish full ' +
    'rising rises slowing lengths closed shut arched rounded curved tucking pointing buzzing ringing vibrating ' +
    'longer lighter soft softer taller freer wider rumbles rumbled growls growled gurgles gurgled melting settled settling',
);
