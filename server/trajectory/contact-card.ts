// Whom to call and when, made with the client at intake. In a crisis it is the first thing a counsellor needs: so it says plainly
// where nothing was noted. Pure.
import { z } from 'zod';

const line = z.string().trim().max(200);
const lines = z.string().trim().max(1000);

/** Every field may be empty: a client decides whom we may call. */
export const contactCard = z.strictObject({
  phone: line,
  /** When, and on which number, a call is safe: somebody else may pick up. */
  safeMoments: line,
  whereabouts: line,
  emergencyName: line,
  emergencyRelation: line,
  emergencyPhone: line,
  /** What client and counsellor agreed for when it goes badly. */
  crisisAgreement: lines,
});
export type ContactCard = z.infer<typeof contactCard>;

export const emptyCard: ContactCard = {
  phone: '',
  safeMoments: '',
  whereabouts: '',
  emergencyName: '',
  emergencyRelation: '',
  emergencyPhone: '',
  crisisAgreement: '',
};
