// The portfolio of a client, for their counsellor; in a piece of its own.
export { OpenPortfolio } from './open-portfolio.tsx';
