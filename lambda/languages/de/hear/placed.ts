import { segment } from './segment';

/** Words that only say where a part of the body is, what it does, or that it is well. */
export const placed: readonly string[] = segment(
  'auf unter über gegen hinter hinten vorne vorn neben zwischen oberhalb oben unten runter hoch rauf hinauf herunter durch quer entlang ' +
    'boden matte fußboden wand stuhl ball kissen polster rolle faszienrolle decke luft zimmerdecke fleck platz position stellung ' +
    'gerade flach angewinkelt gebeugt überkreuz verschränkt gestreckt ausgestreckt offen tiefer höher niedrig lang quadratisch waagerecht ' +
    'entspannt entspannend bequem locker lockerer gelockert gut prima super toll okay schön angenehm besser ' +
    'arbeitet hilft helfen sinkt sinken rutscht gleitet bewegt hebt gehoben angehoben halte hält halten lege stelle setze reiche berühre ' +
    'knien sitze sitzen stehe stehen liege liegt liegen beuge wir knurrt grummelt gluckert juckt kitzelt kitzlig voll ' +
    'hochlegen hochlege hochlagern hochhalten hinlegen ablegen ausstrecken ' +
    'hebt senkt verlangsamt geschlossen rund gerundet gewölbt krumm eingezogen zeigt klingelt summt vibriert',
);
