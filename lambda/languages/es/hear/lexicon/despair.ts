const PILLS =
  'pastilla|pastillas|pastis|píldoras|pepas|somníferos|tranquilizantes|ansiolíticos|antidepresivos|calmantes|medicamentos|medicinas|comprimidos|tabletas|cápsulas|lorazepam|diazepam|orfidal|trankimazin|alprazolam|rivotril|clonazepam|paracetamol|tylenol|ibuprofeno|valium|zolpidem|tafil|lexatin|aspirinas|acetaminofén|benadryl|morfina|insulina|metadona|fentanilo';
const MANY =
  'dos|tres|cuatro|cinco|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|todo|puñado|caja|cajas|bote|botes|frasco|frascos|blíster|blísteres|blisters|sobres|tabletas|montón|pomo|pomos';
const SWALLOW =
  'tomar|tomarme|tomármelas|tomármelos|tragar|tragarme|tragármelas|meter|meterme|empujarme|bajarme|echarme|zampar';
const SWALLOWED =
  'tomé|tomado|tragué|tragado|metí|metido|bebí|bebido|zampé|zampado|bajé|eché|empujé|tomó|tragó|tomando|tragando|comí|comido';
const HEIGHT =
  'balcón|ventana|azotea|puente|vías|tejado|acantilado|barandilla|viaducto|vacío|metro|tren|barranco|terraza|andén|expressway|autopista|freeway|carretera|acueducto|muelle|río|piso|quinto|sexto|tercero|cuarto|camión|coches|carros';
const JUMP = 'tirarme|lanzarme|aventarme|arrojarme|saltar|tirar|lanzar|tiro|aviento|lanzo|brinco|brincar|aventar';
const WEAPON = 'pistola|escopeta|revólver|rifle|fusil|navaja|cuchilla|cúter|soga|veneno|matarratas|raticida|arma';
const FAMILY =
  'hijos|hijo|hija|hijas|mujer|marido|madre|padre|padres|familia|todo|novia|novio|hermana|hermano|nietos|esposa|esposo';
const DEAD =
  'difunto|difunta|finado|finada|muerto|muerta|muertos|muertito|viejita|cielo|cementerio|tumba|tata|fallecid*';

