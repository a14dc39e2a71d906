import type { Limit } from '../../heard';
import { whole } from '../../whole';

const DOWN =
  '(?:tumbar|tumbarme|acostar|acostarme|echar|echarme|tender|tenderme|estar|quedar|quedarme|poner|ponerme|girar|girarme|voltear|voltearme|recostarme|ir|dormir|túmbame)';
const MAY =
  '(?:puedo|podría|podia|podía|debo|debería|deberia|quiero|logro|consigo|aguanto|soporto|es posible|sé|se me permite|me dejan|me deja)';

export const unable = whole(
  `(?:no|ni|nunca|tampoco|ya no)(?: me| lo| la)? ${MAY}|no (?:soy|estoy) (?:capaz|en condiciones) de|incapaz de|imposible|me (?:cuesta|duele) (?:mucho )?(?:arrodillarme|tumbarme|acostarme)|sin (?:arrodillarme|tumbarme|acostarme|ponerme|rodillas)|nada (?:de )?(?:rodillas|suelo|boca abajo|boca arriba|arrodillarme|tumbad[oa]|acostad[oa])|me (?:han )?prohib\\S+`,
);

/** What a body does not do. Standing is left to triage. */
export const limits: readonly (readonly [RegExp, Limit])[] = [
  [
    whole(
      'arrodillar(?:me|se|nos)?|hincar(?:me|se)|(?:de|en|sobre|apoyar|apoyarme en|apoyar las|mis|las) ?(?:las |mis )?rodillas|arrodillad[oa]',
    ),
    'kneeling',
  ],
  [
    whole(
      'boca ?abajo|bocabajo|panza abajo|(?:sobre|en) (?:la |el |mi )?(?:barriga|panza|est[oó]mago|vientre|tripa)|decúbito prono',
    ),
    'front',
  ],
  [
    whole(
      'de (?:lado|costado)|(?:sobre|del|de|en) (?:el |mi |un )?(?:lado|costado)(?: (?:derecho|izquierdo))?|de ladito',
    ),
    'side',
  ],
  [whole('boca ?arriba|bocarriba|panza arriba|de espaldas?|sobre (?:la |mi )?espalda'), 'back'],
  [
    whole(
      `(?:${DOWN}|sentar|sentarme|bajar|bajarme|agacharme|llegar|levantarme)(?: \\S+){0,3}? ?(?:en|al|hasta el|del|sobre|a) (?:el |la )?(?:suelo|piso|esterilla|tapete|colchoneta)|en el (?:suelo|piso)`,
    ),
    'floor',
  ],
];
