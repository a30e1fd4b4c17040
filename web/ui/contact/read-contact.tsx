import './contact.css';
import { m } from '../../paraglide/messages.js';
import type { ContactCard } from '../records.ts';
import { contactFields, dialled } from './contact-fields.ts';

/** What was noted, field by field; an empty one says so, since somebody relies on it. `without`: what stands elsewhere already. */
export function ReadContact({ card, without }: { card: ContactCard; without?: keyof ContactCard }) {
  return (
    <dl className="contact-card">
      {contactFields
        .filter(({ key }) => key !== without)
        .map(({ key, label, type }) => (
          <div key={key}>
            <dt>{label()}</dt>
            <dd>
              {card[key] === '' ? (
                <span className="soft">{m.contact_not_noted()}</span>
              ) : type === 'tel' ? (
                <a href={`tel:${dialled(card[key])}`} className="numbers">
                  {card[key]}
                </a>
              ) : (
                <span dir="auto">{card[key]}</span>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
