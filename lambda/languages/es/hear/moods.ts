import type { Heard } from '../../heard';

const MUCH =
  '(?:(?:tan|muy|bastante|súper|super|bien|demasiado|solo|sólo|totalmente|completamente|todavía|todavia|aún|ya|un poco|un poquito|un tanto|algo|medio|como|todo|toda|más o menos|re|tantito|harto) )*';
const FIRST =
  '(?:(?:oh|ah|ay|uf|puf|pues|bueno|es que|oye|oiga|mira|a ver|la verdad|la verdad es que|perdona|perdón|perdon|sinceramente|en realidad|hoy|pero|y|que|porque|hola|coach|tío|tía|hombre|dios|vale|ok|okay|este|o sea|hijole|híjole|órale|orale|no manches|ahora|ahorita) )*';
const I_AM =
  '(?:(?:yo )?(?:estoy|ando|me siento|me encuentro|vengo|sigo|me noto|llevo el día|he estado|estaba|estamos|me tienes|soy|tengo el día|me he levantado|me levanté|me pongo|me he puesto) )?';
const IT_IS =
  '(?:(?:esto|eso|este|esta|este ejercicio|la rutina|este estiramiento)(?: me)? (?:es|está|resulta|parece|se hace|se me hace|pone) )';
const WHY =
  '(?: (?:por|con|de|del|por culpa de|después de|despues de|tras|en) (?:(?:el|la|los|las|lo|mi|mis|un|una|todo|toda|este|esta|tanto|tanta|tantas|tantos) )*(?:largo |duro |mal |gran )?(?:trabajo|curro|chamba|jefe|jefa|día|dia|días|dias|semana|noche|turno|tráfico|trafico|reuniones|reunión|niños|hijos|bebé|familia|exámenes|examen|examenes|escuela|oficina|noticias|todo|vida|esto|casa|estrés|estres|cosas))?';
const WHEN =
  '(?: (?:hoy|esta noche|ahora|ahora mismo|ahorita|esta mañana|esta tarde|esta semana|últimamente|ultimamente|estos días|otra vez|de nuevo|también|tambien|ya|la verdad|todo el día|todo el tiempo|siempre|en este momento|tío|tía|hombre|coach|sinceramente|aquí|aqui))*';

/** "Estoy ... hoy", and nothing else. */
const being = (words: string): RegExp => new RegExp(`^${FIRST}${I_AM}${MUCH}(?:${words})${WHY}${WHEN}$`);
const saying = (words: string): RegExp => new RegExp(`^${FIRST}${MUCH}(?:${words})${WHY}${WHEN}$`);

/** "Cuéntame algo": whoever would like company. */
export const company =
  /^(?:(?:por favor|vale|okay|ok|coach|oye|anda|venga|puedes|podrías|podrias|me puedes|me podrías|me podrias|quiero que) )*(?:(?:cuéntame|cuentame|dime|contarme|decirme|cuenta|me cuentes|platícame|platicame|contame|cuéntanos|decime)(?: (?:algo|alguna cosa|una historia|un cuento|un dato|una curiosidad|unos datos|cosas|algún dato))(?: (?:interesante|bonito|nuevo|lindo|curioso|divertido|gracioso|más|mas|verdadero|cierto))?|(?:habla|háblame|hablame|hablar|hables|platica|charla|charlar|conversa|conversemos|charlemos|hablemos|platícame|platicame)(?: (?:conmigo|un rato|un poco|algo|de algo))*|hazme compañía|hacerme compañía|entretenme|acompáñame)(?: por favor| mientras tanto| anda| un rato)*$/;

