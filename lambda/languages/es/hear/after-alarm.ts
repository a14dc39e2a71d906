import type { Hear } from '../../../safety/hear';
import { BEFORE, whole } from '../../whole';

const SOMEBODY =
  '(?:mi|el|la|un|una|nuestro|nuestra) (?:\\S+ )?(?:marido|mujer|esposo|esposa|pareja|novio|novia|hijo|hija|vecino|vecina|amigo|amiga|madre|padre|mamá|mama|papá|papa|hermano|hermana|compañero|compañera|cuñado|cuñada)';
const WHOM =
  '(?:(?:a|al|a la|a mi|a un|a una|con|con el|con la|con mi|el|la|un|una|mi|por|de) )*(?:médico|medico|médica|doctor|doctora|urgencias|emergencias|ambulancia|hospital|clínica|clinica|centro de salud|ambulatorio|alguien|ayuda|hermano|hermana|hijo|hija|mujer|esposa|marido|esposo|madre|padre|mamá|papá|amigo|amiga|vecino|vecina|matrona|partera|112|911|061|ese número|allí|ahí)';

/** What is asked and said after an alarm. Triage has heard it before, and answers whatever is a report of its own. */
export const afterAlarm: Hear['afterAlarm'] = [
  [
    whole(
      '(?:adiós|adios|chao|chau|hasta (?:luego|mañana|pronto)|buenas noches|nos vemos|me voy)(?: pues| entonces| ya)*(?= *$)',
    ),
    'leave',
  ],
  [
    whole(
      '(?:qué|que) (?:les |le )?(?:digo|cuento|explico|tengo que (?:decir|decirles|decirle)|debo (?:decir|decirles|decirle)|puedo (?:decir|decirles)|hay que (?:decir|decirles))(?: al? \\S+)?|cómo (?:se lo|lo) (?:explico|digo)|como (?:se lo|lo) (?:explico|digo)',
    ),
    'tell',
  ],
  [
    whole(
      'conducir|conduzco|conduciendo|manejar|manejo|manejando|ir en (?:mi |el )?(?:coche|carro|auto)|(?:coger|tomar|agarrar|llevar) el (?:coche|carro|auto)|en coche|en carro|en auto',
    ),
    'drive',
  ],
  [
    whole(
      '(?:guarda|guardas|guardar|guárdame|guardame|recuerda|recuerdas|recordar|apunta|conserva|mantén|manten|pierdo|perderé|perder|pierde)(?: \\S+){0,3}? (?:sitio|lugar|progreso|punto|donde|dónde|avance|plan|rutina|puesto|por dónde)|(?:por )?(?:dónde|donde) (?:iba|íbamos|ibamos|estaba|lo deje|lo dejé|nos quedamos|me quedé|me quede)|mi (?:progreso|avance|sitio|lugar)',
    ),
    'kept',
  ],
  [
    whole(
      '(?:puedo|debo|debería|deberia|tengo que|podría|podria)(?: ya| ahora| al menos| intentar)*(?: (?:moverme|levantarme|ponerme de pie|pararme|caminar|andar|girarme|voltearme|darme la vuelta|sentarme|incorporarme|enderezarme))|me (?:muevo|levanto|paro|siento ya|incorporo)(?: o| ya| despacio)*$',
    ),
    'move',
  ],
  [
    whole(
      '(?:me )?(?:quedo|quedarme|sigo|seguir|estar|esperar|espero|acuesto|acostarme|tumbo|tumbarme|echarme)(?: \\S+){0,2}? ?(?:tumbado|tumbada|acostado|acostada|echado|echada|quieto|quieta|aquí|aqui|así|asi|sentado|sentada|en el suelo|en el piso)|mientras (?:tanto|espero|llegan|viene|vienen)|entre tanto|me (?:acuesto|tumbo)',
    ),
    'lie',
  ],
  [
    new RegExp(
      `${BEFORE}(?:(?:ya |ahora |ahorita |mañana |luego )*(?:llamo|llamaré|llamare|voy a llamar|voy a ir|voy|iré|ire|puedo llamar|puedo ir|puedo pedir|pido|pediré|aviso|avisaré|contacto|hablo|hablaré|estoy llamando|déjame llamar)(?: ya| ahora| ahora mismo| ahorita| enseguida| luego| mejor| hoy| mañana)* ${WHOM}|${SOMEBODY} (?:puede|podría|va a|me lleva|me va a|viene|vendrá|llama|llamará|me ayuda|me trae|está llamando|conduce|maneja))(?!\\p{L})`,
      'u',
    ),
    'goes',
  ],
  [
    whole(
      'no es (?:para tanto|nada|tan grave|tan malo|nada grave)|tampoco es (?:para tanto|tan grave)|no (?:está|estoy|duele) tan mal|no será nada|no sera nada|(?:solo|sólo|nomás|nada más) (?:es )?un (?:poco|poquito)|ya se (?:me )?pasará|se me pasará|se me pasara|he estado peor|exagera\\S*|no exageres|es poca cosa|una tontería|una tonteria',
    ),
    'light',
  ],
  [
    whole(
      '(?:ejercicio|ejercicios|estiramiento|estiramientos|rutina|algo|versión|sesión)(?: \\S+)? (?:suave|suaves|fácil|facil|fáciles|faciles|cortito|corto|corta|ligero|tranquilo|tumbado|tumbada|acostado|acostada|sentado)|(?:puedo|podemos)(?: \\S+){0,2}? (?:seguir|continuar|hacer|terminar|acabar)|una? (?:más|mas)|un último|el último|seguir(?: con)?|continuar|sigamos|seguimos',
    ),
    'exercise',
  ],
];
