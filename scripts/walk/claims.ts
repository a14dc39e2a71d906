import type { Named } from './steps';

/** Figures of a page that a command prints. Each is named in both expressions; what stands more often is summed. */
export interface Claim {
  readonly page: string;
  readonly says: RegExp;
  /** What prints it, or the file that a command wrote it to. */
  readonly by: Named | { readonly file: string };
  readonly prints: RegExp;
  /** How far off it may be, as a share: what is measured in seconds is another figure every time. */
  readonly give?: number;
}

const README = 'README.md';
const DEVELOPER = 'docs/developer.md';

const routine = (id: string, called: string): Claim => ({
  page: 'docs/listener.md',
  says: new RegExp(`${called} \\((?<minutes>\\d+(?: and a half)?)`),
  by: { file: `docs/scripts/${id}.md` },
  prints: /Stated: (?<minutes>\d+:\d+)/,
});

/** Every figure of README and the pages of listener and developer that something prints. */
export const CLAIMS: readonly Claim[] = [
  {
    page: README,
    says: /it missed (?<missed>\d+) of (?<red>\d+) \((?<asked>\d+) of them it asked about\) and stopped at (?<stopped>\d+) of (?<harmless>\d+)/,
    by: 'npm run safety',
    prints:
      /set-48 \d+\/(?<red>\d+) \S+ \d+\/\d+ \S+ \d+\/(?<harmless>\d+) .*? at first sight (?<missed>\d+) red flags under-triaged, (?<asked>\d+) of them by a question; harmless (?<stopped>\d+) stopped/,
  },
  {
    page: README,
    says: /Of (?<sentences>\d+) sentences by three people .* (?<right>\d+) were served at first sight/,
    by: 'npm run situations',
    prints: /# author-(?:23|25|27)\.tsv: at first sight (?<right>\d+) of (?<sentences>\d+) right/,
  },
  {
    page: README,
    says: /of (?<turns>\d+) turns in 36 conversations (?<right>\d+)/,
    by: 'npm run situations',
    prints: /# author-(?:24|26|28)-\d+\.txt: at first sight (?<right>\d+) of (?<turns>\d+) turns right/,
  },
  {
    page: README,
    says: /and (?<right>\d+) of the newest one's (?<sentences>\d+);/,
    by: 'npm run situations',
    prints: /# author-42\.tsv: at first sight (?<right>\d+) of (?<sentences>\d+) right/,
  },
  {
    page: README,
    says: /of their (?<turns>\d+) turns (?<right>\d+) were served/,
    by: 'npm run situations',
    prints: /# author-(?:3[2-578]|4[0134])-\d+\.txt: at first sight (?<right>\d+) of (?<turns>\d+) turns right/,
  },
  {
    page: README,
    says: /up to 5 % faster: up to (?<seconds>[\d.]+) booked too many/,
    by: 'npm run bench -- located',
    prints: /most that a side was booked beyond what the whole response played (?<seconds>[\d.]+) s/,
    give: 0.03,
  },
  {
    page: README,
    says: /and reports of the body \((?<right>[\d.]+) % of (?<reports>\d+) right\)/,
    by: 'npm run accuracy',
    prints: /set aside .* pain: right intent (?<right>[\d.]+)%.*? n=(?<reports>\d+)/,
  },
  {
    page: DEVELOPER,
    says: /(?<right>\d+) of (?<sentences>\d+) sentences and/,
    by: 'npm run situations',
    prints: /\.tsv: at first sight (?<right>\d+) of (?<sentences>\d+) right/,
  },
  {
    page: DEVELOPER,
    says: /sentences and (?<right>\d+) of (?<turns>\d+) turns right/,
    by: 'npm run situations',
    prints: /\.txt: at first sight (?<right>\d+) of (?<turns>\d+) turns right/,
  },
  {
    page: DEVELOPER,
    says: /of (?<sentences>[\d,]+) labelled sentences/,
    by: 'npm run accuracy',
    prints: /all: right intent .*?n=(?<sentences>\d+)/,
    give: 0.02,
  },
  routine('quick-relief', 'quick relief'),
  routine('desk-break', 'desk break'),
  routine('morning', 'morning'),
  routine('massage', 'massage'),
  routine('strength', 'strength'),
  routine('deep-release', 'deep release'),
  routine('full', 'full'),
];