/** How people say how they are. */
export const moods: Heard['moods'] = [
  [
    new RegExp(
      `^${FIRST}(?:(?:(?:está|estaría) (?:bien|mal) si|pasa algo si|qué pasa si|y si|si|puedo) (?:me )?(?:duermo|dormirme|quedo dormid[oa]|quedarme dormid[oa]|adormezco)(?: aquí| un rato)*(?: me (?:despiertas|avisas))?|me (?:despiertas|avisas)(?: luego| después| si me duermo| cuando .*)?)$`,
    ),
    'dozing',
  ],
  [
    new RegExp(
      `^${FIRST}(?:(?:hola|no|oye|te pregunté si|te pregunto si|dime si) )*(?:(?:eres|es usted) (?:una |un )?(?:persona|robot|máquina|real|humano|humana|persona real|ordenador|computadora)(?: de verdad| real)?(?: o (?:una |un )?(?:persona|robot|máquina|ordenador|computadora))?|(?:te|no te) (?:aburres|cansas)(?: nunca| de esto)?|cómo te llamas|quién eres|cuántos años tienes)$`,
    ),
    'curious',
  ],
  [
    being(
      'aburrid[oa]|aburridísim[oa]|aburrid[oa] como una ostra|sin ganas|sin motivación|desmotivad[oa]|desganad[oa]',
    ),
    'bored',
  ],
  [
    saying(
      '(?:me aburro|me estoy aburriendo|me aburre|esto me aburre|no tengo (?:ganas|motivación|motivacion)(?: de (?:nada|esto|hacerlo|hacer nada))?|me da (?:pereza|flojera|hueva|fiaca|palo)|qué (?:rollo|aburrimiento|pereza|flojera|fiaca|hueva|aburrido)|que (?:rollo|aburrimiento|pereza|flojera|fiaca|hueva|aburrido)|no me apetece|no estoy de humor|no tengo el cuerpo para esto)',
    ),
    'bored',
  ],
  [
    new RegExp(
      `^${FIRST}${IT_IS}?${MUCH}(?:aburrid[oa]|monóton[oa]|monoton[oa]|pesad[oa]|tedios[oa]|un rollo|un aburrimiento|un tostón)${WHEN}$`,
    ),
    'bored',
  ],
  [
    being(
      'estresad[oa]|estresadísim[oa]|ansios[oa]|con ansiedad|con (?:mucho |mucha )?(?:estrés|estres|ansiedad|presión)|nervios[oa]|agobiad[oa]|abrumad[oa]|saturad[oa]|desbordad[oa]|acelerad[oa]|inquiet[oa]|preocupad[oa]|angustiad[oa]|tens[oa] por dentro|de los nervios|hecho un manojo de nervios|hecha un manojo de nervios|quemad[oa]|alterad[oa]|al límite',
    ),
    'stressed',
  ],
  [
    saying(
      '(?:no (?:puedo|consigo|logro) (?:relajarme|desconectar|concentrarme|calmarme|tranquilizarme|parar de pensar|dejar de pensar(?: en el trabajo)?)|(?:tengo|tuve|he tenido) (?:un|una|mucho|mucha|tanto|demasiado) (?:muy |súper )?(?:día|dia|semana|noche|estrés|estres|ansiedad|trabajo|jaleo)(?: (?:muy |tan |súper )?(?:estresante|largo|larga|duro|dura|difícil|dificil|pesado|pesada|loco|loca|complicado|complicada|intenso|intensa))?|(?:qué|que|vaya|menudo|menuda) (?:día|dia|semana)|(?:tengo )?la cabeza (?:llena|me va a mil|a mil|en mil sitios|no para|a punto de explotar)|mi cabeza (?:no para|va a mil)|no paro de pensar(?: en (?:el trabajo|todo|mis cosas))?|me estreso|estoy que no doy más)',
    ),
    'stressed',
  ],
  [
    being(
      'cansad[oa]|cansadísim[oa]|agotad[oa]|agotadísim[oa]|rendid[oa]|rot[oa]|molid[oa]|reventad[oa]|hech[oa] polvo|hech[oa] trizas|hech[oa] un trapo|muert[oa]|muert[oa] de (?:cansancio|sueño)|muert[oa] de cansad[oa]|exhaust[oa]|fundid[oa]|destrozad[oa]|sin (?:energía|energia|fuerzas para nada|pilas|batería)|con (?:mucho )?sueño|dormid[oa] de pie|medio dormid[oa]|frit[oa]|baldad[oa]|madread[oa]|desvelad[oa]|adormilad[oa]|que me caigo de sueño|que no puedo con mi alma|para el arrastre|echa polvo|mateo',
    ),
    'tired',
  ],
  [
    saying(
      '(?:me (?:voy a|puedo) (?:dormir|quedar dormid[oa])(?: aquí)?|me (?:duermo|estoy durmiendo|quedo dormid[oa]|estoy quedando dormid[oa])(?: aquí)?|tengo (?:mucho |muchísimo |un )?(?:sueño|cansancio)|no tengo (?:energía|energia|pilas|batería)|se me cierran los ojos|me caigo de sueño|me muero de (?:sueño|cansancio)|qué (?:cansancio|sueño)(?: tengo)?|que (?:cansancio|sueño)(?: tengo)?|no puedo con mi alma)',
    ),
    'tired',
  ],
  [
    saying(
      '(?:no (?:puedo|consigo|logro) dormir(?:me)?|no (?:he dormido|dormí|dormi|pude dormir|he podido dormir)(?: (?:nada|bien|mucho))?|(?:he dormido|dormí|dormi) (?:mal|fatal|poco|muy mal|muy poco)|(?:pasé|pase|he pasado|tuve) (?:una )?(?:mala noche|noche mala|noche fatal)|no he pegado ojo|no pegué ojo|tengo insomnio|me desvelo)',
    ),
    'sleepless',
  ],
  [
    being(
      'decaíd[oa]|decaid[oa]|deprimid[oa]|triste|de bajón|bajoneado|bajoneada|desanimad[oa]|infeliz|sol[oa]|mal de ánimo|baj[oa] de (?:ánimo|animo|moral)|con (?:el )?(?:ánimo|animo) (?:bajo|por los suelos)|melancólic[oa]|depre|hundid[oa]|apachurrad[oa]|llorand[oa]|con ganas de llorar|desmoralizad[oa]|tristón|agüitad[oa]|chof',
    ),
    'low',
  ],
  [
    saying(
      '(?:(?:tengo|tuve|he tenido|tuvimos) (?:un|una) (?:mal|mala|horrible|terrible|pésimo|día|dia|semana) ?(?:día|dia|semana|malo|mala|horrible|terrible|fatal|pésimo|de perros|de mierda)?|mal día|un mal día|día malo|me siento sol[oa]|tengo (?:un )?bajón|estoy de capa caída)',
    ),
    'low',
  ],
  [
    being(
      'enfadad[oa]|enojad[oa]|cabread[oa]|furios[oa]|molest[oa]|irritad[oa]|frustrad[oa]|hart[oa]|de mal humor|de malas|de mala leche|encabronad[oa]|rabios[oa]|que muerdo|que trino|hasta (?:las narices|la coronilla|el gorro|el moño)|mosquead[oa]|picad[oa]|emputad[oa]|de mal genio|indignad[oa]',
    ),
    'angry',
  ],
  [
    new RegExp(
      `^${FIRST}(?:${IT_IS}${MUCH}(?:molesto|frustrante|irritante|insoportable|desesperante)|(?:esto|eso) me (?:saca de quicio|frustra|irrita|desespera|pone de los nervios))${WHEN}$`,
    ),
    'angry',
  ],
  [
    being(
      'alegre|content[oa]|feliz|felicísim[oa]|emocionad[oa]|animad[oa]|de (?:buen|muy buen) humor|de buenas|con (?:mucha |muchas )?(?:energía|energia|ganas|pilas)|llen[oa] de energía|orgullos[oa](?: de mí(?: mism[oa])?)?|en la gloria|en las nubes|disfrutando(?: (?:esto|mucho|de esto))?|motivad[oa]|pletóric[oa]|encantad[oa]|ilusionad[oa]',
    ),
    'cheerful',
  ],
  [
    saying(
      '(?:me (?:encanta|gusta(?: mucho)?|fascina|chifla|mola) (?:esto|este ejercicio|esta rutina|el ejercicio)|esto me (?:encanta|gusta(?: mucho)?|fascina|mola)|(?:esto|qué|que) (?:es )?divertido|lo (?:estoy )?(?:disfruto|disfrutando)(?: mucho)?|es (?:lo mejor|la mejor parte) de(?:l día| mi día))',
    ),
    'cheerful',
  ],
];
