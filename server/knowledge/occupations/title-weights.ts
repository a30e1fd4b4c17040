const w = [2, 1, 2, 0.3, 1, 0.5, 0.3, 0.6, 0,0,0,0,0,1];
export const scoreFeatures = (features: readonly number[]): number => features.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0);
