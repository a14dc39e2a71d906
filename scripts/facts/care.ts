import { type Fact, said } from './types';

/** When it is not for oneself to solve. */
export const care: readonly Fact[] = [
  said(
    'S0',
    'It takes no doctor’s place where it stays or is severe',
    "answers.no-better.short: This doesn't replace medical care",
    'answers.no-better.short: feels severe',
  ),
  said(
    'S0',
    'Sharp, shooting pain in low back, groin or leg: stop all of it',
    'answers.why-stop-sharp.more: sharp, shooting pain in the low back, the groin or a leg, stop all stretching and massage',
  ),
  said('S0', 'It can be a sign of something serious', 'answers.why-stop-sharp.more: Contact a doctor today'),
  said(
    'S0',
    'Several weeks without change: something deeper, such as muscles out of balance',
    'answers.no-better.short: several weeks',
    'answers.no-better.more: Other muscles may pull unevenly',
  ),
  said(
    'S0',
    'A physical therapist or bodywork specialist finds where it comes from',
    'answers.specialist.short: physical therapist or a bodywork specialist can find out where the tightness comes from',
  ),
  said('S0', 'It may not be the psoas alone', 'answers.specialist.short: may not be the psoas at all'),
  said(
    'S0',
    'They rule out a disc or the hip joint',
    'answers.specialist.more: rule out a disc problem in the low back or trouble in the hip joint',
  ),
  said(
    'S0',
    'Fever, night pain, unexplained weight loss: soon to a doctor',
    'answers.no-better.more: fever, pain at night or unexplained weight loss',
    'answers.specialist.more: fever, night pain, unexplained weight loss',
  ),
  said('S0', 'For it may not be a muscle', 'answers.specialist.more: it may not be a muscle at all'),
  said(
    'S0',
    'Long tightness often comes of posture or repeated movement',
    'answers.why-tight.short: Long strain from posture, or the same movement over and over',
  ),
  said('S0', 'Stretching alone is then not enough', 'answers.why-tight.more: stretching alone may not be enough'),
];
