// Published attack instructions, read where they were put beside the project (evals/signals/attacks/README.md) and left out by name
// where they were not: BIPIA's text attacks and CyberSecEval's prompt injections. Nothing of them is part of the project.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type AttackStrings = { name: string; strings: string[] | null };

const folder = new URL('../../../../shared/data/', import.meta.url);
const byClass = z.record(z.string(), z.array(z.string()));
const injections = z.array(z.object({ user_input: z.string(), speaking_language: z.string() }));

/** Each set with its strings; null where its file is absent. */
export function readAttackStrings(): AttackStrings[] {
  return [
    { name: 'BIPIA, text attacks', strings: read('bipia/text_attack_test.json', (json) => Object.values(byClass.parse(json)).flat()) },
    {
      name: 'CyberSecEval, prompt injection',
      strings: read('cyberseceval-pi/prompt_injection.json', (json) => injections.parse(json).map((one) => one.user_input)),
    },
    {
      name: 'CyberSecEval, in French',
      strings: read('cyberseceval-pi/prompt_injection_multilingual_machine_translated.json', (json) =>
        injections.parse(json).flatMap((one) => (one.speaking_language === 'French' ? [one.user_input] : [])),
      ),
    },
  ];
}

function read(path: string, take: (json: unknown) => string[]): string[] | null {
  const url = new URL(path, folder);
  return existsSync(url) ? take(JSON.parse(readFileSync(url, 'utf8'))) : null;
}
