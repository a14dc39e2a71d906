import { segment } from './segment';

/** Words that say that something is well. Behind a "no" they say nothing. */
export const well: readonly string[] = segment(
  'bien bueno buena buenos buenas genial perfecto perfecta fenomenal estupendo estupenda mejor padrísimo chévere chido bárbaro ' +
    'rico rica delicioso agradable relajado relajada relajante cómodo cómoda suelto suelta sueltos sueltas contento contenta feliz ' +
    'fácil tranquilo tranquila maravilla maravilloso maravillosa increíble fantástico guay súper excelente ok okay fino fina ' +
    'gustito gusto alivio aliviado aliviada',
);
