import { segment } from './segment';

/** Words that say that something is well. Behind a "nicht" they say nothing. */
export const well: readonly string[] = segment(
  'gut gute guter gutes prima super toll tolle klasse bestens schön schöne schönes angenehm angenehme wunderbar herrlich fein ' +
    'besser entspannt entspannend entspannter bequem locker lockerer gelockert wohl wohltuend glücklich zufrieden leicht ' +
    'großartig fantastisch perfekt hervorragend genial spitze traumhaft ordnung okay ok fit',
);
