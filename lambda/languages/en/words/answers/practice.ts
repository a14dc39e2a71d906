import type { AnswersWords } from './words';

export const practice = {
  benefits: {
    short:
      "Some people find that their hips move further and feel less stiff. That's the fair hope with steady practice. Other benefits get mentioned, but I can't promise those.",
    more: "With more range, stairs, squats, yoga or dance may come easier. Massage may ease tension and stiffness, and slow breath may make pressing more comfortable. Some say a shortened muscle finds back to its length and work. I can't promise that, nor anything for back, balance, posture or mood. None of it takes the place of medical care.",
  },
  'how-breathe': {
    short:
      'Slow and deep, down into the belly. Breathe in, and feel the belly rise. Breathe out, and feel it sink as the hips get heavy. Never hold your breath.',
    more: 'Lay one hand on your belly; it lifts as the air comes in. Keep the shoulders loose. In a stretch, or under pressure, soften a little with each breath out. When you lift something, breathe out on the effort. If slow breaths make you light-headed, go back to your own rhythm.',
  },
  'how-often': {
    short:
      "Two or three days a week, or more if you like. Work both sides. Keep it mild: in studies, stretching harder didn't bring more.",
    more: 'About a minute of stretch for each hip is a good session: two holds of thirty seconds. The gains seem to level off at about four minutes a session and ten minutes a week for one muscle. Five full routines, or seven deep releases, already bring you there for the week.',
  },
  'how-soon': {
    short:
      'Some people feel looser right after a session. Lasting range takes weeks. In a small study of stretching at home, hips moved further after three weeks, and after six.',
    more: "Keep at it for three to four weeks, two or three days a week, then take stock. If several weeks of steady stretching and massage bring no change, about four to six, see a physical therapist. It may not be the psoas. If it gets worse, or the pain is sharp, don't wait that long.",
  },
  'how-long-hold': {
    short:
      'Hold a stretch for thirty seconds, later up to sixty. Do two or three rounds a side. Keep pressure to thirty seconds at first. The full rest takes five to fifteen minutes.',
    more: 'With the ball, stay thirty to ninety seconds on a tender spot. With your fingers, thirty seconds to one minute. Small circles at the low back take one to two minutes a side. For the prone quad stretch, fifteen to thirty seconds will do. You can ease off sooner at any time.',
  },
  'rest-position': {
    short:
      'Lie on your back, knees bent, feet flat, hip width apart. Heels about a forearm from your buttocks, twelve to sixteen inches. Rest your arms. Leave the low back its own curve.',
    more: "At that distance the psoas goes short and slack. Don't press your back flat. Let the shoulders drop, hands on the belly or by your sides. Take five minutes, later up to fifteen. To get up, roll to one side, wait a breath, then push up with your hands. If lying flat feels bad, rest on your side.",
  },
  'rest-why': {
    short:
      'On something firm, with your knees bent, the psoas is short and slack. Gravity carries you, and may undo a habit of holding on. Nothing is forced.',
    more: "Breathe with the diaphragm, belly first: that is said to make the rest work better. With a breath out, picture the tension melting away. Some say it lets the nerves set its tension lower. We found no study of this position by itself, so I can't promise it. Five to fifteen minutes will do.",
  },
  'tilt-why': {
    short:
      'The tuck keeps your low back from arching. Squeeze the glute of the kneeling leg, and the pelvis rolls back. Now the front of the hip gets the stretch.',
    more: 'The glute turns the pelvis back and holds the thigh. So the two ends of the muscle part, and the low back need not give. Without it the back bends instead, and may be strained. So tuck first, then shift. In a small study of healthy young adults, the front of the hip resisted less with the pelvis tucked.',
  },
  'best-stretch': {
    short:
      'The kneeling lunge is the usual first choice. It takes one hip at a time, and the tuck keeps it on the psoas. If kneeling is hard, try it standing.',
    more: 'The camel stretches both sides at once, but it bends the back, so it is advanced. The bridge, the side lying stretch and the prone stretch open the front of the hip too. Knee to chest is the gentle one. The best is the one you can do with a mild pull and an easy breath, week after week.',
  },
  'fastest-way': {
    short:
      "Begin with the rest on your back, knees bent. It's the quickest way to let the psoas go slack, and some people find it settling. Five minutes will do.",
    more: "Then add a mild lunge, thirty seconds a side. Some people feel quicker relief from pressure on a tender spot, but that takes more care. I can't promise a quick result. Lasting range takes several weeks.",
  },
  'active-or-passive': {
    short:
      'Passive: you rest and gravity does it, as on your back with bent knees. Active: your own muscles do it, as in the lunge, where you squeeze, tuck and shift.',
    more: 'The passive rest makes the muscle short, so that it may let go. The active stretch makes it long, and some people notice right away that the hip goes further. Rest suits a tense day, or a first day. The lunge suits building range. You can do both, rest first.',
  },
  'stretch-or-pressure': {
    short:
      'Start with rest and stretching. They are gentler, and stretching is better tested. Some people feel quicker relief from pressure, but we found no proof for the psoas.',
    more: 'Stretching works on the whole muscle, and range grows over weeks. Pressure works on one tender spot, thirty to ninety seconds at a time. The psoas lies deep in the belly, so pressure needs care: soft tools, little weight, off the midline. You can use both. Neither is a must.',
  },
  strengthen: {
    short:
      'The psoas can be worked as well as stretched. Leg raises, Frankensteins, mountain climbers and knee to chest all use it. The bridge works its counterpart, the glutes.',
    more: 'Glutes and hip flexors in balance help steady the hips and the spine. Begin with few repetitions, and slow ones. Mountain climbers are advanced. Breathe out as you lift, and lower slowly.',
  },
  'massage-rules': {
    short:
      'Stop at anything sharp, shooting, numb or pulsing. Start gently and keep it short; less does more here. Go deep only as far as you can bear with easy breath. Heed your body.',
    more: "Leave out belly pressure if you're pregnant, or have an aneurysm, a clot, a hernia, a belly problem or blood thinners. Find the muscle first: lift the knee, feel it firm. Keep off the midline. Use fingers or a soft ball, thirty seconds a side, and add a little over time. At times a professional is the better choice.",
  },
  'should-it-hurt': {
    short:
      'It should never feel sharp. A pull, a dull ache or mild tenderness that eases as you breathe can be part of it. Sharp, shooting, numb or pulsing means stop.',
    more: 'With the ball the feeling can be deep and strong, but you should be able to bear it and breathe slowly. If anything seems wrong, do less or stop. You may be a little sore the day after. If that lasts two to three days, see a doctor or physical therapist before you go on.',
  },
  'ball-where': {
    short:
      'First: come off at once if it throbs or feels sharp. The ball goes where it firmed under your fingers. That is two to three fingers beside the navel, one to two inches, a little lower, off the midline.',
    more: "Leave it out if you're pregnant, or have an aneurysm, a clot, a hernia, belly trouble or blood thinners. A soft ball first, your weight on your forearms. Stay: a tender spot may need half a minute. Sliding that leg shifts what lies under the ball, which may deepen it. To finish, take the weight off and roll away.",
  },
  'ball-kind': {
    short:
      'A soft or medium ball for your first times, because the belly is sensitive. Without a ball, use your fingers, which are gentler still.',
    more: 'A tennis ball or therapy ball is the advanced form. Later it may take the place of your fingers, still on your back, with a hand on it, lightly. To find the muscle, fingers stay: they are safer. There are also tools made for this muscle. Whatever you use, come off at once if you feel a throb, a pulse or anything sharp.',
  },
  'foam-roller': {
    short:
      "Rolling doesn't reach the psoas itself. It may ease the muscles around it, and so help it relax. Roll just below the hip bones, on the thigh, never on the belly.",
    more: 'Lie on your front, the roller under the top of your thighs, weight on your forearms. Move slowly, two to four seconds a stroke, and pause on tender spots. The area is delicate. Start with thirty seconds. Come off if it goes numb, if you feel a pulse, or if it presses on bone.',
  },
  equipment: {
    short:
      'A firm floor, and a mat if you have one. A cushion for under your knee, and a chair for balance. A ball, a roller and a strap are extras.',
    more: 'Without a cushion, fold a towel. Without a chair, use a wall. A strap or towel helps you reach your foot, and a pillow supports your head on your side. The ball is only for ball release, and fingers can stand in for it. The roller is only for foam rolling.',
  },
  floor: {
    short:
      'A firm surface is best: the floor, with a mat or a rug. On something soft your hips sink in, and the position is harder to keep.',
  },
  bed: {
    short:
      "The floor is better, because your hips sink into a soft bed. If you can't get down there, a firm mattress will do for resting and breathing. Don't kneel or stand on it.",
  },
  'when-to-practise': {
    short:
      'Whenever it suits you, as long as you come back to it. There is a morning routine, and one for the desk. After a run or before bed, say so, and I make you a plan for that.',
  },
  'moving-after': {
    short:
      'An easy walk or run is fine, if your hips feel good. Begin slowly, and stop if anything hurts. After a hard session, give it a day.',
  },
  'getting-up': {
    short:
      'Roll onto one side, and push up with your hands until you sit. Then onto hands and knees, one foot in front, and a hand on a chair. If you are alone, keep a chair and a phone within reach.',
  },
  'what-else-helps': {
    short:
      'What else may help, such as warmth, ice or how you sit, is for a physical therapist or a pharmacist to say. What I have is rest, mild stretching and some strength.',
  },
  comfort: { short: 'Put a mat, a towel or a cushion there. Say one moment if you need time for it.' },
  'as-it-is': { short: 'Fair enough. Do as much of it as feels good today.' },
  'sore-tomorrow': {
    short:
      'Maybe a little, as after anything new. It should be gone in two or three days. If it stays longer, have it looked at by a doctor or physical therapist.',
  },
  age: {
    short:
      'People of any age can do this. Begin with something gentle, keep a chair within reach, and if you are unsure, ask your doctor first.',
  },
  slipping: {
    short:
      'Bare feet hold better than socks. Or put the mat against a wall, and your feet a little nearer. Say one moment if you need time for it.',
  },
  'while-paused': {
    short: 'No, lie or sit as you like. I wait, and lead you back in when you say go on.',
  },
  'why-ask': {
    short: "I can't see you. I ask so that the next time fits you better, and you need not answer.",
  },
  'missed-day': {
    short: 'Nothing is lost. Two or three days a week are plenty, so just take the next one.',
  },
  'warm-up-first': {
    short: 'A few minutes of walking are enough. My routines begin gently, so they warm you up as well.',
  },
  'what-kind': {
    short:
      'It is stretching, strength and rest for the hip flexors. Some of the moves are known from yoga, others from physical therapy.',
  },
  'lose-weight': {
    short: 'No, for that it is too little work. This is for your hips.',
  },
  'not-done': {
    short: 'I can only count what I led you through. Say once more, and we do it again.',
  },
  turning: {
    short:
      'Put both hands down first, on the floor or on a chair. Then move one knee at a time, and take all the time you like. If you need longer, say one moment.',
  },
  'both-sides': {
    short:
      'Each hip has its own psoas. With both done, you can tell whether one is tighter, and neither falls behind. If you have to leave a side out today, say skip the other side.',
  },
  beginners: {
    short:
      "Yes, it begins easily. The short routines ask little, a first session does less of everything, and every move has an easier way: just say easier. If you are under a doctor's care, ask there first.",
  },
  'left-early': {
    short: 'That is fine. What you did still counts. Say once more if you want the rest of it.',
  },
  'hard-on-back': {
    short:
      'It should not be. If you feel it in your low back, do less, or put a flat cushion under your belly when you lie on it. If it hurts there, stop and tell me.',
  },
  'send-it': {
    short: 'I send nothing to anybody. Ask me how you did, and you can tell them yourself.',
  },
  privacy: {
    short:
      "I keep your place, your preferences and what you held. What you tell me of your body I don't keep, and nobody hears it from me. Say forget me, and all of it is gone.",
  },
} as const satisfies Partial<AnswersWords>;
