import { describe, expect, test } from 'vitest';
import { counsellorPaths } from '../counsellor-paths.ts';
import { countInGroup, fileGroups, groupNames, placeInFile } from './file-groups.ts';

const all = groupNames.flatMap((group) => [...fileGroups[group]] as string[]);

describe('the file of a client', () => {
  test('every address inside a file has its tab, and every tab its address', () => {
    const inFile = (counsellorPaths.children as unknown as { options: { path: string }; children?: { options: { path: string } }[] }[]).find(
      ({ options }) => options.path === '/clients/$trajectoryId',
    );
    const words = new Set(inFile?.children?.map(({ options }) => options.path.split('/')[1]).filter(Boolean));
    expect([...words].sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  test('a section of the plan stands under the plan, one conversation under the conversations', () => {
    expect(placeInFile('/counsellor/clients/t1/plan/goals', 't1')).toEqual({ group: 'plan', tab: 'plan' });
    expect(placeInFile('/counsellor/clients/t1/conversations/c1', 't1')).toEqual({ group: 'koers', tab: 'conversations' });
    expect(placeInFile('/counsellor/clients/t1', 't1')).toEqual({ group: 'koers', tab: 'conversations' });
  });

  test('a group shows what waits in all of its tabs', () => {
    expect(countInGroup('plan', { plan: 3, growth: 1, signals: 2 })).toBe(4);
    expect(countInGroup('papers', { plan: 3 })).toBe(0);
  });
});
