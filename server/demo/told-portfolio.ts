// Sofie's portfolio, as told: from the shop to care. She looked after her grandmother for years, and calmed people down at the counter; both
// are laid beside what a care assistant does. Her counsellor advises another way than a test: the profession asks a registration too.
import type { PersonKey } from './cast.ts';
import type { Moment } from './moment.ts';
import type { ExperienceFields } from '../portfolio/experience.ts';
import type { Showing } from '../portfolio/gaps.ts';
import type { Advice } from '../portfolio/advice-store.ts';

export type ToldExperience = ExperienceFields & {
  key: string;
  writtenAt: Moment;
  isIncluded: boolean;
  /** Keys of files. */
  evidence: string[];
  comments: { by: PersonKey; at: Moment; text: string }[];
};
export type ToldFile = { key: string; name: string; about: string; addedAt: Moment; lines: string[]; isIncluded: boolean };
export type ToldMatch = { element: string; experience?: string; file?: string; by: PersonKey; shows: Showing; note: string; at: Moment };

export const sofiePortfolio: {
  client: PersonKey;
  standard: string;
  chosenAt: Moment;
  experiences: ToldExperience[];
  files: ToldFile[];
  matches: ToldMatch[];
  advice: { by: PersonKey; advice: Advice; reasons: string; at: Moment; clientView: string; clientViewAt: Moment };
} = {
  client: 'sofie',
  standard: 'zorgkundige',
  chosenAt: [58, '20:10'],
  experiences: [
    {
      key: 'sofie grandmother',
      title: 'Drie jaar voor mijn grootmoeder gezorgd',
      period: '2019 tot 2022',
      situation: 'Mijn grootmoeder kon na haar val niet meer alleen zijn. Ze woonde bij ons, en de thuisverpleging kwam alleen ’s morgens.',
      task: 'Ik deed de avonden en de weekends: eten, opstaan, naar bed, en zorgen dat ze niet bang was.',
      action:
        'Ik liet haar alles doen wat ze zelf nog kon, ook al duurde het lang. Ik schreef in het schriftje van de verpleging op wat ze gegeten had en wanneer ze in de war was. Toen haar voet rood werd, heb ik nog dezelfde avond gebeld.',
      result: 'De verpleegkundige zei dat we er vroeg bij waren met die voet. Mijn grootmoeder is tot het einde thuis kunnen blijven.',
      reflection: 'Ik zie kleine dingen, en ik blijf rustig als iemand in de war is.',
      writtenAt: [61, '20:45'],
      isIncluded: true,
      evidence: ['sofie first aid'],
      comments: [{ by: 'karim', at: [57, '11:20'], text: 'Mooi concreet, vooral dat schriftje. Weet je nog wie van de thuisverpleging dat kan bevestigen?' }],
    },
    {
      key: 'sofie counter',
      title: 'Boze klanten aan de kassa',
      period: '2014 tot 2024',
      situation: 'In de winkel stond ik aan de dienst na verkoop. Mensen kwamen daar meestal kwaad binnen.',
      task: 'Zorgen dat ze met een oplossing weggingen, en dat de collega’s achter mij konden voortwerken.',
      action: 'Ik liet hen eerst uitspreken. Dan zei ik wat ik wel kon doen en wat niet, en ik hield mij daaraan.',
      result: 'De filiaalleidster haalde mij erbij als het uit de hand liep. Dat was soms twee keer op een dag.',
      reflection: 'Ik neem boosheid niet persoonlijk.',
      writtenAt: [60, '21:05'],
      isIncluded: false,
      evidence: [],
      comments: [],
    },
  ],
  files: [
    {
      key: 'sofie first aid',
      name: 'attest eerste hulp.pdf',
      about: 'Attest van de cursus eerste hulp, 2021',
      addedAt: [60, '21:30'],
      lines: ['ATTEST', 'Cursus eerste hulp, 15 uur', 'Sofie volgde de cursus in 2021.', 'Voorbeeld, gemaakt voor de demo.'],
      isIncluded: true,
    },
  ],
  matches: [
    { element: 'dagelijkse-zorg', experience: 'sofie grandmother', by: 'sofie', shows: 'shows', note: '', at: [58, '20:14'] },
    {
      element: 'dagelijkse-zorg',
      experience: 'sofie grandmother',
      by: 'karim',
      shows: 'partly',
      note: 'Voor één persoon thuis. In een woonzorgcentrum zijn het er meer.',
      at: [57, '11:25'],
    },
    { element: 'opmerken-en-melden', experience: 'sofie grandmother', by: 'sofie', shows: 'shows', note: 'De rode voet.', at: [58, '20:16'] },
    { element: 'opmerken-en-melden', experience: 'sofie grandmother', by: 'karim', shows: 'shows', note: '', at: [57, '11:26'] },
    { element: 'omgaan-met-mensen', experience: 'sofie counter', by: 'sofie', shows: 'shows', note: '', at: [58, '20:18'] },
    { element: 'hygiene-en-veiligheid', file: 'sofie first aid', by: 'karim', shows: 'partly', note: 'Eerste hulp wel, tillen nog niet.', at: [57, '11:28'] },
  ],
  advice: {
    by: 'karim',
    advice: 'other-way',
    reasons:
      'Je toont al veel, vooral opmerken en melden. Maar zorgkundige is een beroep waarvoor je ook een registratie en een visum nodig hebt, en die krijg je via een opleiding. Een verkorte opleiding naast je werk in het woonzorgcentrum lijkt mij de kortste weg. Neem je portfolio mee: misschien krijg je vrijstellingen.',
    at: [50, '15:40'],
    clientView: 'Ik heb het nagevraagd. In september kan ik beginnen, op kosten van het huis.',
    clientViewAt: [44, '20:02'],
  },
};
