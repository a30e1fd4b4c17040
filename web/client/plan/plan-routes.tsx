export { ReadInsights } from '../insights/read-insights.tsx';
export { ReadPlan } from './read-plan.tsx';
