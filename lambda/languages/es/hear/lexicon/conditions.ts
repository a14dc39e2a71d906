import type { Tag } from '../../../../content/types';

const SURGERY =
  'operación|operaciones|cirugía|cirugías|intervención|operado|operada|operaron|operó|operan|operarme|quirófano|intervenido|intervenida|intervinieron';
const CHILD =
  'hijo|hija|hijos|hijas|niño|niña|niños|niñas|nieto|nieta|nietos|sobrino|sobrina|chico|chica|nene|nena|peque|chamaco|chamaca|pequeño|pequeña|nenes';
const AGE =
  'tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17';
const COUNT =
  'cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuna|veintidós|veinticuatro|veinticinco|veintiséis|veintiocho|treinta|treintaiséis|20|22|24|26|28|30|32|34|36|38|tres|dos';
const BELLY =
  'barriga|vientre|abdomen|apéndice|apendicitis|vesícula|hernia|próstata|útero|matriz|ovario|ovarios|ingle|estómago|intestino|colon|vejiga|riñón|bazo|quiste|mioma|miomas|cesárea|ligadura|trompas|bypass|manga|ombligo';
const BACK =
  'espalda|columna|lumbar|lumbares|disco|discos|hernia|vértebra|vértebras|cervical|cervicales|cuello|coxis|l4|l5';

/** An operation nobody placed: both kinds that leave moves out. */
const somewhere = [
  'puntos|grapas ~ quitar*|todavía|aún|quitaron|operación',
  `me|estoy|han|fui|tuve|recién|después|tras|desde|mi|un|postoperatorio|recuperando|le|hicieron ~ ${SURGERY}`,
  `^ ${SURGERY}`,
  'recién operad*',
  'postoperatorio|posoperatorio|postoperatoria',
  'pasé|pasado por ~ quirófano',
];

