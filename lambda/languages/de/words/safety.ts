import { reasons } from './safety/reasons';

/**
 * What is said when a body reports something, and before and after. First the action, then the number, then why.
 * `{{number}}` is the emergency number of the country, `{{advice}}` whom to contact today, `{{crisis}}` who else is there
 * for somebody who might harm themselves: all three stand in any sentence that names them. `{{advice}}` stands
 * behind "an", `{{crisis}}` behind "du kannst auch".
 */
export const safety = {
  /** Whom to contact today, by what a country has. `{{line}}` is a number. */
  advice: {
    doctor: 'eine Arztpraxis oder eine Notfallpraxis',
    nearest: 'die nächste Arztpraxis oder Klinik',
    'most-places': 'eine Arztpraxis oder, fast überall, an die {{line}}',
    line: 'eine Arztpraxis oder an die {{line}}',
  },
  crisis: {
    text: 'die {{line}} anrufen oder ihr schreiben',
    call: 'die {{line}} anrufen',
    none: 'sofort mit jemandem reden, dem du vertraust',
  },

  emergency:
    'Hör sofort auf. Wähl die {{number}}, oder deine örtliche Notrufnummer, oder lass jemanden anrufen. Ich kann nicht für dich anrufen. Fahr nicht selbst.',
  urgent:
    'Hör auf, und komm langsam heraus. Wende dich noch heute an {{advice}}. Ich kann nicht sagen, woher das kommt.',
  see: 'Hör hier auf, und komm langsam heraus. Geh zum Arzt oder in die Physiotherapie, bevor du das noch einmal machst. Ich kann nicht sagen, woher es kommt.',
  urgentThem:
    'Hör hier auf. Die Person soll sich noch heute an {{advice}} wenden. Ich kann nicht sagen, woher das kommt.',
  reasons,
  /** An emergency in words of its own, by its row: nothing is added to them. `E16b` is the listener's own throat. */
  own: {
    E14: 'Wir hören hier auf. Wenn du dir jetzt etwas antun könntest oder dich verletzt hast, wähl die {{number}}. Du kannst auch {{crisis}}. Du musst damit nicht allein sein. Geh zu einem Menschen, dem du vertraust. Ich kann nicht für dich anrufen.',
    E16: 'Hör sofort auf. Wähl die {{number}}, oder deine örtliche Notrufnummer, und stell das Telefon auf Lautsprecher. Bleib bei der Person. Man sagt dir dort, was zu tun ist. Ich kann nicht für dich anrufen.',
    E16b: 'Hör sofort auf. Wähl die {{number}}, oder deine örtliche Notrufnummer, und stell das Telefon auf Lautsprecher. Hol jemanden zu dir. Man sagt dir dort, was zu tun ist. Ich kann nicht für dich anrufen.',
    E17: 'Bleib, wo du bist. Wähl die {{number}}, oder deine örtliche Notrufnummer, oder ruf laut nach jemandem. Steh nicht allein auf. Ich kann nicht für dich anrufen.',
    E18: 'Geh sofort hinaus ins Freie, und nimm alle mit. Wähl von draußen die {{number}}, oder deine örtliche Notrufnummer. Ich kann nicht für dich anrufen.',
    E19: 'Bring dich in Sicherheit, draußen oder hinter einer Tür, die sich abschließen lässt. Wähl von dort leise die {{number}}, oder deine örtliche Notrufnummer. Ich kann nicht für dich anrufen.',
  },
  notToday: 'Heute nicht. Lass das erst abklären. Im Notfall wähl die {{number}}.',
  /** Behind the first answer about health of a session. */
  education: 'Das dient der Information und Bildung und ist kein ärztlicher Rat.',
  heard: 'In Ordnung. Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert, sag es mir sofort.',

  /** Not a word of it was made out as something ordinary: nobody is comforted. */
  others: 'Ich merke mir nur, was dich betrifft.',
  adults: {
    self: 'Ich bin für Erwachsene gemacht, deren Körper ausgewachsen ist. Komm wieder, wenn du achtzehn bist. Tschüss, und viel Spaß beim Bewegen.',
    child: 'Das hier ist nur für Erwachsene. Du kannst allein weitermachen.',
  },
  traits: {
    noted: 'Für heute gemerkt. Lass dir jede Übung so oft erklären, wie du willst.',
    older:
      'Zu alt bist du dafür nicht. Was Gleichgewicht braucht, lasse ich heute weg. Stell dir einen Stuhl in Reichweite.',
    again: 'Für heute gemerkt. Stell mich so laut, wie du willst, und sag jederzeit: nochmal.',
  },

  stopped: {
    prompt: [
      'Sag: wiederholen. Oder sag: die Nummer. Oder tschüss.',
      'Ich kann es wiederholen, die Nummer nennen, oder tschüss sagen.',
    ],
    again:
      'Im Notfall wähl die {{number}}, oder deine örtliche Notrufnummer. Sag: wiederholen. Oder sag: die Nummer. Oder tschüss.',
    noMore: [
      'Für heute sind wir fertig. Ich fange nichts mehr an.',
      'Heute keine Übung mehr, auch keine leichte.',
      'Das muss warten, bis dich jemand untersucht hat.',
    ],
    checking: [
      'Abgeklärt werden muss das trotzdem.',
      'Ansehen lassen solltest du es auf jeden Fall.',
      'Ich kann nur wiederholen: Lass es ansehen.',
    ],
    waits: [
      'Das kann warten. Für heute haben wir aufgehört.',
      'Heb dir das für einen anderen Tag auf. Heute ist Schluss.',
    ],
    missed: [
      'Wo du auch anrufst: Man fragt dich, was du spürst, und seit wann.',
      'So viel weiß ich nicht. Dort kann man es dir sagen.',
      'Das lass dir dort beantworten, wenn man dich untersucht hat.',
    ],
    asked: {
      tell: 'Sag dort, was du gespürt hast, wo, wann es anfing, und was du gerade gemacht hast.',
      lie: 'Ruh dich so aus, wie es am bequemsten ist, und dehn nichts.',
      move: 'Beweg dich nur so weit, wie es angenehm ist, und probier nichts aus. Nach einem Sturz warte auf Hilfe.',
      drive: 'Lass dich bringen. Fahr bitte nicht selbst.',
      kept: 'Ich hebe auf, was du geschafft hast. Es ist da, wenn du wieder üben darfst.',
      goes: 'Gut. Mach das bitte gleich.',
      light: 'Es kann harmlos sein, und es kann ernst sein, auch wenn es leicht ist.',
      exercise: ['Die auch nicht. Für heute nichts mehr.', 'Lass auch das, bis dich jemand untersucht hat.'],
    },
    number: 'Die Nummer ist {{number}}.',
    numbers: 'Die Nummer ist {{number}}. Du kannst auch {{crisis}}.',
    contact: 'Wende dich noch heute an {{advice}}.',
    see: 'Geh zum Arzt oder in die Physiotherapie, bevor du das noch einmal machst.',
  },
  /** What only sounded like a red flag, taken back by who said it. */
  mistaken: {
    prompt:
      'Wenn ich dich falsch verstanden habe, sag Fehlalarm. Sonst sag: wiederholen. Oder sag: die Nummer. Oder tschüss.',
    back: 'Mein Fehler.',
    none: 'Nichts passiert.',
  },
  number: 'Die Nummer ist {{number}}. Oder wähl deine örtliche Notrufnummer.',
  numberWhy: 'Die ist für Notfälle. Um heute Rat zu bekommen, wende dich an {{advice}}.',

  /** The questions about the body: one at a time, twice at most. Named by what is asked, never by what was reported. */
  quality: {
    action: 'Hör auf, und komm langsam heraus.',
    ask: 'Ist es nur die Dehnung, oder ist es Schmerz?',
    again: 'Sag Dehnung, wenn es nur die Dehnung ist. Sonst hören wir auf.',
    fine: 'Gut. Ist es nur die Dehnung, sag Dehnung, und es geht weiter.',
    place: '{{place.in}}: Ist es nur die Dehnung, oder ist es Schmerz?',
    soft: 'Wenn es nur der harte Boden ist, leg etwas Weiches darunter.',
    milder: 'Dann sanfter, weniger als vorher.',
    waits: 'Dann warten wir. Sag weiter, wenn es nur die Dehnung ist, oder sag: Es tut weh.',
    unsure: 'Vielleicht habe ich dich nicht verstanden. Wenn sich etwas falsch anfühlt, sag: Es tut weh.',
    stopped: 'Dann lassen wir diese Übung. Geh zum Arzt oder in die Physiotherapie, bevor du sie noch einmal machst.',
  },
  touch: {
    ask: 'Berühr dort die Haut. Sag: Ich spüre es. Oder sag taub.',
    again: 'Sag: Ich spüre es. Oder sag taub.',
  },
  when: {
    ask: 'Ist das jetzt so, oder war es früher? Sag jetzt, oder sag früher.',
    again: 'Sag jetzt, oder sag früher.',
    good: 'Gut. Wenn es wiederkommt, sag es mir.',
  },
  besides: {
    action: 'Nimm jetzt den Druck weg, und drück dort nicht mehr.',
    ask: 'Hast du Schmerzen dabei, oder ist dir schwummrig, übel, oder bricht dir kalter Schweiß aus?',
    again: 'Schmerzen, oder ist dir schwummrig?',
  },
  passing: {
    ask: 'Wenn es vorbei ist, sag: Es ist vorbei. Wenn es bleibt, sag: Es bleibt.',
    again: [
      'Wir warten. Sag: Es ist vorbei. Oder sag: Es bleibt.',
      'Es eilt nicht. Sag vorbei, wenn es vorbei ist, oder sag: Es bleibt.',
    ],
    slowly: 'Dann langsam.',
  },
  help: {
    action: 'Wir warten.',
    ask: 'Wenn du körperlich dringend Hilfe brauchst, wähl die {{number}}. Ich kann nicht für dich anrufen. Sonst sag: Es tut weh. Oder sag leichter.',
    again: 'Sag: Es tut weh. Oder sag leichter.',
    paused: 'Wir bleiben in der Pause.',
  },
  /** No better after weeks, told where nothing runs. */
  lasting: {
    visit:
      'Wenn sich in mehreren Wochen wenig tut, lohnt sich ein Termin. In der Physiotherapie kann man die Hüfte, den Rücken und andere Muskeln prüfen. Bei Fieber, Schmerzen in der Nacht oder Gewichtsverlust geh noch heute zum Arzt. Sanfte Ruhe ist bis dahin in Ordnung.',
    early:
      'Das ist noch früh. Beweglichkeit braucht meist drei Wochen oder mehr. Sanft und gleichmäßig, an zwei oder drei Tagen in der Woche.',
    third:
      'Drei Wochen sind noch früh. Beweglichkeit braucht meist drei oder mehr. Bleib sanft und gleichmäßig, und nächste Woche sehen wir, wo du stehst.',
    else: 'Sonst noch etwas?',
  },

  endTechnique: {
    out: 'Brich diese Übung ab. Komm langsam heraus.',
    pressure:
      'Drück dort nicht mehr. Druck auf den Bauch lassen wir heute aus. Ich kann nicht sagen, was es ist, also frag deinen Arzt, bevor du dort wieder drückst. Wenn es wehtut oder dir schwarz vor Augen wird, wähl die {{number}}.',
    condition:
      'Frag in der Arztpraxis, bei der Hebamme oder in der Physiotherapie, welche Übungen zu dir passen. Was man dir dort sagt, geht vor.',
    restFirst: 'Mit Fieber keine Übungen. Ruh dich aus, und geh zum Arzt, wenn es bleibt.',
    unknown: 'Das kenne ich nicht. Frag deine Ärztin oder deinen Arzt, bevor du {{name.object}} machst.',
    unknownMoves: 'Das kenne ich nicht. Frag deine Ärztin oder deinen Arzt, welche Übungen zu dir passen.',
    offer: 'Wir können ohne diese Übung weitermachen. Wollen wir?',
    offerRest: 'Bis du ärztlich grünes Licht hast, habe ich Ruhe und langsames Atmen für dich. Wollen wir?',
  },

  /** Named by what is said to do, never by what was reported: these names travel in the session attributes. */
  easeOff: {
    effort:
      'Mach weniger, bis es nur noch leicht zieht, und atme langsam. Das sollte sich bald legen. Hör auf, wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert.',
    cushion: 'Gib nach, bis es nur noch leicht zieht, und leg etwas Weiches darunter. Oder sag: überspringen.',
    /** The same after words of which some were strange. */
    ease: 'Mach weniger, bis es nur noch leicht zieht, und atme langsam. Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert, hör auf, und sag es mir.',
    click: 'Ein Knacken ohne Schmerz kommt oft vor. Wenn eins wehtut, oder wenn das Bein wegknickt, sag es mir.',
    softer: 'Leg eine Matte oder eine gefaltete Decke darunter. Oder sag: überspringen.',
    reach: 'Leg ein Handtuch oder einen Gurt um Fuß oder Bein, oder greif dort in die Kleidung. Oder sag leichter.',
    shift:
      'Komm heraus, und beweg den Fuß. Sag es mir, wenn du ihn nach zwei Minuten noch nicht wieder richtig spürst.',
    unload:
      'Nimm das Gewicht von der Stelle, und beweg sie. Sag es mir, wenn du sie nach zwei Minuten noch nicht wieder richtig spürst.',
    feel: 'Spann den Po an, richte das Becken auf, und spür dort nach.',
    loosen: 'Hör mit der Übung auf, und atme. Streck die Stelle, die krampft, ganz behutsam.',
    settle:
      'Hör auf, und komm nach unten, bis du sicher sitzt oder liegst. Atme langsam. Mach erst weiter, wenn es vorbei ist.',
  },

  /**
   * Whom the ordinary programme is not for, and a choice by name: heard before anything starts. Exact, and together under
   * 42 seconds (safety reference, section 9).
   */
  notices: {
    hello:
      'Hier ist Psoas Coach. Ich führe dich durch kurze Dehnungen für die Hüften vorn. Du bewegst dich, ich zähle.',
    first: 'Erst ein Hinweis, und dann {{name}}.',
    firstPlan: 'Erst ein Hinweis, und dann dein Plan.',
    signs:
      'Nur für Erwachsene. Dies ist zur Information und Bildung, kein ärztlicher Rat. Heute nicht bei Brustschmerz, Fieber mit Schmerzen, schwerem Sturz, neuer Taubheit oder Schwäche, oder neuen Problemen mit Blase oder Darm. Trifft eins zu, sag stopp. Trifft keins zu, sag los.',
    early: 'Gleich. Hör es erst zu Ende.',
    signsAgain: 'Trifft eins davon zu, sag stopp. Trifft keins zu, sag los.',
    stopHere:
      'Dann heute keine Übungen. Wähl jetzt die {{number}} bei Brustschmerz, schwerem Sturz, Problemen mit Blase oder Darm, oder Taubheit in beiden Beinen oder dazwischen. Mit allem anderen wende dich noch heute an {{advice}}.',
    leave: 'Dann lassen wir es für heute. Öffne mich wieder, wann du magst.',
    programme:
      'Sanft oder voll? Sanft ist Ruhe und Atem: bei Schwangerschaft oder kurz nach der Geburt. Bei Leisten- oder Bauchbruch oder Darmproblemen. Bei Blutgerinnsel, Blutverdünnern oder Aneurysma. Bei brüchigen Knochen, krankem Rücken oder Gelenk, Herzproblemen, Krebs, frischer Operation, oder Schonung auf Rat vom Arzt. Trifft eins zu, sag: die sanfte. Trifft keins zu, sag: die volle.',
    programmeAgain:
      'Baby, Bauch, Blut, Knochen, Herz, Krebs, Operation oder Schonung: Trifft eins zu, sag: die sanfte. Trifft keins zu, sag: die volle.',
    gentle: 'Also die sanfte: Ruhe und langsames Atmen, angelehnt oder auf der Seite.',
    full: 'Also die volle. Stechend, wie ein Blitz, taub oder pulsierend heißt immer: aufhören.',
    told: 'Dann also die sanfte. Mehr musst du nicht sagen.',
    rest: 'Fünf, zehn oder fünfzehn Minuten?',
    onBack: 'Dann {{name}}, wenn du bequem auf dem Rücken liegst. Sonst sag: gestützte Ruhe.',
    restAgain: 'Sanfte Ruhe für fünf, zehn oder fünfzehn Minuten? Oder sag tschüss.',
    guest: 'Willkommen. Zwei kurze Hinweise, und ich behalte nichts von dir.',
    check: 'Hier sind zwei kurze Hinweise.',
    reopening: 'Letztes Mal haben wir früher aufgehört.',
  },

  doctorOk: {
    ask: 'Für {{name.object}} hast du ärztlich grünes Licht. Stimmt das?',
    again: 'Hat dir ein Arzt, eine Hebamme oder jemand aus der Physiotherapie {{name.object}} erlaubt? Ja oder nein?',
    which: 'Welche Übung hat man dir erlaubt? Sag ihren Namen.',
    each: 'Das geht nur beim Namen, eine Übung nach der anderen.',
    help: 'Nenn eine Übung, etwa die Sphinx. War es keine, sag nein.',
    done: 'Gut, {{name.object}} nehmen wir wieder dazu. Bleib sanft, und mach es, wie man es dir gesagt hat.',
    kept: 'Dann bleibt sie vorerst draußen.',
  },

  /** One family a notice, before the listener lies down; under 20 seconds each (safety reference, section 9). */
  gates: {
    belly: {
      ask: 'Als Nächstes kommt Druck auf den Bauch. Lass ihn aus bei Stoma, Stent, Pumpe oder Katheter. Lass ihn aus, wenn heute der Bauch wehtut, oder bei Zyste oder Myomen. Lass ihn aus auf tauber oder verletzter Haut. Lass ihn aus, wenn Aneurysmen in der Familie vorkommen. Sag auslassen, oder drin lassen.',
      again: 'Druck auf den Bauch: auslassen, oder drin lassen?',
    },
    backbend: {
      ask: 'Als Nächstes kommt eine Rückbeuge. Lass sie aus bei Nackenproblemen, Schwindel oder sehr lockeren Gelenken. Sag auslassen, oder drin lassen.',
      again: 'Die Rückbeuge: auslassen, oder drin lassen?',
    },
    plank: {
      ask: 'Als Nächstes kommt ein Stütz auf den Händen. Lass ihn aus bei Herzproblemen, Bluthochdruck, oder wenn Handgelenke oder Schultern wehtun. Sag auslassen, oder drin lassen.',
      again: 'Der Stütz: auslassen, oder drin lassen?',
    },
    balance: {
      ask: 'Als Nächstes stehst du auf einem Bein. Lass es aus, wenn dir schwindlig wird, wenn du manchmal fällst, oder wenn du dich unsicher fühlst. Sag auslassen, oder drin lassen.',
      again: 'Auf einem Bein: auslassen, oder drin lassen?',
    },
    kept: 'Bleibt drin.',
    skipped: 'Ausgelassen. Dafür kommt etwas Sanfteres.',
  },

  doctor: {
    short:
      'Wähl sofort die {{number}}, oder deine örtliche Notrufnummer, bei Brustschmerz, Taubheit zwischen den Beinen oder am Po, neuen Problemen mit Blase oder Darm, Beschwerden in beiden Beinen, oder plötzlich heftigen Bauch- oder Rückenschmerzen. Geh noch heute zum Arzt bei Fieber, taubem Bein, Schmerz wie ein Blitz, Schmerz in der Nacht oder Gewichtsverlust. Mach einen Termin, wenn es nach etwa vier Wochen nicht besser ist.',
    more: 'Dehnen und Massieren ersetzen keine Behandlung, wenn es schlimm ist oder immer wiederkommt. Wenn mehrere Wochen stetiges Üben wenig ändern, kommt es vielleicht von anderen Muskeln, oder gar nicht vom Psoas. In der Physiotherapie oder bei Fachleuten für Massage kann man die Ursache suchen, und ausschließen, dass es von einer Bandscheibe im unteren Rücken oder vom Hüftgelenk kommt. Langes Sitzen und immer gleiche Bewegungen spielen oft mit hinein, und da braucht es mehr als Dehnungen. Stechender oder pulsierender Schmerz unter Druck kann ein Nerv oder ein Blutgefäß sein, also nimm den Druck sofort weg. Manchmal ist die Massage in geübten Händen besser aufgehoben.',
  },
  normal:
    'Das kann zur Anstrengung gehören: ein Zug, ein dumpfes Ziehen, Wärme, leichter Muskelkater, Zittern, oder ein Brennen im Muskel, das nachlässt. Das heißt aufhören: stechend, wie ein Blitz, taub oder pulsierend. Wenn es so etwas ist, sag es mir.',
  safeWith: {
    block:
      'Lass {{name.object}} weg. Frag vorher in der Arztpraxis, bei der Hebamme oder in der Physiotherapie. Was man dir dort sagt, geht vor.',
    ask: 'Frag erst in der Arztpraxis, bei der Hebamme oder in der Physiotherapie. Bis dahin lass {{name.object}} weg.',
    adapt:
      'Mach {{name.object}} kleiner und sanfter. Atme bei der Anstrengung aus, und hör auf, sobald sich etwas seltsam anfühlt. Hol im Zweifel vorher ärztlichen Rat ein.',
    free: 'Ich weiß keinen Grund, {{name.object}} wegzulassen. Bleib sanft, und hol im Zweifel ärztlichen Rat ein.',
    general:
      'Das kann ich von hier aus nicht beurteilen. Frag erst in der Arztpraxis, bei der Hebamme oder in der Physiotherapie. Bleib bis dahin bei Ruhe und langsamem Atmen.',
  },
  whoToSee:
    'Mit jedem Warnzeichen zum Arzt. Mit Verspannung, die bleibt, in die Physiotherapie: Dort prüft man den Rücken, die Hüfte und die Muskeln ringsum. In der Schwangerschaft zu deiner Hebamme.',

  checkIn: {
    ask: 'Du übst jetzt seit vier Wochen. Ist es besser, gleich, oder schlechter?',
    askAgain: 'Du übst jetzt seit sechs Wochen. Ist es besser, gleich, oder schlechter?',
    again: 'Besser, gleich, oder schlechter?',
    /** Behind what sends to a professional. */
    until: 'Bis dahin würde ich bei der sanften Fassung bleiben. Sag: die sanfte, oder die volle.',
    soreness: 'Zuerst: Ist von letzter Woche noch Muskelkater da? Sag weg, oder noch da.',
    sorenessAgain: 'Sag weg, oder noch da.',
    soreGone: 'Gut. So soll es sein.',
    sore: 'Dann lass es für heute. Muskelkater, der länger als zwei oder drei Tage bleibt, solltest du beim Arzt oder in der Physiotherapie zeigen.',
    better: 'Das freut mich. Mach sanft weiter.',
    weeks:
      'Wenn sich in mehreren Wochen wenig tut, lohnt sich ein Termin. In der Physiotherapie kann man die Hüfte, den Rücken und andere Muskeln prüfen. Bei Fieber, Schmerzen in der Nacht oder Gewichtsverlust geh noch heute zum Arzt. Sanfte Ruhe ist bis dahin in Ordnung.',
    see: 'Dann geh in die Physiotherapie, bevor du mehr machst. Dort kann man andere Muskeln, das Hüftgelenk und den Rücken prüfen. Bei Fieber, Schmerzen in der Nacht oder Gewichtsverlust geh noch heute zum Arzt.',
  },

  gettingUp: {
    stayDown:
      'Bleib unten. Atme langsam. Wenn es vorbei ist, erst sitzen, dann knien, dann stehen, mit einer Hand am Stuhl.',
  },
} as const;
