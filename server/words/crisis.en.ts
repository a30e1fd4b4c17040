// Fixed answers in a crisis, English.
import type { CrisisWords } from './crisis-words.ts';

const machine = 'I am a computer program and cannot help with this as a person can.';
const callNow = 'Call 112 now, or ask someone near you to call.';
const notAlone = 'Do not stay alone if you can help it: go to someone, or call someone who can come to you.';
const talk = 'To talk: 1813 (Dutch, day and night, free) or 02 648 40 14 (English).';
const held = 'I will not ask about your career for now. That can go on once a person has looked at this conversation.';
const looksFirst = 'Before we go on, a person looks first. I would rather do that once too often than once too little.';

export const crisisEn: CrisisWords = {
  opening: {
    suicide: ['I take what you write seriously.', machine, 'Are you safe right now?', 'If not, call 112.', talk],
    'self-harm': [
      'I take what you write about hurting yourself seriously.',
      machine,
      'Are you safe right now?',
      'If you are injured, or afraid that it will go further, call 112.',
      talk,
    ],
    threatened: [
      'I take what you write seriously.',
      machine,
      'Are you in danger right now?',
      'If so, call 112 or the police on 101, or ask someone near you to call.',
      'To talk about violence there is 1712, a Flemish line. It is not an emergency number.',
      'Can anyone see your screen? You can close this window at any moment.',
    ],
    'danger-other': [
      'I take what you write seriously.',
      machine,
      'Is anyone in danger right now, you or someone else?',
      'If so, call 112.',
      'If it is about suicide, you can talk on 1813 (Dutch) or 02 648 40 14 (English), also when you worry about someone else. If it is about violence, there is 1712, a Flemish line.',
    ],
  },
  followUp: {
    suicide: {
      'not-safe': [callNow, notAlone, talk],
      safe: ['Thank you for telling me.', 'If that changes, today or tonight: call 112, or talk to someone on 1813 or 02 648 40 14.', held],
      misunderstood: ['Thank you for saying so. Then I misunderstood you.', looksFirst],
      other: ['I read what you write, but I am not the right one to talk about this any further.', talk, 'In danger: 112.'],
    },
    'self-harm': {
      'not-safe': [callNow, notAlone, talk],
      safe: ['Thank you for telling me.', 'If it comes back: 1813 or 02 648 40 14 to talk, 112 if you are injured.', held],
      misunderstood: ['Thank you for saying so. Then I misunderstood you.', looksFirst],
      other: ['I read what you write, but I am not the right one to talk about this any further.', talk, 'If you are injured: 112.'],
    },
    threatened: {
      'not-safe': [
        'Call 112 or 101 now, or ask someone near you to call.',
        'If you can leave, go where there are other people.',
        'You can close this window straight away.',
      ],
      safe: ['Thank you for telling me.', 'If that changes: call 112 or 101. To talk about what is happening there is 1712, a Flemish line.', held],
      misunderstood: ['Thank you for saying so. Then I misunderstood you.', looksFirst],
      other: ['I read what you write, but I cannot protect you.', 'In danger: 112 or 101. To talk about violence: 1712, a Flemish line.'],
    },
    'danger-other': {
      'not-safe': [callNow, 'Make sure that someone is there, with you or with the other person.', 'Do not wait for an answer from me.'],
      safe: ['Thank you for telling me.', 'If that changes, for you or for someone else: call 112.', held],
      misunderstood: ['Thank you for saying so. Then I misunderstood you.', looksFirst],
      other: [
        'I read what you write, but this needs a person.',
        'If anyone is in danger: 112. To talk: 1813 or 02 648 40 14 about suicide, 1712 about violence.',
      ],
    },
  },
  holding: [
    ['I have read and kept your message.', 'This conversation is waiting for a person. In danger, do not wait: call 112.'],
    ['What you write stays here for {name}.', 'If you want to talk now: 1813 (Dutch) or 02 648 40 14 (English).'],
    ['I am still here, but I remain a program.', 'Someone who can really listen answers 1813 (Dutch) or 02 648 40 14 (English). In danger: 112.'],
    ['You do not have to explain any more here if you do not want to.', '{name} can read what you already wrote. If it is urgent: 112.'],
    ['I am not answering as I usually do, because this matters more than your career.', 'Is there someone who can be with you now?'],
    ['Your message has arrived.', 'I do not know when {name} will read it. If you need someone now: 02 648 40 14 to talk, 112 in danger.'],
    ['I will not change the subject until a person has looked.', 'Your doctor or the doctor on call can help too. In danger: 112.'],
  ],
  alert: {
    sent: {
      alone: ['I have sent {name} an urgent alert.', '{name} cannot always answer at once: do not wait for a reply here.'],
      withStandIn: ['I have sent {name} and {standIn} an urgent alert.', 'They cannot always answer at once: do not wait for a reply here.'],
    },
    listed: {
      alone: ['Your message is now at the top for {name}, marked as urgent.', '{name} only sees it on opening Koers: do not wait for a reply here.'],
      withStandIn: [
        'Your message is now at the top for {name} and {standIn}, marked as urgent.',
        'They only see it on opening Koers: do not wait for a reply here.',
      ],
    },
    failed: {
      alone: ['I cannot reach {name} right now.', 'So do not wait for a reply here.'],
      withStandIn: ['I cannot reach {name} or {standIn} right now.', 'So do not wait for a reply here.'],
    },
  },
  correctMe: 'Did I misunderstand you? Please say so.',
};