export const conditions: Record<Tag, readonly string[]> = {
  pregnancy: [
    'rompí|rompió|reventó|roto|reventado ~ fuente|bolsa|aguas',
    'voy|ando|estoy en|de|con cuatro|cinco|seis|siete|ocho|nueve|tres meses',
    'embaraz*|encinta|preñada|gestante|gestación|trimestre|ectópico|pregnant|embarasada|panzona',
    'estado de ~ buena esperanza',
    'en estado $|interesante|de|y',
    'prueba|test|predictor de? embarazo? ~ positiv*',
    'prueba|test ~ positiv*',
    'espero|esperando|esperamos|espera un ~ bebé|hijo|niño|niña|gemelos|mellizos|guagua',
    'espero|esperando ~ bebé|hijo|niño|niña|gemelos|mellizos|guagua|familia',
    'voy a ser mamá|madre',
    `estoy|tengo|voy|de ${COUNT} ~ semanas|meses ~ embarazo|$|y|sangr*|contrac*|gestación`,
    `estoy|tengo de ${COUNT} ~ semanas|meses`,
    `semana|semanas ~ ${COUNT} ~ embarazo|gestación`,
    'regla|periodo|menstruación ~ retras*|retraso|atras*|tarde',
    'regla|periodo|menstruación ~ no ~ baja|bajado|viene|venido',
    'retraso|falta|faltas ~ regla|periodo|menstruación',
    'no me ha? baja|bajado|viene|venido ~ regla|periodo|menstruación',
    'puedo|podría|quizá|creo ~ estar|embarazada ~ embarazada',
    'fecha de parto',
    'roto|rompí|rompió|rompieron ~ aguas',
    'rompí|rompió|roto|rompieron la? fuente',
    'salgo de cuentas',
    'dar a luz ~ pronto|semanas|meses|en',
    'mi pancita|barriga|panza de? embaraz*',
    'buscando|intentando ~ bebé|embarazo|quedar*',
  ],
  postpartum: [
    'postparto|posparto|puerperio|cesárea|cuarentena|puérpera|episiotomía|lactancia|amamant*|lactando',
    'di|dado|dio|di a luz',
    'he|ha|acabo|acaba de? parido|parir',
    'parí|parto ~ hace|semanas|meses|días|reciente|mes|semana|recuper*|fue|tuve',
    'tuve|tenido|nació|nacido|acabo|tuvimos ~ bebé|bebe|niño|niña|hijo|hija|gemelos|guagua|mellizos',
    'tras|después|desde ~ parto|dar a luz|nacimiento',
    'recién parida|nacido|nacida|nacidos',
    'mamá|madre ~ reciente|primeriza|nueva|semanas',
    'doy el|de pecho|mamar',
    'desgarro ~ parto|perineal',
  ],
  aneurysm: [
    'aneurisma|aneurismas|disección|aneurism*',
    'aorta ~ dilatad*|ensanchad*|agrandad*|ectasia|abombad*',
    'dilatación|ectasia ~ aorta|arteria|aórtic*',
  ],
  'aneurysm-risk': [
    'aneurisma|aneurismas|aorta ~ familia|padre|madre|hermano|hermana|herencia|hereditari*|papá|mamá',
    'familia|padre|madre|hermano|hermana|papá|mamá|abuelo ~~ aneurisma|aneurismas|aorta',
  ],
  clot: [
    'trombosis|trombo|trombos|embolia|embolias|tromboembol*|tromboflebitis|flebitis|tvp|trombótic*',
    'coágulo|coágulos ~ pierna|pulmón|vena|pulmones|pantorrilla|sangre',
  ],
  'blood-thinner': [
    'anticoagul*|sintrom|acenocumarol|warfarina|heparina|xarelto|eliquis|pradaxa|rivaroxabán|apixabán|dabigatrán|edoxabán|clopidogrel|plavix|coumadin|aldocumar|hemofil*|hemofílic*|clexane|enoxaparina|plaquetas|trombocit*|antiagregante|antiagregantes|lixiana|hibor',
    'von willebrand',
    'medicina|pastilla|pastillas|medicamento|algo ~ sangre|coagul*|adelgazar|líquida|fluidificar ~ sangre?',
    'adelgaz*|diluy*|licu*|fluidific*|aclara* ~ sangre',
    'sangre muy? líquida|aguada',
    'problemas|trastorno ~ coagulación',
    'aspirina ~ diario|diaria|días|corazón|infantil',
  ],
  'belly-surgery': [
    `${SURGERY} ~ de|del|en|por ~ ${BELLY}`,
    `${BELLY} ~ ${SURGERY}`,
    `quitaron|quitado|sacaron|sacado|extirp*|extirparon|quitar|sacar ~ ${BELLY}`,
    'histerectomía|laparoscopia|laparoscópica|apendicectomía|colecistectomía|prostatectomía|abdominoplastia|liposucción|legrado|vasectomía|bariátrica|miomectomía|hernioplastia|laparotomía|cesárea',
    'bypass|manga gástric*',
    ...somewhere,
  ],
  hernia: [
    'hernia|hernias|herniad* inguinal|umbilical|abdominal|hiato|ventral|crural|incisional|epigástrica',
    'hernia|hernias de|en ~ hiato|ingle|ombligo|barriga|abdomen|panza|vientre',
    'tengo|un|con|mi|la hernia $|y|en|que|desde|umbilical|inguinal|sin|me|duele|está',
    'diástasis',
    'eventración',
  ],
  bowel: [
    'crohn|colitis|diverticul*|ulcerosa|eii|divertículos',
    'colon irritable|inflamado|ulceros*',
    'enfermedad|síndrome ~ inflamatoria ~ intestin*|crohn',
    'inflamación|enfermedad ~ intestin*|colon',
    'intestino irritable|inflamado',
  ],
  pelvis: [
    'diu|endometriosis|mioma|miomas|fibroma|fibromas|adenomiosis|mirena|dispositivo|spiral|sop',
    'quiste|quistes ~ ovario|ovarios|ovári*',
    'ovario|ovarios ~ quiste|quistes|poliquístic*',
    't de cobre',
  ],
  device: [
    'estoma|colostomía|ileostomía|urostomía|sonda|catéter|drenaje|stent|stents|peg|gastrostomía|cateter|shunt|nefrostomía',
    'bolsa ~ colostomía|ostomía|barriga|abdomen|caca|orina|estoma',
    'bomba|parche de insulina|dolor',
    'ano contra natura|artificial',
    'doble jota',
  ],
  fever: [
    'gripe|gripa|covid|coronavirus|influenza|infección|neumonía|bronquitis|amigdalitis|gastroenteritis|virus|dengue|faringitis',
    'tengo|con|malo|mala|pillé|cogí|por de? las? anginas',
    'resfriado|resfriada|catarro|resfrío|constipado|constipada y|con|algo ~ fiebre|temperatura|décimas|calentura',
    'fiebre|temperatura|décimas|calentura por|del|de|y|con|un ~ resfriado|resfrío|catarro|gripe|gripa|constipado|tos|mocos',
    'virus|bicho estomacal|intestinal|estómago',
  ],
  cancer: [
    'cáncer|cancer|tumor|tumores|tumoral|quimio|quimioterapia|radioterapia|metástasis|metastásico|leucemia|linfoma|carcinoma|melanoma|sarcoma|mieloma|oncológ*|oncólogo|oncóloga|canceros*',
  ],
  osteoporosis: [
    'osteoporosis|osteopenia|osteoporótic*|osteogénesis',
    'huesos ~ frágil|frágiles|débil|débiles|quebradiz*|descalcificad*|poros*|cristal|vidrio',
    'descalcific* ~ huesos?',
    'poca|baja|pérdida ~ densidad|masa ósea',
    'vértebra|vértebras ~ aplastad*|rota|rotas|fractur*|hundid*|aplast*|quebrad*',
    'fractura|fracturas|aplastamiento ~ vértebra|vértebras|vertebral*',
    'cortisona|corticoides|prednisona|corticoide|esteroides|prednisolona|deflazacort ~ años|meses|siempre|tiempo|tomo|diario|diaria|larg*|crónic*|todo',
    'años|meses|tomo|tomando|tomado|con|llevo ~ cortisona|corticoides|prednisona|esteroides|prednisolona',
  ],
  'slipped-vertebra': [
    'espondilolistesis|espondilólisis|espondilolisis|listesis|anterolistesis|espondilosis',
    'vértebra|vértebras ~ desplaz*|desliz*|movid*|corrid*|salid*|desviad*|movió|corrió|resbal*',
  ],
  stenosis: ['estenosis', 'canal|conducto ~ estrech*|reducid*|cerrad*', 'estrech* ~ canal|columna|lumbar|medular'],
  'back-surgery': [
    `${SURGERY} ~ de|del|en|por|la|mi ~ ${BACK}`,
    `${BACK} ~ ${SURGERY}|fusion*|atornillad*`,
    'artrodesis|laminectomía|discectomía|microdiscectomía|vertebroplastia|cifoplastia|nucleoplastia',
    'tornillos|placas|barras|varillas|titanio|fierros|hierros|clavos ~ espalda|columna|lumbar|lumbares|vértebras|cervical*',
    'fusión|fusionaron|fusionad*|fijación ~ vértebra*|columna|lumbar|vertebral',
    ...somewhere,
  ],
  sciatica: [
    'ciática|ciático|ciatalgia|lumbociática|ciaticas|protrusión|protrusiones|radiculopatía',
    'hernia|hernias discal*|lumbar*|de disco|disco|l4|l5|cervical*|columna|espalda',
    'hernia de disco|columna|espalda',
    'disco|discos ~ herniad*|desgastad*|salid*|roto|dañad*|abombad*|desplaz*|mal|fuera|aplastad*|deshidrat*',
    'nervio ~ pinzad*|atrapad*|comprimid*|pellizcad*|aplastad*',
    'pinzamiento ~ nervio|lumbar|discal',
  ],
  'hip-replaced': [
    'prótesis|implante|reemplazo|recambio|sustitución ~ cadera|caderas',
    'cadera|caderas ~ prótesis|postiz*|artificial|metálic*|titanio|nueva|operad*|reemplaz*|operaron|operó|cambiaron|implante',
    'cadera de titanio|metal|plástico',
    'nueva|artificial|postiza cadera',
    `${SURGERY} ~ de|del|en|la|mi ~ cadera|caderas`,
    'cambiaron|cambiado|pusieron|puesto|reemplaz* ~ cadera|cadera|prótesis',
  ],
  'hip-pinch': [
    'labrum|displasia|coxartrosis|fai|femoroacetabular|necrosis|perthes|choque femoroacetabular?',
    'pinzamiento|artrosis|desgaste|artritis|impingement|bursitis|choque ~ cadera|caderas',
    'cadera|caderas ~ artrosis|desgast*|artritis|displasia|pinzamiento|bursitis|labrum',
  ],
  knee: [
    'gonartrosis|condromalacia|menisco|meniscos|cruzado|cruzados|ligamentos',
    'rodilla|rodillas ~ mala|malas|operad*|operaron|artrosis|artritis|prótesis|lesion*|desgast*|menisco|fastidiad*|jodid*|dañad*|delicad*|chuecas|reemplazo|estropead*|tocad*|débiles',
    'mala|malas|prótesis|artrosis|artritis|problemas|problema|lesión|desgaste|mal ~ rodilla|rodillas',
    `${SURGERY} ~ de|la|del|en ~ rodilla|rodillas`,
    'mal de|las rodillas',
  ],
  'wrist-shoulder': [
    'túnel|túneles carpiano*',
    'manguito ~ rotador*',
    'hombro congelado',
    'muñeca|muñecas|hombro|hombros ~ mala|malas|malo|malos|operad*|operaron|lesion*|rot*|fastidiad*|tendinitis|artrosis|esguince|jodid*|luxad*|débil*|delicad*|dañad*',
    'mala|malas|lesión|problema|problemas|tendinitis|esguince|operación|artrosis|rota|bursitis ~ muñeca|muñecas|hombro|hombros',
  ],
  heart: [
    'hipertens*|cardiopatía|marcapasos|desfibrilador|cardíac*|miocarditis|miocardiopatía|hipertensión|cardiac* problem*?',
    'problema|problemas|enfermedad|mal|enferm*|padec*|insuficiencia|operad*|operaron|operación|soplo|válvula|válvulas|infarto|delicad* ~ corazón|cardíac*|cardiac*',
    'corazón ~ malo|enferm*|débil|operad*|delicad*|dilatad*|grande|tocado',
    'tensión|presión ~ alta|arterial',
    'tomo|pastillas|pastilla|medicina ~ tensión|presión|corazón',
    'sufro de|del ~ corazón|presión',
    'insuficiencia cardíac*|cardiac*',
    'bypass|stent ~ corazón|coronari*',
  ],
  balance: [
    'párkinson|parkinson|menière|meniere|laberintitis',
    'problemas|problema|mal|poco|falta|trastorno ~ equilibrio',
    // Once is a wobble.
    'siempre|mucho|seguido|fácil*|constante*|frecuente* ~ pierdo|perdiendo ~ equilibrio',
    'pierdo|perdiendo ~ equilibrio ~ siempre|mucho|seguido|menudo|fácil*|constante*|frecuente*|rato|nada',
    'equilibrio ~ malo|mal|fatal|pésimo|problemas',
    'me caigo mucho|mucho|seguido|frecuente*|siempre|fácil*|constante*|cada',
    'tendencia a caer*',
    'vértigo|vértigos ~ posicional|crónic*|sufro|tengo|siempre|padezco',
    'sufro|padezco ~ vértigo|vértigos',
  ],
  'numb-skin': [
    'neuropatía|polineuropatía|eccema|erisipela|psoriasis|dermatitis|culebrilla|sarpullido|neuropatia',
    'herpes zóster',
    'herida|heridas|llaga|llagas|piel abierta*|viva|irritada|pelada',
  ],
  hypermobile: [
    'hiperlax*|hipermóvil*|hipermovilidad|hiperlaxitud|ehlers|danlos|hiperelástic*|contorsionista',
    'demasiado|muy|súper|extremadamente flexible|elástica|elástico|laxa|laxo|laxos',
    'ligamentos|articulaciones laxos|laxas|flojos|flojas|sueltas|sueltos|inestables',
  ],
  'under-18': [
    `tengo|tiene|cumplo|cumplí|con ${AGE} años|añitos`,
    `tengo ${AGE} $`,
    'menor|menores de edad|dieciocho|18',
    'voy|estoy a|en ~ primaria|secundaria|instituto|prepa|preparatoria|colegio|escuela|cole|eso|bachillerato|kínder',
    'soy ~ niño|niña|adolescente|menor|chiquito|estudiante de secundaria?',
    `mi|nuestro|la|el ${CHILD} ~ hace|hacen|hacerlo|quiere|pueda|puede|haga|participa* ~ conmigo|también|ejercicio|esto|ejercicios`,
    `puede|pueden|podría ~ ${CHILD} ~ hacer*|participar|conmigo|estirar`,
    `puede|pueden hacer*|hacerlo ~ ${CHILD}`,
    `mi ${CHILD} ~ ${AGE} años`,
    'adolescente|quinceañera',
  ],
};
