// Who is in the demo's story, and in whose guidance. Nadia is the first client: the demo's door opens as her.
import type { Stage } from '../conversation/stage.ts';
import type { Role } from '../people/roles.ts';
import { storyId } from './story-id.ts';

/** Ids are fixed, so that screenshots and links stay the same. */
export const demoPeople = {
  els: '00000000-0000-4000-8000-0000000000a1',
  karim: '00000000-0000-4000-8000-0000000000a2',
  lieve: '00000000-0000-4000-8000-0000000000b1',
  wim: '00000000-0000-4000-8000-0000000000b2',
  tom: '00000000-0000-4000-8000-0000000000c1',
  nadia: '00000000-0000-4000-8000-0000000000d1',
  bram: '00000000-0000-4000-8000-0000000000d2',
  rosa: '00000000-0000-4000-8000-0000000000d3',
  yusuf: '00000000-0000-4000-8000-0000000000d4',
  sofie: '00000000-0000-4000-8000-0000000000d5',
  joris: '00000000-0000-4000-8000-0000000000d6',
} as const;
export type PersonKey = keyof typeof demoPeople;

/** In the order in which they came in. */
export const cast: readonly { key: PersonKey; role: Role; name: string }[] = [
  { key: 'els', role: 'counsellor', name: 'Els Wouters' },
  { key: 'karim', role: 'counsellor', name: 'Karim Haddad' },
  { key: 'lieve', role: 'supervisor', name: 'Lieve Peeters' },
  { key: 'tom', role: 'admin', name: 'Tom Declercq' },
  { key: 'nadia', role: 'client', name: 'Nadia' },
  { key: 'bram', role: 'client', name: 'Bram' },
  { key: 'rosa', role: 'client', name: 'Rosa' },
  { key: 'yusuf', role: 'client', name: 'Yusuf' },
  { key: 'sofie', role: 'client', name: 'Sofie' },
  { key: 'joris', role: 'client', name: 'Joris' },
  // The second opinion; the demo's door opens as Lieve.
  { key: 'wim', role: 'supervisor', name: 'Wim Verhaegen' },
];

export type ToldTrajectory = {
  client: PersonKey;
  counsellor: PersonKey;
  /** Null: nobody stands in yet, so the client cannot chat. */
  standIn: PersonKey | null;
  responseHours: string | null;
  stage: Stage;
  careerQuestion: string | null;
  hoursLeftMinutes: number;
  startedDaysAgo: number;
};

const hoursOfEls = 'maandag tot donderdag, 9 tot 17 uur';

export const trajectories: readonly ToldTrajectory[] = [
  {
    client: 'nadia',
    counsellor: 'els',
    standIn: 'karim',
    responseHours: hoursOfEls,
    stage: 'deepening',
    hoursLeftMinutes: 135,
    startedDaysAgo: 50,
    careerQuestion: 'Wil ik in de logistiek blijven, of kan ik iets doen met wat ik nieuwe collega’s leer?',
  },
  {
    client: 'bram',
    counsellor: 'els',
    standIn: 'karim',
    responseHours: hoursOfEls,
    stage: 'synthesis',
    hoursLeftMinutes: 60,
    startedDaysAgo: 75,
    careerQuestion: 'Ik wil iets met mensen doen. Is daar nog een plaats voor mij?',
  },
  {
    client: 'rosa',
    counsellor: 'els',
    standIn: 'karim',
    responseHours: hoursOfEls,
    stage: 'intake',
    hoursLeftMinutes: 195,
    startedDaysAgo: 16,
    careerQuestion: 'Ik wil ander werk. Welk werk past bij mij en bij mijn rug?',
  },
  { client: 'yusuf', counsellor: 'els', standIn: null, responseHours: null, stage: 'intake', hoursLeftMinutes: 240, startedDaysAgo: 1, careerQuestion: null },
  {
    client: 'sofie',
    counsellor: 'karim',
    standIn: 'els',
    responseHours: 'dinsdag tot vrijdag, 9 tot 17 uur',
    stage: 'aftercare',
    hoursLeftMinutes: 0,
    startedDaysAgo: 130,
    careerQuestion: 'Hoe kom ik van de winkel in de zorg terecht?',
  },
  {
    client: 'joris',
    counsellor: 'els',
    standIn: 'karim',
    responseHours: hoursOfEls,
    stage: 'aftercare',
    hoursLeftMinutes: 60,
    startedDaysAgo: 118,
    careerQuestion: 'Blijf ik voor de klas staan, of wordt het iets ernaast?',
  },
];

export const trajectoryIdOf = (client: PersonKey): string => storyId(`trajectory ${client}`);
export const roleOf = (key: PersonKey): Role => cast.find((one) => one.key === key)?.role ?? 'client';
