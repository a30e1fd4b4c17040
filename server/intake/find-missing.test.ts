import { describe, expect, it } from 'vitest';
import { findMissing, type IntakeFacts, type MissingPart, missingParts } from './find-missing.ts';
import { emptyRecord, rightsAndDuties } from './intake-record.ts';

const whole: IntakeFacts = {
  record: {
    ...emptyRecord,
    initiative: 'client',
    otherGuidance: { relation: 'beside', kinds: ['therapy'], note: '' },
    active: 'yes',
    belongs: 'yes',
    explained: [...rightsAndDuties],
    language: { spoken: 'Turks', dutch: 'with-help', help: null },
  },
  decision: 'starts',
  isJudged: true,
  hasConsent: true,
  hasContact: true,
  contract: 'accepted',
  payments: ['cheque'],
};
const record = (change: Partial<IntakeFacts['record']>): Partial<IntakeFacts> => ({ record: { ...whole.record, ...change } });

describe('what is missing', () => {
  it('nothing, when all was taken up', () => expect(findMissing(whole)).toEqual([]));

  it.each<[MissingPart[], Partial<IntakeFacts>]>([
    [['initiative'], record({ initiative: 'unclear' })],
    [['other-guidance'], record({ otherGuidance: { relation: null, kinds: [], note: '' } })],
    [['active'], record({ active: null })],
    [['belongs'], record({ belongs: null })],
    [['rights'], record({ explained: rightsAndDuties.slice(1) })],
    [['language'], record({ language: { spoken: 'Turks', dutch: null, help: null } })],
    [['contact'], { hasContact: false }],
    [['entitlement'], { isJudged: false }],
    [[], { isJudged: false, payments: ['own'] }],
    [['decision'], { decision: 'undecided' }],
    [['information'], { hasConsent: false }],
    [['contract'], { contract: null }],
    [['contract'], { contract: 'withdrawn' }],
    [['contract'], { contract: 'replaced' }],
    [['contract-waits'], { contract: 'proposed' }],
    [['contract-declined'], { contract: 'declined' }],
    [['voucher'], { payments: [] }],
    [[], { decision: 'does-not-start', hasConsent: false, contract: null, payments: ['own'] }],
  ])('%j', (missing, change) => {
    expect(findMissing({ ...whole, ...change })).toEqual(missing);
  });

  it('at the beginning: everything, in the order in which it is taken up', () => {
    const nothing: IntakeFacts = {
      record: emptyRecord,
      decision: 'undecided',
      isJudged: false,
      hasConsent: false,
      hasContact: false,
      contract: null,
      payments: [],
    };
    expect(findMissing(nothing)).toEqual(missingParts.filter((part) => part !== 'contract-waits' && part !== 'contract-declined'));
  });
});