/** A life that is to end, said round the corner: what is at hand, who is left behind, what need not be kept any more. */
export const despair: readonly string[] = [
  'no creo|pienso ~ esté|siga|llegue|estar|seguir|llegar ~ próxima|próximo|siguiente ~~ ni ~ ninguna|ninguno|nunca|más',
  // Nobody will mind, and there is no tomorrow.
  'no pienso|voy|quiero|creo|espero a? estar|seguir|llegar|amanecer|despertar|durar ~~ nadie|importar|importa|molestar|estorbar|carga|echar|llorar|extrañar|notar|dar|falta',
  'no ~ estar|estaré|estoy|esté|quede aquí|acá|ya|mañana|más ~~ nadie ~ importar|importará|importa|extrañar|notar|llorar|falta|enterar|echar',
  'no ~ estar|estaré|esté|estorbar|molestar aquí|acá|más? ~ para|y molestar|estorbar|dar|ser ~ nadie|carga|lata|problemas?',
  'dejo de? estorbar|molestar|ser ~ carga|nadie|todo|familia|$',
  'a nadie ~ importar|importa|importará ~ muero|falto|desaparezco|vivo|viva|exista|pase|esté|estoy',
  'hoy|esta es|será|sería mi|la última noche|día|mañana|tarde|vez ~~ vivo|viva|mundo|vida|oyes|oigas|verás|despido|existir',
  'no paso|pasaré de esta|hoy noche?',
  'mañana|manyana no despierto|amanezco|despertaré|amaneceré|existo|existiré|vivo',
  'decidí|decidido|decidida|prefiero|quisiera|ojalá|quiero|pido|rezo ~ no|ya? no? despertar*|despierte|amanecer|amanezca|amaneciera ~ más|mañana|nunca|$',
  'no ~ despertar|despertarme|amanecer $|nunca|más|jamás',
  'no ~ veo|vea|imagino ~ mañana|futuro|salida|luz|arreglo|remedio ~ no|seguir|acabar|mí|$',
  'si no despierto|despertara|amanezco ~ mejor|nadie|igual|alivio|bien',
  'ojalá ~ no|me ~ despierte|despertara|muera|muriera|parara|lleve|llevara|recoja|atropelle|atropellara ~ dios|señor|coche|camión|carro|tren|$?',
  'dios|señor|diosito|virgen ~ me|ya ~ lleve|recoja|llevara|llévame',
  'que dios|señor|diosito me lleve|recoja ya|pronto|hoy|esta|$',
  'cuando yo ~ no esté|falte ~~ perro|gato|hijos|todo|arreglado|dejo|queda|cuida',
  'dejo|dejé|dejado|tengo ~ todo ~ arreglado|listo|preparado|ordenado|papeles ~ no|cuando|irme|esté|adiós',
  'regalé|regalado|regalando|repartido|repartí ~ todo|mi ~ cosas|ropa|no ~ voy|necesito|falta|necesitar',
  'despedí|despedido|despidiendo|despedirme|despido ~ todo|siempre|vida|mundo|ti|nietos|hijos ~ ya|no|hoy|siempre|última|irme',
  // Without me.
  'mejor|mejores|tranquilos|tranquilas|tranquila|tranquilo|felices|feliz|descansarían|descansan ~ si|cuando yo? no|me ~ muriera|muero|faltara|falto|estuviera|existiera|esté|desapareciera|muerta|muerto|exista',
  'si yo? me|no muriera|muero|faltara|falto|estuviera|existiera|desapareciera ~~ mejor|mejores|tranquilos|felices|nadie|alivio|descansarían|descansan',
  'ya he|tengo pensado|decidido|planeado cómo|cuándo|dónde hacerlo|acabar|quitarme ~ $|vida|medio',
  'pensado|planeado|decidido|sé cómo|cuándo|dónde hacerlo|acabar|matarme|morirme|desaparecer ~~ $|vida|muriera|morir|todo',
  'sobro ~ mundo|familia|casa|todo|vida|aquí',
  'nadie ~ quiere|necesita|aguanta ~ sobro|estorbo|morir*|muero|acabar',
  'solo|nomás soy|doy|sirvo un|para|de? carga|estorbo|estorbar|problemas|peso ~ mejor|todo|familia|morir*|$',
  'no sirvo para|ni nada|vivir ~ morir*|mejor|acabar|vida|matar*|desaparecer',
  'quiero|quisiera|ganas|necesito ~ que ~ todo|esto ~ acabe|termine|pare ~ siempre|vez|morir*|vida|no',
  'quiero|quisiera|necesito descansar|dormir para|por siempre',
  'dormir*|dormirme ~ para siempre',
  'cansado|cansada|harto|harta|cansé ~ de existir|respirar|luchar|seguir|todo ~ no|ya|vivir|morir*|acabar',
  'no ~ fuerzas|ganas|razones|motivos ~ seguir|vivir|levantarme ~ viviendo|vivir|existiendo|$|mañana',
  'no ~ sentido ~ seguir|vivir|nada|todo|vida',
  'qué|que|para sentido|qué|que ~ seguir viviendo|vivo|viva|aquí|respirando',
  'quitarme|quito|quite|quitaré de ~ medio|encima|mundo',
  'no ~ paro|dejo|puedo ~ de ~ cortarme|arañarme|herirme|lastimarme|autolesionarme',
  'hacer|hago|haré|cometer|cometa ~ locura|disparate|tontería|barbaridad ~ conmigo|mí|vida|hoy|noche|ya',
  'ganas|miedo|idea|voy|pienso|pensando ~ hacer|cometer|hacerme ~ un locura|disparate|barbaridad|algo $|hoy|esta|conmigo|malo',
  'miedo ~ lo que ~ puedo|pueda|voy ~ hacerme|hacer $|esta|hoy|solo|sola|conmigo',
  // What is at hand.
  `${PILLS} ~~ pienso|voy|quiero|vaya|ganas|tentación|decidid*|tentad* a|de|en? ~ ${SWALLOW} ~ todo|juntas|golpe|vez|$`,
  `me las|los pienso|voy|quiero|vaya|iba a? ${SWALLOW} todo|juntas|de|y|a`,
  `${SWALLOW} ~ todo|caja|bote|frasco|juntas|puñado|blíster|montón ~ ${PILLS}`,
  `${SWALLOW} todo ~ ${PILLS}`,
  `${SWALLOWED} ~ ${MANY} ~ ${PILLS}`,
  `${SWALLOWED} ~ todo|puñado|caja|bote|frasco|montón|blíster|pomo ~ pastillas|medicación|medicinas|$`,
  `${PILLS} ~~ ${SWALLOWED} ~ todo|juntas|de`,
  `cuántas|cuántos|cuánto|cuanta|cuantas ~ ${PILLS} ~~ falta|hacen|necesito|tomar|tomo ~~ no|morir*|volver|despertar*|matar*|acabar|siempre|dormir*`,
  `juntando|junté|juntado|guardando|guardado|guardé|reuniendo|ahorrando|acumulando|preparado|preparé ~~ ${PILLS} ~ para|noche|hoy|mañana|todo|acabar|$`,
  `${PILLS} ~ preparad*|delante|mano|mesilla|mesa|cama|buró ~~ todo|acabar|despedirme|adiós|morir*|no|valor|escrib*`,
  `tengo|saqué|cojo|agarro|agarré|saco|cogí|miro|mirando|compré|cargué|guardo|conseguí|puesto ~ ${WEAPON} ~~ cajón|miro|mirando|cargada|cargado|sien|boca|cabeza|junto|noche|noches|lista|listo|preparada|servido|vaso|lado|muñeca|muñecas|venas|cuello|cama|atada|viga|valor`,
  `cojo|agarro|saco|miro|acaricio|tengo ~ ${WEAPON} de mi ~ padre|papá|abuelo|marido|hermano ~ y|en`,
  'llave|llaves de? gas ~ abierta|abierto|abrí|abro ~ dormirme|acabar|morir*|despedirme|no',
  'abrí|abierto|abro ~ gas ~~ dormirme|acabar|morir*|despedirme|no|todo|hijos',
  'atad*|atado|até|colgado|colgué|puesto|preparad* ~ soga|cuerda|sábana|cinturón ~ viga|techo|cuello|árbol|lámpara|puerta',
  'colgarme|ahorcarme|cuelgo|colgado de|en|con ~ árbol|mezquite|rama|soga|viga|techo|puente|nogal|higuera|ventilador|cinturón|sábana|lámpara',
  // High places and rails.
  `mirando|miro|mirado|asomado|asomada|asomo|parado|parada|subido|subida|subí|sentado|sentada|borde|orilla ~ ${HEIGHT} ~~ ${JUMP}`,
  `pensando|pienso|pensado|ganas|idea|piensas|tentación|impulso|impulsos en|de ${JUMP} $|ya|por|desde|abajo|hoy|mismo|de`,
  `ganas|impulso|impulsos|tentación ~ ${JUMP} ~ ${HEIGHT}`,
  `${JUMP} ~ ${HEIGHT} ~ acabar|acabo|terminar|todo|descansar|adiós|ya|nadie`,
  'tirarme|lanzarme|aventarme|arrojarme ~ expressway|autopista|freeway|barranco|acantilado|viaducto|vacío|acueducto|muelle|río|quinto|sexto|séptimo|noveno|andén|camión|tráiler|coches|carros',
  `${HEIGHT} ~ me? llama|llaman|tienta|tientan|atrae|atraen|invita ~ ${JUMP}|$|por|noche|cada`,
  'estrellar|estrello|estampar|estamparme|estrellarme|soltar|chocar ~ coche|carro|volante|moto ~ contra|muro|árbol|acabar|puente|todo|adrede|propósito',
  'atropelle|atropellen|arrolle ~ coche|tren|camión|metro ~ acabar|mejor|ojalá|descansar',
  // Cuts and burns on purpose.
  'paro|dejo|puedo|consigo parar|dejar? de cortarme|autolesionarme|hacerme|rajarme|quemarme|golpearme|arañarme',
  'vuelto|volví|vuelvo|volver|empezado|empecé|sigo ~ a? cortarme|cortándome|autolesionarme|rajarme|rajándome|autolesionándome',
  'cortarme|cortándome|me corto|rajarme para|porque|y|hoy|otra|cuando|en no|sentir|calmarme|muñecas|brazos|muslos|vez|esta|llegar|siento',
  'cortes|rajas|tajos|heridas ~ brazo|brazos|muñecas|muslos|antebrazo ~~ hago|hice|hecho|yo|mism*|propósito',
  'hago|hice|hecho|haciéndome ~ cortes|rajas|tajos ~ brazo|brazos|muñecas|muslos|antebrazo|venas|piernas',
  'quemo|quemé|quemarme|pego|golpeo|araño|pellizco|castigo ~ propósito|adrede|queriendo|castigarme|sentir|cigarro|cigarros|mechero',
  // What is left for the others, and who is waiting.
  `dejé|dejado|escrito|escribí|dejo|hecho|escribiendo ~ carta|cartas|nota|notas|mensaje ~ ${FAMILY} ~~ no|adiós|perdón|despedida|encuentren|esté|voy|cuando`,
  'carta|nota|mensaje|vídeo de|para despedida|despedirme|suicidio|adiós',
  `carta|cartas ~ ${FAMILY} ~~ no ~ estar|esté|ocupar|necesitar|hace|falta|verán`,
  `quiero|voy|irme|ir|reunirme|juntarme|toca|encontrarme|pronto ~ con mi|el|la|los ~ ${DEAD} ~ hoy|ya|esta|mañana|pronto|otra|allá|$|y`,
  'irme|reunirme|juntarme|largarme|ir|marcharme con mi? ~ difunto|difunta|finado|finada|murió|cielo|fallecid*',
  'irme|largarme|marcharme de este mundo|vida|planeta',
  'no ~ este|en mundo|vida ~ quiero|pinto|aguanto|sitio|lugar',
  'no quiero|pinto|hago ~ este mundo',
  'se acabó|terminó|acaba todo|esto ~ para mí ~ no|vivir|morir*|mundo|adiós|siempre',
  `deje|dejé|dejado|dejo ya? ~ carta|cartas ~ a|para ~ ${FAMILY}`,
  'cómodo|mejor|fácil|tranquilo|bueno|alivio para todo|ellos|ellas|familia|mundo ~~ yo? no|sin amaneciera|amanezca|despertara|estuviera|existiera|mí|esté|viviera',
  `${PILLS} ~ fila|contadas|conté|contado|ordenadas|alineadas|montoncito`,
  'fui|voy|ando|estoy|he despidiendo|despidiéndome|despedido de los|las|mi|todo|la|cada ~ cuadros|cosas|plantas|casa|perro|gato|uno|habitaciones|fotos',
  'dejé|dejo|dejado|tengo ya? todo arreglad*|arregladit* ~~ última|despedirme|noche|gracias|irme|$',
  'será|sería|última|es ~ última ~~ dejé|dejo|dejado todo arreglad*|arregladit*|preparad*|listo',
  'decidí|decidido|quiero|pienso|voy|prefiero ~~ quedo|quedarme|dormido|dormida|duermo|dormirme para? siempre',
  'quedo|quedarme|quede dormido|dormida para siempre',
  'balcón|azotea|puente|vías|séptimo|octavo|noveno|décimo ~~ miro|mirando|asomo ~ más|mucho|rato|noche|noches|tanto|cada',
  'duermo|dormirme|dormiré|dormir|durmiera para siempre',
];
