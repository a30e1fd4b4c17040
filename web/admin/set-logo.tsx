import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { m } from '../paraglide/messages.js';
import { Refused, refusalOf, remove } from '../ui/api.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

const door = '/api/organisation/logo';

/** Whether there is a picture on the plans that leave this centre. */
async function hasLogo(): Promise<boolean> {
  const response = await fetch(door);
  if (!response.ok) throw await refusalOf(response);
  return response.status !== 204;
}

/** Word shows no WebP, so such a picture becomes a PNG before it is sent, where this browser can. */
async function forWord(file: Blob): Promise<Blob> {
  if (file.type !== 'image/webp') return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return new Promise((done) => canvas.toBlob((png) => done(png ?? file), 'image/png'));
}

async function sendLogo(file: Blob): Promise<void> {
  const response = await fetch(door, { method: 'PUT', body: await forWord(file) });
  if (!response.ok) throw await refusalOf(response);
}

/** Choose, see or take away the logo of the centre. */
export function SetLogo() {
  const queries = useQueryClient();
  const id = useId();
  const { data: isThere, dataUpdatedAt } = useQuery({ queryKey: ['organisation', 'logo'], queryFn: hasLogo });
  const onSettled = () => queries.invalidateQueries({ queryKey: ['organisation', 'logo'] });
  const sending = useMutation({ mutationFn: sendLogo, onSettled });
  const removing = useMutation({ mutationFn: () => remove(door), onSettled });
  const isBusy = sending.isPending || removing.isPending;
  return (
    <div className="stack" style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <label htmlFor={id}>{m.admin_logo()}</label>
      <p className="soft small" id={`${id}-what`}>
        {m.admin_logo_what()}
      </p>
      {isThere && <img src={`${door}?${dataUpdatedAt}`} alt={m.admin_logo_now()} style={{ maxWidth: '15rem', maxHeight: '5rem', objectFit: 'contain' }} />}
      <div className="row">
        <input
          id={id}
          type="file"
          style={{ minInlineSize: 0, flex: '0 1 auto' }}
          accept="image/png,image/jpeg,image/webp"
          aria-describedby={`${id}-what`}
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) sending.mutate(file);
            currentTarget.value = '';
          }}
        />
        {isThere && (
          <button type="button" className="button" disabled={isBusy} onClick={() => removing.mutate()}>
            {m.admin_logo_remove()}
          </button>
        )}
      </div>
      <div role="status">{sending.isSuccess && <p className="small">{m.admin_logo_kept()}</p>}</div>
      {whyOf(sending.error) ? <p className="note warn">{whyOf(sending.error)}</p> : <RefusedNote error={sending.error ?? removing.error} />}
    </div>
  );
}

/** In words where it is the picture that does not do. */
function whyOf(error: Error | null): string | null {
  const why = error instanceof Refused ? error.params.why : null;
  if (why === 'too-large') return m.admin_logo_too_large();
  if (why === 'too-wide') return m.admin_logo_too_wide();
  return why === 'no-picture' ? m.admin_logo_no_picture() : null;
}
