import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOf, forgetUnsent, keepDraft, keepUnsent, markRefused, onUnsentChange, unsentOf } from './outbox.ts';

/** A device with a storage that can be full. */
function device() {
  const kept = new Map<string, string>();
  let isFull = false;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => kept.delete(name),
    setItem: (name: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
  });
  return { kept, fill: () => (isFull = true) };
}

let here = device();
beforeEach(() => {
  here = device();
});

describe('messages that are not sent yet', () => {
  test('stay on the device, in order, until the server has them', () => {
    const first = keepUnsent('a', 'een');
    keepUnsent('a', 'twee');
    expect(unsentOf('a').map((message) => message.text)).toEqual(['een', 'twee']);
    forgetUnsent('a', first.clientMessageId);
    expect(unsentOf('a').map((message) => message.text)).toEqual(['twee']);
  });

  test('belong to one conversation', () => {
    keepUnsent('a2', 'hier');
    expect(unsentOf('b2')).toEqual([]);
  });

  test('keep their number when they are refused and tried again', () => {
    const { clientMessageId } = keepUnsent('c', 'nog eens');
    markRefused('c', clientMessageId, 'too-many-requests');
    expect(unsentOf('c')).toEqual([{ clientMessageId, text: 'nog eens', refused: 'too-many-requests' }]);
    markRefused('c', clientMessageId, null);
    expect(unsentOf('c')).toEqual([{ clientMessageId, text: 'nog eens' }]);
  });

  test('are the same list for as long as nothing changes', () => {
    keepUnsent('d', 'x');
    expect(unsentOf('d')).toBe(unsentOf('d'));
  });

  test('are not lost when the device is full: they live as long as the page', () => {
    here.fill();
    keepUnsent('e', 'vol');
    keepUnsent('e', 'nog een');
    expect(unsentOf('e').map((message) => message.text)).toEqual(['vol', 'nog een']);
  });

  test('another tab that sends them is heard', () => {
    const heard = vi.fn();
    const stop = onUnsentChange(heard);
    keepUnsent('f', 'hallo');
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'koers.unsent.f' }));
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'koers.language' }));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    keepUnsent('f', 'stil');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('something unreadable on the device is no message', () => {
    here.kept.set('koers.unsent.g', '[{"clientMess');
    expect(unsentOf('g')).toEqual([]);
  });
});

test('a draft comes back, and leaves nothing behind once it is empty', () => {
  keepDraft('a', 'half zin');
  expect(draftOf('a')).toBe('half zin');
  keepDraft('a', '');
  expect(draftOf('a')).toBe('');
  expect(here.kept.size).toBe(0);
});
