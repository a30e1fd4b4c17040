// The portfolio comes in a piece of its own: most people open it now and then.
export { KeepPortfolio } from './keep-portfolio.tsx';
