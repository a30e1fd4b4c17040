import { expect, it } from 'vitest';
import { csvCell } from '../words/csv.ts';
import { type Delivered, writeRegistrations } from './registration.ts';

it.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+32 478 12 34 56', "'+32 478 12 34 56"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
  ['Van Damme; Bram', '"Van Damme; Bram"'],
  ['een\nregel', '"een\nregel"'],
  ['Nadia', 'Nadia'],
  [60, '60'],
])('%s stands in a cell as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it('tells what was delivered, and nothing of what was said', () => {
  const row: Delivered = {
    sessionId: 's',
    trajectoryId: 't',
    clientName: '=Nadia',
    counsellorName: 'Els Wouters',
    day: '2026-11-05',
    time: '14:00',
    minutes: 45,
    place: 'video',
    voucherKind: 'cheque',
    voucherNumber: 'LB-1',
    status: 'registered',
    registeredOn: '2026-11-06',
  };
  expect(writeRegistrations([row])).toBe(
    "\uFEFFdatum;begin;minuten;vorm;klant;begeleider;soort;nummer;status;geregistreerd op;sessie\r\n2026-11-05;14:00;45;video;'=Nadia;Els Wouters;loopbaancheque;LB-1;geregistreerd;2026-11-06;s\r\n",
  );
});
