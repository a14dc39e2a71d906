import { segment } from './segment';

/** Words that carry nothing of a report by themselves. No negation, no turn, no word of time, no comparison. */
export const small: readonly string[] = segment(
  'un una uno unos unas el la los las lo al de del a en con por para que como y o e u si yo tu mi mis mío mía tuyo su sus nos ' +
    'me te se le les es son soy era está están estoy estaba estás ser estar ha he han has había hay eso esto esta este ese esa ' +
    'estos estas esos esas aquello aquí ahí allí acá allá quien cual cuales donde sí claro vale bueno oye oiga mira venga ' +
    'anda ándale órale va vaya gracias favor por perdón disculpa hola buenas coach psoas creo diría digo dice decir parece ' +
    'siento noto sentir notar siente nota sensación tengo tiene tener hace hacer haz hago va voy vamos ver puede puedo ' +
    'podría quiero quisiera sería pues este así tipo cosa cosas algo poco poquito poquitito poquitín bastante muy mucho mucha tan tanto todo ' +
    'toda cada parte lado derecha izquierda derecho izquierdo arriba abajo realmente verdad honestamente seguramente quizá ' +
    'quizás nada más bien igual justo okay ok alexa hombre mujer hija hijo mija mijo chica chico niña niño bro güey vato compa amigo amiga también dentro adentro ya',
).filter(
  (word) => word !== ';' && word !== 'nada' && word !== 'mas' && word !== 'no' && word !== 'bien' && word !== 'igual',
);
