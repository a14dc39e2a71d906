import type { Reader } from '../../heard';
import { whole } from '../../whole';

/** Everyday words of what is none of ours. */
export const elsewhere: Reader['elsewhere'] = [
  [whole('laut\\p{L}*|leiser|lautstärke|hör\\p{L}* dich|nicht hören|deine stimme'), 'volume'],
  [whole('musik|lied|lieder|playlist|radio|podcast|song|songs|spiel'), 'music'],
  [whole('wie spät|uhrzeit|wie viel uhr|welcher (?:wochen)?tag|welches datum|den wievielten'), 'clock'],
  [whole('wecker|timer|stoppuhr|weck mich'), 'timers'],
  [whole('witz|witze|spiele|rätsel|sing'), 'jokes'],
  [whole('ruf|anrufen|nachricht|sms|bestell\\p{L}*|kauf\\p{L}*|einkaufsliste|sag mein\\p{L}*'), 'calls'],
  [whole('licht|lampe|fernseher|heizung|wasserkocher|tür|rollo|rollläden|ventilator'), 'home'],
  [whole('bildschirm|bild|foto|video'), 'screen'],
  [whole('kind|kinder|sohn|tochter'), 'children'],
  [whole('kostet|kosten|preis|kostenlos|bezahlen|abo'), 'price'],
  [whole('tabletten?|ibuprofen|schmerzmittel|salbe|medikament\\p{L}*|magnesium'), 'drugs'],
  [whole('nacken|schultern?|waden?|arme?|bizeps|brust|kiefer|oberschenkelrückseite'), 'muscles'],
];
