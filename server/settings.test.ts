import { describe, expect, it } from 'vitest';
import { readSettings, WrongSetting } from './settings.ts';

describe('settings', () => {
  it('have embedded defaults: no key, no server, the demo on the loopback', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 8787, databaseUrl: null, model: null, demo: true });
  });
  it.each([
    [{ PORT: 'tachtig' }, /PORT is a number/],
    [{ PORT: '70000' }, /PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL is not a valid address/],
    [{ MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }, /MODEL_NAME must say/],
    [{ MODEL_NAME: 'x' }, /MODEL_BASE_URL must say/],
    [{ DEMO: 'ja' }, /DEMO is 1 or 0/],
    [{ MODEL_CHECKS_FACTS: 'soms' }, /MODEL_CHECKS_FACTS is 1 or 0/],
    [{ DEMO: '1', NODE_ENV: 'production' }, /cannot be on in production/],
    [{ SMTP_URL: 'mail.example', MAIL_FROM: 'koers@huis.example', PUBLIC_URL: 'https://koers.example' }, /SMTP_URL is not a valid address/],
    [{ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://koers.example' }, /SMTP_URL and MAIL_FROM go together/],
    [{ MAIL_FROM: 'koers@huis.example' }, /SMTP_URL and MAIL_FROM go together/],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'de mail van Koers', PUBLIC_URL: 'https://koers.example' }, /MAIL_FROM is not a mail address/],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'koers@huis.example' }, /PUBLIC_URL must say/],
    [{ FILE_SCAN_URL: 'clamdscan -' }, /FILE_SCAN_URL is not a valid address/],
    [{ FILE_SCAN_URL: 'http://127.0.0.1:1', FILE_SCAN_COMMAND: 'clamdscan -' }, /choose one way to scan/],
    [{ VAPID_PRIVATE_KEY: 'geheim' }, /VAPID_PRIVATE_KEY is not a private key/],
    [{ VAPID_PRIVATE_KEY: '{"kty":"EC","crv":"P-256","x":"a","y":"b","d":"c"}' }, /VAPID_PRIVATE_KEY is not a private key/],
  ])('stop the start with one sentence: %o', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(WrongSetting);
    expect(() => readSettings(environment)).toThrow(sentence);
  });
  it('let a model check the facts of a reply unless they say otherwise', () => {
    expect([{}, { MODEL_CHECKS_FACTS: '1' }, { MODEL_CHECKS_FACTS: '0' }].map((set) => readSettings(set).checksFacts)).toEqual([true, true, false]);
  });
  it('open the demo only on the loopback, or when asked for, and never in production', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: 'postgres://localhost/koers' }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: 'postgres://localhost/koers', DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false);
  });
  it('have mail only where a server, a sender and an address for the link are given', () => {
    expect(readSettings({})).toMatchObject({ mail: null, pushKey: null });
    const from = 'Koers <koers@huis.example>';
    expect(readSettings({ SMTP_URL: 'smtps://koers:geheim@mail.example', MAIL_FROM: from, PUBLIC_URL: 'https://koers.example' }).mail).toEqual({
      smtpUrl: 'smtps://koers:geheim@mail.example',
      from,
    });
  });
  it('take an empty variable for none', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: null, port: 8787 });
  });
});
