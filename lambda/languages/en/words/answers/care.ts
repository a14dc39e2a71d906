import type { AnswersWords } from './words';

export const care = {
  'why-stop-sharp': {
    short:
      'Sharp or throbbing pain could mean pressure on a nerve or a blood vessel. Both lie close to the psoas. So come off at once, and leave belly pressure out today.',
    more: "After throbbing pain, or sharp, shooting pain in the low back, the groin or a leg, stop all stretching and massage. Contact a doctor today. A throb with severe pain or faintness: call your local emergency number now. I can't tell what is causing it. That's why stopping comes first.",
  },
  'when-to-stop': {
    short:
      'Stop for anything sharp, shooting, numb or pulsing. Stop if you feel dizzy, sick or unwell. Come out slowly, and tell me what you feel.',
    more: 'Call your local emergency number now for chest pain or trouble breathing. Call, too, for numbness around the genitals or buttocks, or new bladder or bowel trouble. Contact a doctor today for fever with pain, one leg numb or weak, or pain shooting down a leg. For the full list, ask when to see a doctor.',
  },
  'no-better': {
    short:
      "If several weeks of steady practice, about four, bring no change, see a physical therapist. If it gets worse or feels severe, go sooner. This doesn't replace medical care.",
    more: 'It may not be the psoas, or not only. Other muscles may pull unevenly, or the hip joint or a disc in the low back may play a part. Long strain from posture or repeated movement often needs more than stretching. With fever, pain at night or unexplained weight loss, contact a doctor today.',
  },
  specialist: {
    short:
      'A physical therapist or a bodywork specialist can find out where the tightness comes from. It may not be the psoas at all. They look at the back, the hip and the muscles around.',
    more: "They can rule out a disc problem in the low back or trouble in the hip joint. They notice muscles that don't balance. Massage is at times better in trained hands, too. For fever, night pain, unexplained weight loss or severe pain, don't wait for them: it may not be a muscle at all. Contact a doctor today.",
  },
  'is-it-for-me': {
    short:
      "It's for adults who feel well. Ask your doctor first if you're pregnant or a new mother. Ask, too, after an operation in the last three months, or if told to exercise less.",
    more: 'Ask first with an aneurysm, a clot or blood thinners. Ask with a hernia, a bowel problem or cancer, fragile bones, or a spine or joint problem. Until a clinician agrees, keep to rest and breathing, on your side or propped up. If you feel unwell or have a fever, do no moves today.',
  },
  'pregnancy-note': {
    short:
      'Ask your doctor or midwife first, at any stage. Until they agree, keep to rest and slow breathing, on your side or propped up. No belly pressure, and nothing lying on your front.',
    more: "Leave out plank moves and the camel, too. Don't lie flat on your back for long, above all after about sixteen weeks. Heavy bleeding, severe pain or fainting: call your local emergency number now. Any bleeding, leaking fluid, contractions, dizziness, headache, or the baby moving less: call your maternity unit now.",
  },
  'not-medical': {
    short:
      "I'm a coach with general information for adults. I'm not a doctor, and this is not medical advice. I can't examine you, or tell what is causing a pain.",
    more: "I can't call anyone for you, either. For your own case, ask your doctor, midwife or physical therapist. Their word comes before mine. To hear the warning signs, ask when to see a doctor. I keep no note of your symptoms or conditions.",
  },
} as const satisfies Partial<AnswersWords>;
