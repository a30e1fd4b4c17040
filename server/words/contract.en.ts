// The contract in English, to help understand the Dutch text, which counts.
import { type ContractWords, dayIn, hoursAndMinutes, ownLines } from './contract-text.ts';

const places = { centre: 'at the centre', video: 'by video', phone: 'by telephone', elsewhere: 'at a place that we choose together' };
const paid = {
  cheque: 'You pay with a career voucher (loopbaancheque) that you asked for yourself.',
  credit: 'You pay with a career credit (loopbaankrediet) that you asked for yourself.',
  own: 'You pay for the guidance yourself.',
};

export const contractEn: ContractWords = ({ client, counsellor, centre, standIn }, terms) => [
  {
    heading: 'Who agrees to this?',
    lines: [
      `${client}, client, and ${counsellor}, career counsellor at ${centre}.`,
      ...(standIn ? [`When ${counsellor} is away for some time, ${standIn} takes over.`] : []),
      `The guidance begins on ${dayIn('en-GB', terms.startsOn)}.`,
    ],
  },
  {
    heading: 'What is it about?',
    lines: [
      'We start from your career question. You took the initiative yourself, and you decide about your career.',
      'The guidance is no part, preparation or closing piece of other guidance, training or coaching.',
      'At the end there is a personal development plan. It is yours.',
    ],
  },
  {
    heading: 'How much, and where?',
    lines: [
      `We have ${hoursAndMinutes(terms.minutes, (count) => `${count} hour${count > 1 ? 's' : ''}`, 'and')} for our sessions. They are in Dutch, ${list(terms.meetings.map((place) => places[place]))}.`,
      'Writing to Koers, mails and tasks at home are not taken from those hours.',
      `${paid[terms.payment]}${terms.price ? ` Your part: ${terms.price}.` : ''}`,
      `If you cannot come, say so at least ${terms.cancelHours} hours before. Moving it later can cost the hour, except when you are ill or it is beyond your control.`,
    ],
  },
  {
    heading: 'What can you expect of me?',
    lines: [
      'I listen, I do not judge and I do not push you to one choice.',
      'I prepare our sessions and see that there is time for your plan.',
      'What you tell me stays between us. Your employer hears nothing. I share something with somebody else only when you read the text and agree.',
      'There is one exception: when you or somebody else is in serious danger I look for help, and where I can I tell you first.',
      'I do not find you a job, write no letters in your place and give no medical or legal advice. I do know who can.',
    ],
  },
  {
    heading: 'What do I expect of you?',
    lines: [
      'That you think along and do something between two sessions, at your own pace.',
      'That you say so when something is not right, goes too fast or does not help.',
    ],
  },
  {
    heading: 'What are your rights?',
    lines: [
      'You take part freely. You can stop at any moment, and you need not say why.',
      'You may see your file, have it corrected and have it erased, as long as the law does not ask us to keep something.',
      'VDAB may check that there is a plan. You choose which personal passages are not in it.',
      'If you are not satisfied you can turn to me, to the person responsible for the centre, or to VDAB.',
      'After the end you can come back with a question. Until when, we agree when we close.',
    ],
  },
  {
    heading: 'And Koers?',
    lines: [
      'Koers is a computer program that helps you think between two sessions. You choose whether you use it, and stopping changes nothing about your guidance.',
    ],
  },
  ...(terms.ownAgreements ? [{ heading: 'What else we agree on', lines: ownLines(terms.ownAgreements) }] : []),
  {
    heading: 'When something changes',
    lines: ['When something in this contract changes we make a new version. It counts only once you accept it.'],
  },
];

const list = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
