import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../icons.tsx';
import { contactCardQuery } from '../queries.ts';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { dialled, isEmptyCard } from './contact-fields.ts';
import { ReadContact } from './read-contact.tsx';

/** Whom to call in a crisis, on top of what to do now. `asks`: a look is only taken when it is wanted, since it is recorded. */
export function CallFirst({ trajectoryId, name, asks = false }: { trajectoryId: string; name: string; asks?: boolean }) {
  const [isShown, setIsShown] = useState(!asks);
  const { data, error } = useQuery({ ...contactCardQuery(trajectoryId), enabled: isShown });
  if (!isShown)
    return (
      <p className="row">
        <Button className="button small" onPress={() => setIsShown(true)}>
          <Icon name="phone" />
          {m.contact_show()}
        </Button>
        <span className="small">{m.contact_look_is_recorded()}</span>
      </p>
    );
  if (!data) return error ? <RefusedNote error={error} /> : <Waiting />;
  if (isEmptyCard(data.card)) return <p className="note warn">{m.contact_nothing({ name })}</p>;
  return (
    <div className="call-first">
      {data.card.phone === '' ? (
        <p className="note warn">{m.contact_no_phone({ name })}</p>
      ) : (
        <p>
          <a className="button primary call-now" href={`tel:${dialled(data.card.phone)}`}>
            <Icon name="phone" />
            {m.contact_call({ name, number: data.card.phone })}
          </a>
        </p>
      )}
      <ReadContact card={data.card} without="phone" />
    </div>
  );
}
