// The client's referrals come in a piece of their own: most people never open it.
export { ReadReferrals } from './read-referrals.tsx';
