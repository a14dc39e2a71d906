import type { Reader } from '../../heard';
import { whole } from '../../whole';

/** Everyday words of what is none of ours. */
export const elsewhere: Reader['elsewhere'] = [
  [whole('volumen|más (?:alto|fuerte|bajo|bajito)|no te (?:oigo|escucho)|la voz|habla más'), 'volume'],
  [whole('música|canción|canciones|radio|podcast|lista de reproducción|ponme algo de'), 'music'],
  [whole('qué hora|la hora|qué día|qué fecha'), 'clock'],
  [whole('temporizador|alarma|despertador|cronómetro'), 'timers'],
  [whole('chiste|chistes|juego|juegos|adivinanza|canta'), 'jokes'],
  [whole('llama|llamar|mensaje|pide|pedir|compra|comprar|lista de la compra|dile a'), 'calls'],
  [whole('luz|luces|lámpara|tele|televisión|calefacción|puerta|persianas?|ventilador'), 'home'],
  [whole('pantalla|foto|imagen|vídeo|video'), 'screen'],
  [whole('niños?|niñas?|hijos?|hijas?'), 'children'],
  [whole('cuesta|precio|gratis|pagar|suscripción'), 'price'],
  [whole('paracetamol|ibuprofeno|pastillas?|analgésicos?|crema|medicamentos?|magnesio'), 'drugs'],
  [whole('cuello|hombros?|pantorrillas?|brazos?|bíceps|pecho|mandíbula|isquiotibiales'), 'muscles'],
];
