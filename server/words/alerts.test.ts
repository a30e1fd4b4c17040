import { describe, expect, it } from 'vitest';
import { languages } from '../people/roles.ts';
import { type AlertTopic, checkInBody, mailBody, wordAlert } from './alerts.ts';

const topics: AlertTopic[] = ['urgent', 'next-in-line', 'still-urgent', 'in-hand', 'still-waiting', 'news', 'test', 'client-message'];
const link = 'https://koers.example/open';

describe.each(languages)('an alert in %s', (language) => {
  it.each(topics)('about %s tells nobody what it is about', (topic) => {
    const { subject, text } = wordAlert(language, topic);
    const all = `${subject} ${text} ${mailBody(language, topic, link)}`;
    expect(all).not.toMatch(/crisis|crise|zelfmoord|suicid|veilig|geweld|violence|signaal|signal|klant|client|begeleid|counsel|{/i);
    expect(text.length).toBeGreaterThan(0);
  });
  it('leads staff to Koers, and gives a client no address at all', () => {
    for (const topic of topics.filter((each) => each !== 'client-message')) expect(mailBody(language, topic, link)).toContain(link);
    expect(mailBody(language, 'client-message', link)).toBe(`${wordAlert(language, 'client-message').subject}.\n`);
  });
});

it.each(languages)('a check-in in %s says the same, with the way back and the way out', (language) => {
  const [first, back, out] = checkInBody(language, link, 'https://koers.example/leave').split('\n\n');
  expect(first).toBe(wordAlert(language, 'client-message').text);
  expect(back).toBe(link);
  expect(out).toMatch(/https:\/\/koers\.example\/leave\n$/);
});

it('a client reads only that there is a message', () => {
  expect(wordAlert('nl', 'client-message')).toEqual({ subject: 'Je hebt een bericht', text: 'Je hebt een bericht.' });
  expect(wordAlert('fr', 'client-message').text).toBe('Vous avez un message.');
  expect(wordAlert('en', 'client-message').text).toBe('You have a message.');
});
