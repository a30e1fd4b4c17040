// The doors by which a plan leaves as a file. A file's name says what it is and nobody's name: others may see the folder it lands in.
import { Hono } from 'hono';
import { describeRoute, validator } from 'hono-openapi';
import { z } from 'zod';
import type { SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { invalid } from '../invalid.ts';
import { allow } from '../people/allow.ts';
import { type ExportDeps, type ExportFormat, exportFormats, exportPlan } from './export-plan.ts';
import { documentParts, documentReaders, type Leaving } from './plan-document.ts';

const types: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const names = { all: 'plan', reflection: 'plan-reflectie', action: 'plan-actie' } as const;

const ofPlan = validator('param', z.object({ trajectoryId: z.uuid() }), (result: { success: boolean }) => {
  if (!result.success) throw new Refusal('not-found');
});
const part = z.enum(documentParts).default('all');
const whichPlan = validator('query', z.object({ part, for: z.enum(documentReaders).default('own') }), invalid);
const whichCopy = validator('query', z.object({ part }), invalid);

const file = (summary: string, format: ExportFormat) =>
  describeRoute({
    summary,
    tags: ['plan'],
    responses: {
      200: { description: format.toUpperCase(), content: { [types[format]]: {} } },
      403: { description: 'This role may not' },
      404: { description: 'No such plan for you' },
      409: { description: 'Nothing of it may leave yet' },
      501: { description: 'This runtime cannot make such files' },
    },
  });

const nameOf = ({ kind, part, reader }: Leaving): string =>
  [kind === 'plan' ? names[part] : names[part].replace('plan', 'werkversie'), ...(reader === 'inspection' ? ['inzage'] : [])].join('-');

/** Mounted by routes.ts: export.pdf, export.docx, working-copy.pdf and working-copy.docx. */
export function exportRoutes(deps: ExportDeps) {
  const app = new Hono<SignedIn>();
  for (const format of exportFormats) {
    const send = async (person: SignedIn['Variables']['person'], trajectoryId: string, leaving: Leaving): Promise<Response> => {
      const bytes = await exportPlan(deps, person, { trajectoryId, format, ...leaving });
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': types[format], 'content-disposition': `attachment; filename="${nameOf(leaving)}.${format}"` },
      });
    };
    app.get(
      `/export.${format}`,
      allow('plan:export'),
      file('What a counsellor approved; for=inspection without what the client keeps private', format),
      ofPlan,
      whichPlan,
      (c) => {
        const { part, for: reader } = c.req.valid('query');
        return send(c.get('person'), c.req.valid('param').trajectoryId, { kind: 'plan', part, reader });
      },
    );
    app.get(`/working-copy.${format}`, allow('plan:export'), file('All of it, for the client alone', format), ofPlan, whichCopy, (c) =>
      send(c.get('person'), c.req.valid('param').trajectoryId, { kind: 'working-copy', part: c.req.valid('query').part, reader: 'own' }),
    );
  }
  return app;
}
